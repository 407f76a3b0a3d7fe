/**
 * The standard normal quantile to within 0.003: where a search begins that finds the exact place by itself.
 *
 * Hastings 1955, in Abramowitz & Stegun, "Handbook of Mathematical Functions", 26.2.22.
 *
 * @param p probability strictly between 0 and 1
 */
export function nearNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
  return p < 0.5 ? -z : z;
}
