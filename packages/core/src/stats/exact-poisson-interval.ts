import { demandCount, demandLevel } from './argument-checks.js';
import { gammaQuantile } from './gamma-quantile.js';
import type { Interval } from './interval.js';

/** The exact Poisson limits around a count, also one that is not whole (an expected count), with a tail on each side. */
export function exactPoissonQuantiles(count: number, tail: number): { readonly lower: number; readonly upper: number } {
  return { lower: count === 0 ? 0 : gammaQuantile(tail, count), upper: gammaQuantile(1 - tail, count + 1) };
}

/**
 * The exact (central) interval of a Poisson count.
 *
 * Limits χ²(α/2; 2O)/2 and χ²(1 − α/2; 2O + 2)/2, α = 1 − level: Garwood 1936, "Fiducial limits for the Poisson
 * distribution", Biometrika 28, 437–442. Lower limit 0 for a count of 0.
 *
 * @param count whole number from 0
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError for other arguments
 * @example exactPoissonInterval(7) // { lower: 2.814…, upper: 14.42…, level: 0.95, method: 'exact-poisson' }
 */
export function exactPoissonInterval(count: number, level = 0.95): Interval<'exact-poisson'> {
  demandCount('exactPoissonInterval', count);
  demandLevel('exactPoissonInterval', level);
  return Object.freeze({ ...exactPoissonQuantiles(count, (1 - level) / 2), level, method: 'exact-poisson' });
}
