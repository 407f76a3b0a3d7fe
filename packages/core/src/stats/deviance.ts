/**
 * x ln(x / m) + m − x without cancellation where x is near m: the saddle-point term of binomial and Poisson
 * probabilities (Loader 2000, "Fast and accurate computation of binomial probabilities").
 *
 * @param x > 0
 * @param m > 0
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  // ln((1 + v)/(1 − v)) = 2(v + v³/3 + v⁵/5 + …) with v = (x − m)/(x + m)
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}
