import { demandCount, demandLevel, demandPositive, wrongArgument } from './argument-checks.js';
import { betaQuantile } from './beta-quantile.js';
import type { Interval } from './interval.js';

/**
 * The exact (central) interval of a proportion, which never covers less than it says and usually more.
 *
 * Beta quantiles (α/2; c, n − c + 1) and (1 − α/2; c + 1, n − c), α = 1 − level: Clopper & Pearson 1934, "The use of
 * confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26, 404–413.
 *
 * @param count whole number, 0 ≤ count ≤ n
 * @param n whole number above 0
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @returns proportions 0–1, frozen
 * @throws RangeError for other arguments
 * @example exactBinomialInterval(7, 8) // { lower: 0.4734…, upper: 0.9968…, … }
 */
export function exactBinomialInterval(count: number, n: number, level = 0.95): Interval<'exact-binomial'> {
  demandCount('exactBinomialInterval', count);
  demandCount('exactBinomialInterval', n, 'n');
  demandPositive('exactBinomialInterval', n, 'n');
  demandLevel('exactBinomialInterval', level);
  if (count > n) wrongArgument('exactBinomialInterval', `count = ${count} with n = ${n}`, 'count ≤ n: a rate above 100% is no proportion');
  const tail = (1 - level) / 2;
  const lower = count === 0 ? 0 : betaQuantile(tail, count, n - count + 1);
  const upper = count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count);
  return Object.freeze({ lower, upper, level, method: 'exact-binomial' });
}
