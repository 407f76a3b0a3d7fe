import { demandPositive, demandProbability } from './argument-checks.js';
import { betaTails } from './beta-tails.js';
import { nearNormalQuantile } from './near-normal-quantile.js';
import { solveTail } from './solve-tail.js';

/** x and 1 − x of a log-odds, neither losing digits. */
const shares = (logit: number): readonly [number, number] => [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];

/**
 * The quantile of the beta distribution: the x in 0–1 below which a share `p` of it lies.
 *
 * The regularised incomplete beta function is inverted by Newton's method on the log-odds; relative accuracy better
 * than 1e-11.
 *
 * @param p probability from 0 to 1
 * @param a first shape, > 0
 * @param b second shape, > 0
 * @throws RangeError for arguments outside of these
 * @example betaQuantile(0.025, 7, 2) // 0.4735…: the exact lower limit of 7 of 8
 */
export function betaQuantile(p: number, a: number, b: number): number {
  demandProbability('betaQuantile', p);
  demandPositive('betaQuantile', a, 'a');
  demandPositive('betaQuantile', b, 'b');
  if (p === 0 || p === 1) return p;
  const start = Math.log(a / b) + nearNormalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  return shares(solveTail((u) => betaTails(a, b, ...shares(u)), p, start))[0];
}
