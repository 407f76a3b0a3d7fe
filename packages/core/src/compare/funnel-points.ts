import type { Area, Observation } from '../model/index.js';
import { exactFraction } from './interval.js';
import type { ComparedArea, Picked } from './pick.js';
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

function pointOf({ area, observation, value }: ComparedArea, { kind }: Picked['indicator']): FunnelPoint | null {
  if (kind === 'share') {
    const fraction = exactFraction(observation);
    return fraction && { area, observation, count: fraction.numerator, size: fraction.denominator };
  }
  const [count, size] = kind === 'count' ? [value, area.population] : [observation.numerator, observation.denominator];
  if (observation.bound !== 'eq' || count === null || !Number.isInteger(count) || count < 0 || size === null || size <= 0) return null;
  return { area, observation, count, size };
}

/** The areas that have what a funnel needs, and those that do not, both by name. */
export function funnelPoints(picked: Picked): { readonly points: readonly FunnelPoint[]; readonly without: readonly Area[] } {
  const points = picked.compared.flatMap((one) => pointOf(one, picked.indicator) ?? []);
  const held = new Set(points.map(({ area }) => area.id));
  return { points, without: picked.compared.map(({ area }) => area).filter(({ id }) => !held.has(id)) };
}
