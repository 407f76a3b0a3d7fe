/**
 * The limits of the Wilson score interval of a proportion, without continuity correction.
 *
 * Limits: (2c + z² ± z√(z² + 4c(n − c)/n)) / (2(n + z²)), with c = count.
 * Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22, 209–212; method 3 of
 * Newcombe 1998, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 857–872.
 * The lower limit is taken as product of the roots over the upper one, which avoids cancellation: it is exactly 0
 * for count 0, and the upper is exactly 1 for count n.
 *
 * @param count how many of them, 0 ≤ count ≤ n
 * @param n of how many, > 0
 * @param z the critical value of the level
 * @returns proportions 0–1
 */
export function wilsonLimits(count: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  const z2 = z * z;
  const sum = 2 * count + z2 + z * Math.sqrt(z2 + (4 * count * (n - count)) / n);
  return { lower: (2 * count * (count / n)) / sum, upper: count === n ? 1 : sum / (2 * (n + z2)) };
}
