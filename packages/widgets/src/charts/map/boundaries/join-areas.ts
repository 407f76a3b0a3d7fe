import { formatNumber, inBoth, issue, type AreaId, type Issue, type IssueCode } from '@danbiet/core';
import { readVintage, tileOf } from '@danbiet/core/areas';
import type { BoundaryWords } from '../../../messages/boundaries/words.js';
import { boundaryWords } from '../../../messages/boundaries/in-language.js';
import type { Boundaries, PlaneRing } from '../given-boundaries.js';
import type { Feature, FeatureFile, Ring } from './feature.js';
import { project } from './project.js';

/** East of this meridian Viet Nam has Hoàng Sa and Trường Sa alone, which every map draws as insets of its own. */
const SEA = 110.5;

/** Names of some features, at most six and then an ellipsis. */
const MOST_NAMES = 6;
const named = (all: readonly string[]): string => [...all.slice(0, MOST_NAMES), ...(all.length > MOST_NAMES ? ['…'] : [])].join(', ');

/** Why a feature is no province of the map, with the code of the issue that says so. */
const FAULTS = { notAreas: 'format.unreadable', elsewhere: 'format.unreadable', noCode: 'area.unknown', noVintage: 'area.ambiguous', unknown: 'area.unknown' } as const satisfies Partial<Record<keyof BoundaryWords, IssueCode>>;
type Fault = keyof typeof FAULTS;

/** The province of a feature, or why it is none. Never by its code alone: the same code is another province on the other list. */
function areaOf({ number, code, vintage, polygons, placed }: Feature, given: string | null): { readonly id: AreaId } | { readonly fault: Fault; readonly which: string } {
  const which = String(number);
  if (polygons === null) return { fault: 'notAreas', which };
  if (!placed) return { fault: 'elsewhere', which };
  const [bare = '', own] = (code ?? '').split('@');
  if (bare === '') return { fault: 'noCode', which };
  const list = own ?? vintage ?? given ?? '';
  if (list === '') return { fault: 'noVintage', which };
  const id = `${bare.padStart(2, '0')}@${readVintage(list) ?? list}`;
  return tileOf(id) === null ? { fault: 'unknown', which: id.slice(0, 20) } : { id };
}

/** Twice the area within a ring, its sign the way it runs. */
const turn = (ring: PlaneRing): number => ring.reduce((sum, [x, y], i) => {
  const [left, top] = ring.at(i - 1)!;
  return sum + left * y - x * top;
}, 0);

/** A ring on the plane; outer lines run one way and inner ones the other, however the file has them. */
function onPlane(ring: Ring, inner: boolean): PlaneRing {
  const flat = ring.map(project);
  return turn(flat) > 0 === inner ? flat.reverse() : flat;
}

/**
 * Join the areas of a file to provinces by id, or by code and list. What does not join is counted and said.
 *
 * @param given the list of provinces that a page says bare codes belong to; null where it says none
 */
export function joinAreas({ features, synthetic }: FeatureFile, given: string | null): Boundaries {
  const shapes = new Map<AreaId, PlaneRing[]>();
  const faults = new Map<Fault, string[]>();
  for (const feature of features) {
    const found = areaOf(feature, given);
    if ('fault' in found) {
      faults.set(found.fault, [...(faults.get(found.fault) ?? []), found.which]);
      continue;
    }
    const near = feature.polygons!.filter(([outer]) => outer!.some(([longitude]) => longitude < SEA));
    const rings = near.flatMap((polygon) => polygon.map((ring, i) => onPlane(ring, i > 0)));
    if (rings.length > 0) shapes.set(found.id, [...(shapes.get(found.id) ?? []), ...rings]);
  }
  return {
    shapes,
    note: inBoth((lang) => [synthetic ? boundaryWords(lang).synthetic : '', boundaryWords(lang).given].filter(Boolean).join(' ')),
    issues: [...faults].map(([fault, which]): Issue => issue(FAULTS[fault], 'warning', { message: inBoth((lang) => boundaryWords(lang)[fault](formatNumber(which.length, lang), named(which))), suggestion: null })),
  };
}
