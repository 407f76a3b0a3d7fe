import { wrongArgument } from './argument-checks.js';
import { gammaTails } from './gamma-tails.js';

/** Whether a series rises or falls, by the signs of all its pairs. */
export interface MannKendall {
  /** Rising pairs − falling pairs. */
  readonly s: number;
  /** Variance of S if there were no trend, corrected for ties. */
  readonly variance: number;
  /** Kendall's τ-b of the values against their order, −1 to 1; 0 when all values are equal. */
  readonly tau: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/** Up to so many values the distribution of S is computed exactly, ties included. */
const EXACT_TO = 40;

/** Number of values in each group of equals. */
function groups(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/**
 * Probabilities of 0, 1, 2 … inversions among all orders of a multiset: the Gaussian multinomial coefficient, group by
 * group from [n k] = [n−1 k−1] + qᵏ [n−1 k], each scaled to sum 1 (MacMahon 1916, "Combinatory analysis" II).
 */
function inversions(sizes: readonly number[]): readonly number[] {
  let whole = [1];
  let total = 0;
  for (const size of sizes) {
    total += size;
    // row[k]: inversions between k members of this group and n − k of the earlier ones
    let row: number[][] = [[1]];
    for (let n = 1; n <= total; n += 1) {
      const next: number[][] = [];
      for (let k = Math.max(0, n - (total - size)); k <= Math.min(n, size); k += 1) {
        const made = Array.from({ length: k * (n - k) + 1 }, () => 0);
        row[k - 1]?.forEach((q, i) => (made[i]! += (q * k) / n));
        row[k]?.forEach((q, i) => (made[i + k]! += (q * (n - k)) / n));
        next[k] = made;
      }
      row = next;
    }
    const between = row[size]!;
    const joined = Array.from({ length: whole.length + between.length - 1 }, () => 0);
    whole.forEach((a, i) => between.forEach((b, j) => (joined[i + j]! += a * b)));
    whole = joined;
  }
  return whole;
}

/** Two-sided p: probability of an S as far from 0 or farther. */
function exactP(s: number, sizes: readonly number[], pairs: number): number {
  const far = Math.abs(s);
  return Math.min(1, inversions(sizes).reduce((sum, p, falling) => (Math.abs(pairs - 2 * falling) >= far ? sum + p : sum), 0));
}

/**
 * The Mann–Kendall test of a trend in a series.
 *
 * Mann 1945, "Nonparametric tests against trend", Econometrica 13, 245–259; Kendall 1975, "Rank correlation methods",
 * for the variance with ties. Up to 40 values the distribution of S is exact, also with ties; above, normal with the
 * continuity correction |S| − 1. It assumes values independent of each other in time.
 *
 * @param values in order of time, at least four; none may be NaN
 * @throws RangeError for fewer than four values or NaN
 * @example mannKendall([2.4, 2.6, 2.5, 3.1, 3.3]) // S = 8, exact p = 0.0833…
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  if (n < 4) wrongArgument('mannKendall', `${n} values`, 'at least four: with fewer, no order is rare enough to be a trend');
  if (values.some(Number.isNaN)) wrongArgument('mannKendall', 'NaN among the values', 'numbers; leave missing values out first');
  let s = 0;
  values.forEach((later, j) => values.slice(0, j).forEach((earlier) => (s += Math.sign(later - earlier))));
  const sizes = groups(values);
  const all = (n * (n - 1)) / 2;
  const pairs = all - sizes.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  const variance = (term(n) - sizes.reduce((sum, t) => sum + term(t), 0)) / 18;
  const exact = n <= EXACT_TO;
  const z = s === 0 ? 0 : (Math.abs(s) - 1) / Math.sqrt(variance);
  const p = exact ? exactP(s, sizes, pairs) : gammaTails(0.5, (z * z) / 2).upper;
  return Object.freeze({ s, variance, tau: pairs === 0 ? 0 : s / Math.sqrt(all * pairs), p, method: exact ? 'exact' : 'normal' });
}
