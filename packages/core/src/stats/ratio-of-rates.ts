import { demandCount, demandLevel, demandPositive, wrongArgument } from './argument-checks.js';
import { exactBinomialInterval } from './exact-binomial-interval.js';
import type { Interval } from './interval.js';

/** A count and the exposure in which it arose. */
export interface Rate {
  /** Whole number from 0. */
  readonly count: number;
  /** > 0 */
  readonly exposure: number;
}

/** The ratio of two rates, first by second, with its interval. */
export interface RateRatio extends Interval<'exact-conditional'> {
  /** Infinite when only the second count is 0. */
  readonly ratio: number;
}

/**
 * The exact interval of the ratio of two independent Poisson rates.
 *
 * Given both counts' total, the first is binomial; the Clopper–Pearson limits π of its share turn into
 * π/(1 − π) · exposure₂/exposure₁. Przyborowski & Wilenski 1940, "Homogeneity of results in testing samples from
 * Poisson series", Biometrika 31, 313–323.
 *
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError for counts that are not whole, exposures that are not positive, or two counts of 0 (any ratio fits)
 * @example ratioOfRates({ count: 11, exposure: 800 }, { count: 23, exposure: 3011 }) // 1.80 with 0.79…–3.84…
 */
export function ratioOfRates(first: Rate, second: Rate, level = 0.95): RateRatio {
  for (const { count, exposure } of [first, second]) {
    demandCount('ratioOfRates', count);
    demandPositive('ratioOfRates', exposure, 'exposure');
  }
  demandLevel('ratioOfRates', level);
  const total = first.count + second.count;
  if (total === 0) wrongArgument('ratioOfRates', 'two counts of 0', 'at least one case: with none, any ratio fits');
  const share = exactBinomialInterval(first.count, total, level);
  const odds = (p: number) => (p / (1 - p)) * (second.exposure / first.exposure);
  return Object.freeze({ ratio: odds(first.count / total), lower: odds(share.lower), upper: odds(share.upper), level, method: 'exact-conditional' });
}
