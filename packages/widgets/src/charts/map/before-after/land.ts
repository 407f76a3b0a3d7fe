import type { AreaId, Dataset } from '@danbiet/core';
import { reformParts, VINTAGES } from '@danbiet/core/areas';
import type { Reform } from '../subject.js';

/** Which provinces of the two lists lie on the same land, in both directions. */
export function landLinks(): Reform['links'] {
  const parts = reformParts();
  return new Map([...parts, ...[...parts].flatMap(([after, before]) => before.map((id) => [id, [after]] as const))]);
}

/** What stands on both maps where areas are chosen. */
export interface Land {
  /** Ids of the first and of the second list. */
  readonly sides: readonly (readonly AreaId[])[];
  /** Provinces of before that nobody chose but that lie in one province today with some that were chosen. */
  readonly added: readonly AreaId[];
  /** Areas of the dataset that the reform of 2025 says nothing about. */
  readonly strange: readonly AreaId[];
}

/** Provinces of today with all that each was made of, on the land of some of either list. */
export function wholeLand(ids: readonly AreaId[], links: Reform['links']): readonly AreaId[] {
  const after = new Set(ids.flatMap((id) => (id.endsWith(`@${VINTAGES[1]}`) ? [id] : (links.get(id) ?? []))));
  return [...after].flatMap((id) => [id, ...(links.get(id) ?? [])]);
}

/** The land of the areas chosen, as each of the two lists divides it. A bare code is chosen in every list that knows it. */
export function landOf(chosen: readonly AreaId[], dataset: Dataset, links: Reform['links']): Land {
  const meant = chosen.flatMap((word) => {
    const ids = links.has(word) ? [] : VINTAGES.map((vintage) => `${word}@${vintage}`).filter((id) => links.has(id));
    return ids.length > 0 ? ids : [word];
  });
  const known = meant.filter((id) => links.has(id));
  const whole = wholeLand(known, links);
  const asked = new Set(wholeLand(known.filter((id) => id.endsWith(`@${VINTAGES[1]}`)), links).concat(known));
  const other = meant.filter((id) => !links.has(id));
  return {
    sides: VINTAGES.map((vintage) => {
      const ids = whole.filter((id) => id.endsWith(`@${vintage}`));
      const held = ids.filter((id) => dataset.areas.has(id));
      return [...(held.length > 0 ? held : ids), ...other.filter((id) => !id.includes('@') || id.endsWith(`@${vintage}`))];
    }),
    added: whole.filter((id) => !asked.has(id) && id.endsWith(`@${VINTAGES[0]}`)),
    strange: other.filter((id) => dataset.areas.has(id)),
  };
}
