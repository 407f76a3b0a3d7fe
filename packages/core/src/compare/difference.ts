import type { Indicator, Observation } from '../model/index.js';
import { differenceOfProportions } from '../stats/difference-of-proportions.js';
import { ratioOfRates, type Rate } from '../stats/ratio-of-rates.js';
import { overlap } from '../stats/rank-ranges.js';
import { exactFraction, type ValueInterval } from './interval.js';
import type { ComparedArea } from './pick.js';
import { smallDenominator } from './small-denominator.js';
import { spanOf } from './span-of.js';

/**
 * What may be said of a change: `similar` when its interval holds no change, `not_tested` when the figures come without
 * their uncertainty (printed rates, external scores) or contain each other, `same` for equal counts.
 */
export type ChangeVerdict = 'rise' | 'fall' | 'same' | 'similar' | 'not_tested';

/** What lies between two figures of one indicator. */
export interface Difference {
  /** Later − earlier, before rounding, in the indicator's unit (percentage points for shares). */
  readonly difference: number;
  /** True where a figure is a limit ("trên 2.500"): the values differ by at least `difference`. */
  readonly atLeast: boolean;
  /** Difference over the earlier value; null for shares, scores, running totals and where that value is not positive. */
  readonly relative: number | null;
  /** Of the difference of two shares, in percentage points (Newcombe). */
  readonly interval: ValueInterval | null;
  /** Of later : earlier rate, for ratios of counted events to an exposure (exact, conditional); the upper end may be infinite. */
  readonly ratio: ValueInterval | null;
  readonly verdict: ChangeVerdict;
  /** True when one of the figures has a denominator below 20. */
  readonly small: boolean;
}

/** Kinds that add up are complete counts: their difference is a fact. */
const FACTS: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);
/** Kinds of which a per cent change can be said. */
const RELATIVE: ReadonlySet<Indicator['kind']> = new Set([...FACTS, 'ratio']);

function intervalOfDifference({ kind }: Indicator, from: Observation, to: Observation, level: number): ValueInterval | null {
  const [first, second] = [exactFraction(to), exactFraction(from)];
  if (kind !== 'share' || first === null || second === null) return null;
  const { lower, upper } = differenceOfProportions({ count: first.numerator, n: first.denominator }, { count: second.numerator, n: second.denominator }, level);
  return Object.freeze({ lower: lower * 100, upper: upper * 100, level });
}

/** Events and exposure of a printed ratio, or null: unlike a share's, its numerator may exceed its denominator. */
function rateOf({ bound, numerator, denominator }: Observation): Rate | null {
  if (bound !== 'eq' || numerator === null || denominator === null || denominator <= 0) return null;
  return Number.isInteger(numerator) && numerator >= 0 ? { count: numerator, exposure: denominator } : null;
}

function intervalOfRatio({ kind, rankable }: Indicator, from: Observation, to: Observation, level: number): ValueInterval | null {
  const [first, second] = [rateOf(to), rateOf(from)];
  // of two counts of 0 any ratio fits
  if (kind !== 'ratio' || !rankable || first === null || second === null || first.count + second.count === 0) return null;
  const { lower, upper } = ratioOfRates(first, second, level);
  return Object.freeze({ lower, upper, level });
}

const beside = ({ lower, upper }: ValueInterval, none: number): ChangeVerdict => (lower > none ? 'rise' : upper < none ? 'fall' : 'similar');

function verdictOf(indicator: Indicator, difference: number, interval: ValueInterval | null, ratio: ValueInterval | null, contained: boolean): ChangeVerdict {
  if (interval !== null) return beside(interval, 0);
  if (ratio !== null) return beside(ratio, 1);
  if (contained || !indicator.rankable || !FACTS.has(indicator.kind)) return 'not_tested';
  return difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same';
}

/**
 * The difference between an area's figures of two periods, or null when printed bounds leave open which is greater.
 *
 * @param contained whether the later figure contains the earlier one: then their cases are not independent, a running
 *   total always rises, and nothing is concluded
 * @param level two-sided confidence level strictly between 0 and 1
 * @throws RangeError when the level is not strictly between 0 and 1
 */
export function differenceOf(indicator: Indicator, from: ComparedArea, to: ComparedArea, contained: boolean, level: number): Difference | null {
  const [before, after] = [from.observation, to.observation];
  const exact = before.bound === 'eq' && after.bound === 'eq';
  if (!exact) {
    const approximate = before.bound === 'approx' || after.bound === 'approx';
    if (approximate || overlap(spanOf(from.value, before.bound), spanOf(to.value, after.bound))) return null;
  }
  const difference = to.value - from.value;
  const interval = contained ? null : intervalOfDifference(indicator, before, after, level);
  const ratio = contained ? null : intervalOfRatio(indicator, before, after, level);
  const relative = exact && !contained && indicator.rankable && RELATIVE.has(indicator.kind) && from.value > 0 ? difference / from.value : null;
  return { difference, atLeast: !exact, relative, interval, ratio, verdict: verdictOf(indicator, difference, interval, ratio, contained), small: smallDenominator(before, after) };
}
