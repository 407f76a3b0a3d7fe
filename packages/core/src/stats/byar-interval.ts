import { demandCount, demandLevel, wrongArgument } from './argument-checks.js';
import { criticalValue } from './critical-value.js';
import type { Interval } from './interval.js';

/**
 * Byar's approximate interval of a Poisson count.
 *
 * Limits: O (1 − 1/(9O) − z/(3√O))³ and (O+1) (1 − 1/(9(O+1)) + z/(3√(O+1)))³; the lower one is 0 for a count of 0.
 * Breslow & Day 1987, "Statistical methods in cancer research", volume II, IARC, p. 69. Within 0.2% of the exact
 * interval from a count of 10 on ({@link rateInterval} uses it only there).
 *
 * @param count whole number from 0
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError for other arguments, and where the count is too small for the level: the formula's lower limit
 *   would fall below 0 (counts of 1 at 99.8%); `exactPoissonInterval` has one
 * @example byarInterval(25) // { lower: 16.17…, upper: 36.9…, … }
 */
export function byarInterval(count: number, level = 0.95): Interval<'byar'> {
  demandCount('byarInterval', count);
  demandLevel('byarInterval', level);
  const z = criticalValue(level);
  const cube = (o: number, sign: 1 | -1) => 1 - 1 / (9 * o) + (sign * z) / (3 * Math.sqrt(o));
  const low = count === 0 ? 0 : cube(count, -1);
  if (low < 0) wrongArgument('byarInterval', `count = ${count} at level ${level}`, 'a larger count: here the approximation falls below 0; use exactPoissonInterval');
  return Object.freeze({ lower: count * low ** 3, upper: (count + 1) * cube(count + 1, 1) ** 3, level, method: 'byar' });
}
