import type { Area, Observation } from '../model/index.js';
import type { FunnelKind } from '../stats/funnel-limits.js';
import { exactFraction } from './interval.js';
import type { ComparedArea, Picked } from './pick.js';

/** An area's events and what they are counted against. */
export interface FunnelPoint {
  readonly area: Area;
  readonly observation: Observation;
  readonly count: number;
  /** Denominator of a share, exposure of a rate (persons), expected count of a ratio. */
  readonly size: number;
}

/** What kind of funnel an indicator has, or null: shares are proportions, counts rates, ratios observed over expected. */
export function funnelKindOf({ kind, rankable }: Picked['indicator']): FunnelKind | null {
  if (!rankable) return null;
  if (kind === 'share') return 'proportion';
  return kind === 'count' ? 'rate' : kind === 'ratio' ? 'ratio' : null;
}

function pointOf({ area, observation, value }: ComparedArea, kind: FunnelKind): FunnelPoint | null {
  if (kind === 'proportion') {
    const fraction = exactFraction(observation);
    return fraction && { area, observation, count: fraction.numerator, size: fraction.denominator };
  }
  const [count, size] = kind === 'rate' ? [value, area.population] : [observation.numerator, observation.denominator];
  if (observation.bound !== 'eq' || count === null || !Number.isInteger(count) || count < 0 || size === null || size <= 0) return null;
  return { area, observation, count, size };
}

/** The areas that have what a funnel needs, and those that do not, both by name. */
export function funnelPoints(picked: Picked, kind: FunnelKind): { readonly points: readonly FunnelPoint[]; readonly without: readonly Area[] } {
  const points = picked.compared.flatMap((one) => pointOf(one, kind) ?? []);
  const held = new Set(points.map(({ area }) => area.id));
  return { points, without: picked.compared.map(({ area }) => area).filter(({ id }) => !held.has(id)) };
}
