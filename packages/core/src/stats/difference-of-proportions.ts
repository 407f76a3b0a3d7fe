import type { Interval } from './interval.js';
import { wilsonInterval } from './wilson.js';

/** The difference between two proportions, first minus second, with its interval. */
export interface ProportionDifference extends Interval<'newcombe'> {
  readonly difference: number;
}

/**
 * The interval of the difference between two independent proportions.
 *
 * From the Wilson limits lᵢ, uᵢ of each: d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). Method 10 of
 * Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
 * 873–890. Independent means that no case counts in both; a part and the whole that holds it are not.
 *
 * @param first and `second` count and n of each
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @returns in proportions, −1 to 1; times 100 for percentage points
 * @throws RangeError as {@link wilsonInterval}
 * @example differenceOfProportions({ count: 56, n: 70 }, { count: 48, n: 80 }) // 0.2 with 0.0524…–0.3339…
 */
export function differenceOfProportions(first: { readonly count: number; readonly n: number }, second: { readonly count: number; readonly n: number }, level = 0.95): ProportionDifference {
  const [a, b] = [wilsonInterval(first.count, first.n, level), wilsonInterval(second.count, second.n, level)];
  const [p, q] = [first.count / first.n, second.count / second.n];
  const lower = p - q - Math.hypot(p - a.lower, b.upper - q);
  const upper = p - q + Math.hypot(a.upper - p, q - b.lower);
  return Object.freeze({ difference: p - q, lower, upper, level, method: 'newcombe' });
}
