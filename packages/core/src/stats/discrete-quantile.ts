/**
 * A quantile of a distribution on 0, 1, 2 …, interpolated so that limits drawn against size have no steps: r − α with
 * r the smallest whole number whose F(r) ≥ p and α = (F(r) − p) / (F(r) − F(r − 1)); never below 0. Spiegelhalter 2005,
 * "Funnel plots for comparing institutional performance", Statistics in Medicine 24, 1185–1202, appendix A.1.1.
 *
 * @param distribution F(k), the probability of at most k
 * @param p strictly between 0 and 1
 * @param start a whole number near the quantile
 */
export function discreteQuantile(distribution: (k: number) => number, p: number, start: number): number {
  let [below, from] = [-1, Math.max(0, start)];
  for (let step = 1; distribution(from) < p; step *= 2) [below, from] = [from, from + step];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (distribution(middle) < p) below = middle;
    else from = middle;
  }
  const reached = distribution(from);
  const before = from === 0 ? 0 : distribution(from - 1);
  return Math.max(0, from - (reached - p) / (reached - before));
}
