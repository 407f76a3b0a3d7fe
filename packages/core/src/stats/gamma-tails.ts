import { deviance } from './deviance.js';
import { stirlingError } from './stirling-error.js';

/** The two tails of a distribution at a point, which add up to 1, and the density there. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** Density with respect to the scale on which a quantile is sought (ln x, or ln(x / (1 − x))). */
  readonly density: number;
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(a: number, x: number): number {
  let sum = 1;
  for (let term = 1, n = a + 1; ; n += 1) {
    term *= x / n;
    if (!(sum + term > sum)) return sum;
    sum += term;
  }
}

const TINY = 1e-300;

/** The continued fraction of Q(a, x) Γ(a) / (xᵃ e⁻ˣ), by the method of Lentz. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; ; i += 1) {
    const factor = -i * (i - a);
    b += 2;
    d = 1 / (factor * d + b || TINY);
    c = b + factor / c || TINY;
    h *= d * c;
    if (!(Math.abs(d * c - 1) > 3e-16)) return h;
  }
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), relative accuracy about 1e-13 in both tails.
 *
 * Series below x = a + 1, continued fraction above it (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31), with the factor
 * xᵃ e⁻ˣ / Γ(a + 1) as a Poisson probability by Loader 2000. Work grows as √a.
 *
 * @param a shape, > 0
 * @param x ≥ 0
 */
export function gammaTails(a: number, x: number): Tails {
  if (x === 0 || x === Infinity) return { lower: x === 0 ? 0 : 1, upper: x === 0 ? 1 : 0, density: 0 };
  const front = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
  const density = a * front;
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = density * fraction(a, x);
  return { lower: 1 - upper, upper, density };
}
