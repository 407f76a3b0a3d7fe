import { deviance } from './deviance.js';
import type { Tails } from './gamma-tails.js';
import { stirlingError } from './stirling-error.js';

const TINY = 1e-300;

/** The continued fraction of Iₓ(a, b) a B(a, b) / (xᵃ (1 − x)ᵇ), by the method of Lentz. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let h = d;
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    h *= d * c;
    if (!(Math.abs(d * c - 1) > 3e-16)) return h;
  }
}

/**
 * The regularised incomplete beta functions Iₓ(a, b) and 1 − Iₓ(a, b), relative accuracy about 1e-13 in both tails.
 *
 * Continued fraction on the side where it converges fast (Abramowitz & Stegun 1964, 26.5.8 and 26.5.2), with
 * xᵃ yᵇ / B(a, b) as a binomial probability by Loader 2000. Work grows as √max(a, b).
 *
 * @param x and `y` = 1 − x, both given so that neither loses digits near its end
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (x === 0 || y === 0) return { lower: x === 0 ? 0 : 1, upper: x === 0 ? 1 : 0, density: 0 };
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  const density = Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
  if (x < (a + 1) / (n + 2)) {
    const lower = (density / a) * fraction(a, b, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = (density / b) * fraction(b, a, y);
  return { lower: 1 - upper, upper, density };
}
