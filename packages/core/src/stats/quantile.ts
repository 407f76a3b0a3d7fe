import { demandProbability, wrongArgument } from './argument-checks.js';

/**
 * How a quantile between two values is placed, by the numbers of Hyndman & Fan 1996: `7` = (n − 1)p + 1 (R, Excel's
 * QUARTILE.INC), `6` = (n + 1)p (SPSS, Excel's QUARTILE.EXC). They differ most in small sets.
 */
export type QuantileType = 6 | 7;

/**
 * A sample quantile.
 *
 * Hyndman & Fan 1996, "Sample quantiles in statistical packages", The American Statistician 50(4), 361–365; linear
 * between neighbours, the extremes beyond the first and last place.
 *
 * @param values at least one, in any order; none may be NaN
 * @param p from 0 to 1; 0.5 is the median in both types
 * @param type default 7
 * @throws RangeError for no values, NaN or a p outside of 0–1
 * @example quantile([1, 2, 3, 4], 0.25, 6) // 1.25; type 7 says 1.75
 */
export function quantile(values: readonly number[], p: number, type: QuantileType = 7): number {
  demandProbability('quantile', p);
  if (values.length === 0) wrongArgument('quantile', 'no values', 'at least one: an empty set has no quantile');
  if (values.some(Number.isNaN)) wrongArgument('quantile', 'NaN among the values', 'numbers; leave missing values out first');
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const place = Math.min(Math.max(type === 7 ? (n - 1) * p : (n + 1) * p - 1, 0), n - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, n - 1)]!];
  return low === high ? low : low + (place - below) * (high - low);
}
