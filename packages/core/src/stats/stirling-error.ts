/** Coefficients B₂ₖ / (2k(2k−1)) of the Stirling series, k = 1 … 8. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

/**
 * What Stirling's formula leaves out: ln Γ(n + 1) − ln(√(2πn) (n/e)ⁿ), for n > 0.
 *
 * From 16 on the asymptotic series (Abramowitz & Stegun 1964, 6.1.41); below, the recurrence
 * δ(n) = δ(n + 1) + (n + ½) ln(1 + 1/n) − 1 leads there. Absolute error below 1e-15.
 */
export function stirlingError(n: number): number {
  let below = 0;
  let at = n;
  for (; at < 16; at += 1) below += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  return below + SERIES.reduceRight((sum, c) => sum * square + c, 0) / at;
}

/** ln Γ(n + 1) for n > 0. */
export function logFactorial(n: number): number {
  return stirlingError(n) + (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2;
}
