import type { Tails } from './gamma-tails.js';

/**
 * The point u at which one tail of a distribution holds a probability.
 *
 * Newton's method on the logarithm of the smaller tail. Where the density is log-concave in u (gamma in ln x, beta in
 * ln(x / (1 − x))), that logarithm is concave, so that Newton's steps converge from any start; a step into a region
 * where the tail underflows is halved.
 *
 * @param tailsAt tails and density at u
 * @param p lower-tail probability strictly between 0 and 1
 * @param start first guess
 */
export function solveTail(tailsAt: (u: number) => Tails, p: number, start: number): number {
  const fromBelow = p <= 0.5;
  const goal = fromBelow ? Math.log(p) : Math.log1p(-p);
  const inwards = fromBelow ? 1 : -1;
  let u = start;
  let step = 0;
  let held = false;
  for (let i = 0; i < 200; i += 1) {
    const { lower, upper, density } = tailsAt(u);
    const tail = fromBelow ? lower : upper;
    if (tail <= 0 || density <= 0) {
      // nothing is left of the tail: a step went too far, or the first guess did
      const back = held ? -step / 2 : inwards * 2 ** i;
      step = held ? step / 2 : 0;
      u += back;
      continue;
    }
    held = true;
    step = (inwards * (goal - Math.log(tail)) * tail) / density;
    u += step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(u))) return u;
  }
  return u;
}
