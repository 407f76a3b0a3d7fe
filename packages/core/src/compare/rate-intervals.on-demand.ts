// The build of the page's scripts takes this in place of rate-intervals.ts (docs/decisions/0009): few figures are rates of
// counts. Reading a dataset that has some loads how their intervals are found.
import type { rateIntervals as Found } from './rate-intervals.js';

let found: typeof Found | null = null;

/** As in rate-intervals.ts; without it no rate has an interval. */
export const rateIntervals: typeof Found = (compared, ...rest) => found?.(compared, ...rest) ?? compared;

/** Load it. */
export async function loadRateIntervals(): Promise<void> {
  ({ rateIntervals: found } = await import('./rate-intervals.js'));
}
