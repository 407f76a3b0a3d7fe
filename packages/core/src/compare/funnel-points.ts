import type { Area, Observation } from '../model/index.js';
import { exactFraction } from './interval.js';
import { isCount } from './is-count.js';
import type { ComparedArea, Picked } from './pick.js';
import type { Persons } from './persons.js';
import { countsEvents } from './rate-scale.js';

/** Shares move as proportions of their cases, counts and what is counted for so many as rates. */
export type FunnelOf = 'proportion' | 'rate';

/** An area's events and what they are counted against. */
export interface FunnelPoint {
  readonly area: Area;
  readonly observation: Observation;
  readonly count: number;
  /** Denominator of a share or a ratio, persons of a count. */
  readonly size: number;
  /** The figure that gives the persons of a count, with its period and source; null of shares and ratios, which hold their own. */
  readonly denominator: Observation | null;
}

/**
 * What kind of funnel an indicator has, or null: shares are proportions; counts, and ratios of counted events to a
 * denominator, are rates. Money and land are neither, nor is what is divided by them.
 */
export function funnelKindOf(indicator: Picked['indicator']): FunnelOf | null {
  const { kind, rankable } = indicator;
  if (!rankable) return null;
  if (kind === 'share') return 'proportion';
  return kind === 'count' || countsEvents(indicator) ? 'rate' : null;
}

function pointOf(one: ComparedArea, indicator: Picked['indicator'], persons: Persons | null): FunnelPoint | null {
  const { area, observation, value } = one;
  if (indicator.kind === 'count') {
    const denominator = persons && isCount(one, indicator) ? persons.of(area.id) : 'missing';
    return typeof denominator === 'string' ? null : { area, observation, count: value, size: denominator.value!, denominator };
  }
  const { bound, numerator: count, denominator: size } = observation;
  const found = indicator.kind === 'share' ? exactFraction(observation) !== null : bound === 'eq' && Number.isInteger(count) && count! >= 0 && size! > 0;
  return found ? { area, observation, count: count!, size: size!, denominator: null } : null;
}

/** The areas that have what a funnel needs, and those that do not, both by name; of the latter, those whose count is one. */
export function funnelPoints(picked: Picked, persons: Persons | null): { readonly points: readonly FunnelPoint[]; readonly without: readonly Area[]; readonly counted: readonly Area[] } {
  const points = picked.compared.flatMap((one) => pointOf(one, picked.indicator, persons) ?? []);
  const held = new Set(points.map(({ area }) => area.id));
  const without = picked.compared.filter(({ area }) => !held.has(area.id));
  return { points, without: without.map(({ area }) => area), counted: without.filter((one) => picked.indicator.kind === 'count' && isCount(one, picked.indicator)).map(({ area }) => area) };
}
