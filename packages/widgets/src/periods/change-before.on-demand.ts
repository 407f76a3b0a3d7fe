// The build of the page's scripts takes this in place of change-before.ts (docs/decisions/0009): a figure without a time
// before needs no comparison of times.
import type { changeBefore as Comparison } from './change-before.js';

let comparison: typeof Comparison | null = null;
let settled = false;

/** As in change-before.ts; null while it is not loaded, and where it could not be. */
export const changeBefore: typeof Comparison = (dataset, later) => comparison?.(dataset, later) ?? null;

/** Whether changes can be compared, or never will be. */
export const changeReady = (): boolean => settled;

/** Load what compares changes. A page that cannot fetch it shows figures without their change. */
export async function loadChange(): Promise<void> {
  try {
    ({ changeBefore: comparison } = await import('./change-before.js'));
  } catch {
    comparison = null;
  }
  settled = true;
}
