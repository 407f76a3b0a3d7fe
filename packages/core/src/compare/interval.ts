import type { Indicator, Observation } from '../model/index.js';
import { criticalValue } from '../stats/critical-value.js';
import { wilsonLimits } from '../stats/wilson-limits.js';

/** An interval in the indicator's unit: per cent for shares. */
export interface ValueInterval {
  readonly lower: number;
  readonly upper: number;
  /** Two-sided confidence level, e.g. 0.95. */
  readonly level: number;
}

/**
 * The fraction of an observation when it is exact: bound `eq`, whole numbers, 0 ≤ numerator ≤ denominator, denominator > 0.
 * Null otherwise, also for rates above 100%, which are no proportions.
 */
export function exactFraction({ bound, numerator, denominator }: Observation): { readonly numerator: number; readonly denominator: number } | null {
  if (bound !== 'eq' || !Number.isInteger(numerator) || !Number.isInteger(denominator)) return null;
  if (numerator === null || denominator === null || denominator <= 0 || numerator < 0 || numerator > denominator) return null;
  return { numerator, denominator };
}

/**
 * The interval of one observation: Wilson's on the fraction of a share, in per cent; null where none can be said (a
 * printed rate without its fraction, a bound, a rate above 100%, anything that is no share).
 *
 * On complete counts it says how far chance would move the share if the process were repeated; it is no sampling error.
 *
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError when the level is not strictly between 0 and 1
 */
export function intervalOf(observation: Observation, indicator: Indicator, level = 0.95): ValueInterval | null {
  const fraction = indicator.kind === 'share' ? exactFraction(observation) : null;
  if (fraction === null) return null;
  const { lower, upper } = wilsonLimits(fraction.numerator, fraction.denominator, criticalValue(level));
  return Object.freeze({ lower: lower * 100, upper: upper * 100, level });
}
