import { demandPositive, demandProbability } from './argument-checks.js';
import { gammaTails } from './gamma-tails.js';
import { nearNormalQuantile } from './near-normal-quantile.js';
import { solveTail } from './solve-tail.js';
import { logFactorial } from './stirling-error.js';

/** First guess of ln x: Wilson & Hilferty 1931 for shapes from 1, else the leading term of the tail. */
function guess(p: number, shape: number): number {
  if (shape >= 1) {
    const root = 1 - 1 / (9 * shape) + nearNormalQuantile(p) / (3 * Math.sqrt(shape));
    if (root > 0.1) return Math.log(shape) + 3 * Math.log(root);
  }
  // P(a, x) ≈ xᵃ / Γ(a + 1) for small x; for a ≤ 1 the upper tail is below e⁻ˣ
  return p <= 0.5 ? (Math.log(p) + logFactorial(shape)) / shape : Math.log(Math.max(shape, -Math.log1p(-p)));
}

/**
 * The quantile of the gamma distribution: the x below which a share `p` of it lies. Half the quantile of χ² with
 * 2·shape degrees of freedom.
 *
 * The regularised incomplete gamma function is inverted by Newton's method; relative accuracy better than 1e-11.
 *
 * @param p probability from 0 to 1
 * @param shape > 0
 * @param scale > 0, default 1
 * @throws RangeError for arguments outside of these
 * @example gammaQuantile(0.975, 8) // 14.42…: the exact upper limit of a count of 7
 */
export function gammaQuantile(p: number, shape: number, scale = 1): number {
  demandProbability('gammaQuantile', p);
  demandPositive('gammaQuantile', shape, 'shape');
  demandPositive('gammaQuantile', scale, 'scale');
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const start = guess(p, shape);
  // so near 0 the leading term is all there is, and x itself may be below the smallest number
  const logarithm = start < -40 ? start : solveTail((u) => gammaTails(shape, Math.exp(u)), p, start);
  return scale * Math.exp(logarithm);
}
