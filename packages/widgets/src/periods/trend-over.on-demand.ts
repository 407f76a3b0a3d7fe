// The build of the page's scripts takes this in place of trend-over.ts (docs/decisions/0009): few series are long enough to be tested.
import type { trendOver as Test } from './trend-over.js';

let test: typeof Test | null = null;
let settled = false;

/** As in trend-over.ts; null while it is not loaded, and where it could not be. */
export const trendOver: typeof Test = (dataset, choice) => test?.(dataset, choice) ?? null;

/** What must be loaded before series can be tested; null once it is there. A page that cannot fetch it says the change instead. */
export function loadTrend(): Promise<void> | null {
  if (settled) return null;
  return import('./trend-over.js').then(
    (module) => {
      [test, settled] = [module.trendOver, true];
    },
    () => {
      settled = true;
    },
  );
}
