// The build of the page's scripts takes this in place of change-before.ts (docs/decisions/0009): a figure without a time
// before needs no comparison of times.
import type { changeBefore as Comparison, pairFit as Fit } from './change-before.js';

let comparison: typeof Comparison | null = null;
let fit: typeof Fit | null = null;
let settled = false;

/** As in change-before.ts; null while it is not loaded, and where it could not be. */
export const changeBefore: typeof Comparison = (dataset, later) => comparison?.(dataset, later) ?? null;

/** As in core; `open` while it is not loaded: a figure then stands without its time before. */
export const pairFit: typeof Fit = (...pair) => fit?.(...pair) ?? 'open';

/** What must be loaded before changes can be compared; null once it is there. A page that cannot fetch it shows figures without their change. */
export function loadChange(): Promise<void> | null {
  if (settled) return null;
  return import('./change-before.js').then(
    (module) => {
      [comparison, fit, settled] = [module.changeBefore, module.pairFit, true];
    },
    () => {
      settled = true;
    },
  );
}
