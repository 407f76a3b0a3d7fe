// The build of the page's scripts takes this in place of change-before.ts (docs/decisions/0009): a figure without a time
// before needs no comparison of times.
import type { changeBefore as Comparison } from './change-before.js';

let comparison: typeof Comparison | null = null;
let settled = false;

/** As in change-before.ts; null while it is not loaded, and where it could not be. */
export const changeBefore: typeof Comparison = (dataset, later) => comparison?.(dataset, later) ?? null;

/** What must be loaded before changes can be compared; null once it is there. A page that cannot fetch it shows figures without their change. */
export function loadChange(): Promise<void> | null {
  if (settled) return null;
  return import('./change-before.js').then(
    (module) => {
      [comparison, settled] = [module.changeBefore, true];
    },
    () => {
      settled = true;
    },
  );
}
