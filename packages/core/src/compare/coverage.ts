import type { Area, Observation } from '../model/index.js';
import { VALUELESS } from '../model/index.js';
import type { Gap } from '../messages/compare.js';

/** How many of the compared areas have a figure. */
export interface Coverage {
  readonly reported: number;
  readonly total: number;
}

/** A compared area without a figure: what the source said instead, or null when the dataset says nothing about it. */
export interface MissingArea {
  readonly area: Area;
  readonly observation: Observation | null;
}

/** Group missing areas by why they are missing; what a source stated is never mixed with mere silence. */
export function gapsOf(missing: readonly MissingArea[]): readonly Gap[] {
  const gaps = new Map<Gap['reason'], Area[]>();
  for (const { area, observation } of missing) {
    const reason = observation === null ? 'silent' : VALUELESS.has(observation.status) ? observation.status : 'ambiguous';
    gaps.set(reason, [...(gaps.get(reason) ?? []), area]);
  }
  // Silence last, the rest by name of the reason, so that the order of the input plays no part.
  return [...gaps]
    .sort(([a], [b]) => Number(a === 'silent') - Number(b === 'silent') || (a < b ? -1 : 1))
    .map(([reason, areas]) => ({ reason, names: areas.map((area) => area.name) }));
}
