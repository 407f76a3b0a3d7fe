import { wrongArgument } from './argument-checks.js';
import { quantile } from './quantile.js';

/** Values with their standard errors at the target. */
export interface Dispersed {
  readonly values: readonly number[];
  /** Standard error of each value if it came from the target, > 0. */
  readonly standardErrors: readonly number[];
  readonly target: number;
  /** Share of z-scores pulled in at each end, 0 to under 0.5; default 0.1. 0 leaves them as they are. */
  readonly winsorise?: number;
}

/** How much more the values differ than chance explains. */
export interface Dispersion {
  /** Mean square of the winsorised z-scores; 1 where chance explains all. */
  readonly phi: number;
  /** Additive variance between areas, on the scale of the values squared; 0 when chance explains all. */
  readonly tau2: number;
  /** The z-scores, in the order given, not winsorised. */
  readonly z: readonly number[];
}

/**
 * Estimate overdispersion around a target, robustly against a few outlying areas.
 *
 * z = (y − target)/s is winsorised at its quantiles (type 7), φ = Σz²/n; where nφ > n − 1, by the method of moments
 * τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw) with w = 1/s², else 0. Spiegelhalter 2005, "Handling over-dispersion of
 * performance indicators", Quality and Safety in Health Care 14, 347–351; the estimate is DerSimonian & Laird's 1986.
 *
 * @throws RangeError for fewer than two values, lengths that differ, standard errors that are not positive, or a share
 *   of winsorising outside of 0–0.5
 */
export function overdispersion({ values, standardErrors, target, winsorise = 0.1 }: Dispersed): Dispersion {
  const n = values.length;
  if (n < 2 || standardErrors.length !== n) wrongArgument('overdispersion', `${n} values and ${standardErrors.length} standard errors`, 'at least two values, each with its standard error');
  if (standardErrors.some((s) => !(s > 0 && Number.isFinite(s)))) wrongArgument('overdispersion', 'a standard error that is not positive', 'finite numbers above 0');
  if (!(winsorise >= 0 && winsorise < 0.5)) wrongArgument('overdispersion', `winsorise = ${winsorise}`, 'a share from 0 to under 0.5');
  const z = values.map((value, i) => (value - target) / standardErrors[i]!);
  const [low, high] = [quantile(z, winsorise), quantile(z, 1 - winsorise)];
  const phi = z.reduce((sum, one) => sum + Math.min(Math.max(one, low), high) ** 2, 0) / n;
  const weights = standardErrors.map((s) => 1 / (s * s));
  const sum = weights.reduce((total, w) => total + w, 0);
  const squares = weights.reduce((total, w) => total + w * w, 0);
  const tau2 = Math.max(0, (n * phi - (n - 1)) / (sum - squares / sum));
  return Object.freeze({ phi, tau2, z });
}
