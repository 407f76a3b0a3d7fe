import { unitOf } from '../dataset/own-unit.js';
import { sameUnit } from '../indicators/unit-words.js';
import { VALUELESS, type Bound, type Indicator, type Observation, type Source, type Status } from '../model/index.js';
import { leastSure } from './fractions.js';

/** What parts add up to. */
export interface Sum {
  readonly value: number | null;
  readonly bound: Bound;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly status: Status;
  readonly break: boolean;
  readonly sources: Source[];
}

/** Why parts do not add up. */
export type NoSum = { readonly reason: 'bounds' } | { readonly reason: 'units'; readonly units: readonly string[] } | { readonly reason: 'fractions' };

const UP: ReadonlySet<Bound> = new Set(['ge', 'gt']);
const DOWN: ReadonlySet<Bound> = new Set(['le', 'lt']);

/**
 * The bound of a sum: limits in one direction add up to a limit in that direction, a strict one makes it strict;
 * approximate figures stay approximate. Null where limits point both ways, or stand beside approximate figures.
 */
export function boundOfSum(bounds: readonly Bound[]): Bound | null {
  const [up, down, about] = [bounds.some((one) => UP.has(one)), bounds.some((one) => DOWN.has(one)), bounds.includes('approx')];
  if (Number(up) + Number(down) + Number(about) > 1) return null;
  if (about) return 'approx';
  if (up) return bounds.includes('gt') ? 'gt' : 'ge';
  return down ? (bounds.includes('lt') ? 'lt' : 'le') : 'eq';
}

/** A sum is no surer than its least sure part. */
export const statusOfSum = (parts: readonly Observation[]): Status => leastSure(parts) ?? 'derived';

/** All sources of the parts, each once, without the words of single figures: the sum is printed in none of them. */
export function sourcesOfSum(parts: readonly Observation[]): Source[] {
  const all = parts.flatMap(({ sources }) => sources).map((source) => ({ ...source, asWritten: null, location: null }));
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

const total = (numbers: readonly (number | null)[]): number | null => (numbers.some((one) => one === null) ? null : (numbers as readonly number[]).reduce((sum, one) => sum + one, 0));

/** Whether an observation has what its indicator's sum is made of. */
export function hasPart({ status, value, numerator, denominator }: Observation, rule: 'sum' | 'ratio_of_sums'): boolean {
  if (VALUELESS.has(status)) return false;
  return rule === 'sum' ? value !== null : numerator !== null && denominator !== null;
}

/**
 * Add parts: counts by their values, shares by Σnumerator/Σdenominator. Never a mean.
 *
 * @param parts at least one, each with what the rule needs (see {@link hasPart})
 */
export function sumParts(parts: readonly Observation[], indicator: Indicator, rule: 'sum' | 'ratio_of_sums'): Sum | NoSum {
  const units = [...new Set(parts.map((part) => unitOf(part, indicator)))];
  if (units.some((unit) => !sameUnit(unit, units[0]!))) return { reason: 'units', units: units.sort() };
  // a printed "trên 87%" beside its fraction bounds the printed rate, not the fraction; a sum made here bounds its own
  const bound = boundOfSum(parts.map((part) => (rule === 'sum' || part.value === null || part.lineage !== null ? part.bound : 'eq')));
  if (bound === null) return { reason: 'bounds' };
  const numerator = total(parts.map((part) => part.numerator));
  const denominator = total(parts.map((part) => part.denominator));
  const value = rule === 'sum' ? total(parts.map((part) => part.value)) : denominator === null || numerator === null || denominator === 0 ? null : (100 * numerator) / denominator;
  if (value === null) return { reason: 'fractions' };
  const whole = rule === 'ratio_of_sums';
  return { value, bound, numerator: whole ? numerator : null, denominator: whole ? denominator : null, unit: parts[0]!.unit, status: statusOfSum(parts), break: parts.some((part) => part.break), sources: sourcesOfSum(parts) };
}
