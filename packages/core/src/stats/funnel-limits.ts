import { demandLevel, demandPositive, wrongArgument } from './argument-checks.js';
import { betaTails } from './beta-tails.js';
import { discreteQuantile } from './discrete-quantile.js';
import { exactPoissonQuantiles } from './exact-poisson-interval.js';
import { gammaTails } from './gamma-tails.js';
import { normalQuantile } from './normal-quantile.js';

/** What is plotted against its size: a proportion of n, a rate per exposure, or observed over expected. */
export type FunnelKind = 'proportion' | 'rate' | 'ratio';

/**
 * How limits are found. `exact`: quantiles of the binomial or Poisson distribution, interpolated (Spiegelhalter 2005,
 * A.1.1). `normal`: target ± z·s (what Public Health England prints for proportions). `phe`: for rates and ratios, the
 * exact Poisson interval around the expected count, as Public Health England's tools draw; for proportions as `normal`.
 */
export type FunnelMethod = 'exact' | 'normal' | 'phe';

/** What a funnel is drawn for. */
export interface FunnelChoice {
  readonly kind: FunnelKind;
  /** A proportion 0–1, a rate per one unit of exposure, or the ratio (usually 1). */
  readonly target: number;
  /** n, exposure or expected count; each > 0, whole for an exact proportion. */
  readonly sizes: readonly number[];
  /** Two-sided; default 95% and 99.8%: of 34 areas, 1.7 and 0.07 lie outside by chance alone. */
  readonly levels?: readonly number[];
  /** Default `exact`. */
  readonly method?: FunnelMethod;
  /** Additive variance between areas ({@link overdispersion}), widening the limits; only with `normal`. Default 0. */
  readonly tau2?: number;
}

/** Limits at one level. */
export interface FunnelLimit {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** Limits at one size, in the order of the levels. */
export interface FunnelLimits {
  readonly size: number;
  readonly limits: readonly FunnelLimit[];
}

/** Standard error of a value at the target. */
function deviation({ kind, target }: FunnelChoice, size: number): number {
  return Math.sqrt((kind === 'proportion' ? target * (1 - target) : target) / size);
}

/** The probability of at most k events at the target. */
function distribution({ kind, target }: FunnelChoice, size: number): (k: number) => number {
  if (kind !== 'proportion') return (k) => gammaTails(k + 1, target * size).upper;
  return (k) => (k >= size ? 1 : betaTails(k + 1, size - k, target, 1 - target).upper);
}

function limitAt(choice: FunnelChoice, size: number, p: number): number {
  const { kind, target, method = 'exact', tau2 = 0 } = choice;
  const s = deviation(choice, size);
  const near = target + normalQuantile(p) * Math.sqrt(s * s + tau2);
  if (method === 'exact') return target === 0 || (kind === 'proportion' && target === 1) ? target : discreteQuantile(distribution(choice, size), p, Math.floor(near * size)) / size;
  if (method === 'phe' && kind !== 'proportion') {
    const { lower, upper } = exactPoissonQuantiles(target * size, Math.min(p, 1 - p));
    return (p < 0.5 ? lower : upper) / size;
  }
  return Math.min(Math.max(near, 0), kind === 'proportion' ? 1 : Infinity);
}

/**
 * Control limits of a funnel plot: between which values lie by chance alone when all areas share the target.
 *
 * Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics in Medicine 24, 1185–1202.
 *
 * @returns one entry for each size, in the order given
 * @throws RangeError when target, sizes, levels or τ² are outside of what {@link FunnelChoice} says
 * @example funnelLimits({ kind: 'proportion', target: 0.8, sizes: [20, 200] })[0].limits[0] // 95% at n = 20
 */
export function funnelLimits(choice: FunnelChoice): readonly FunnelLimits[] {
  const { kind, target, sizes, levels = [0.95, 0.998], method = 'exact', tau2 = 0 } = choice;
  if (!(target >= 0 && target <= (kind === 'proportion' ? 1 : Number.MAX_VALUE))) wrongArgument('funnelLimits', `target = ${target}`, kind === 'proportion' ? 'a proportion from 0 to 1' : 'a finite number from 0');
  if (!(tau2 >= 0) || (tau2 > 0 && method !== 'normal')) wrongArgument('funnelLimits', `tau2 = ${tau2} with method '${method}'`, "a number from 0, above 0 only with method 'normal'");
  for (const level of levels) demandLevel('funnelLimits', level);
  return sizes.map((size) => {
    demandPositive('funnelLimits', size, 'size');
    if (kind === 'proportion' && method === 'exact' && !Number.isInteger(size)) wrongArgument('funnelLimits', `size = ${size}`, 'a whole n for an exact proportion');
    const limits = levels.map((level) => ({ level, lower: limitAt(choice, size, (1 - level) / 2), upper: limitAt(choice, size, (1 + level) / 2) }));
    return Object.freeze({ size, limits });
  });
}
