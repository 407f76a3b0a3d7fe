import type { Area, AreaId } from '../model/area.js';
import { COVERED_TO, LISTS, OLDER_UNITS } from './lineage.data.js';
import { listAreas } from './list-areas.js';
import { provinceDetails } from './province-details.js';
import { readVintage } from './vintage.js';

/** A list of provinces with the days on which it was in force. */
export interface ProvinceList {
  /** `1979` … `2024` (the 63), `2025` (the 34). */
  readonly vintage: string;
  /** ISO. For 1979 the earliest day that the lineage held speaks of. */
  readonly firstDay: string;
  /** ISO; null for the list in force. */
  readonly lastDay: string | null;
}

/** Every list of provinces held, oldest first: 40, 44, 49, 53, 61, 64, 63 and 34 units. */
export const PROVINCE_LISTS: readonly ProvinceList[] = Object.freeze(LISTS.map(([vintage, firstDay, lastDay]) => ({ vintage, firstDay, lastDay: lastDay === '' ? null : lastDay })));

/** The day until which changes of territory are covered; later ones are not known here. */
export const LAW_COVERED_TO: string = COVERED_TO;

/** The list that a word names (`2008` and `63` are names of `2024`), or null. */
export function provinceList(word: string): ProvinceList | null {
  const vintage = readVintage(word) ?? word.trim();
  return PROVINCE_LISTS.find((list) => list.vintage === vintage) ?? null;
}

const lists = new Map<string, readonly Area[]>();

/**
 * The provinces of any list held.
 *
 * @throws RangeError when there is no such list
 */
export function provincesOf(vintage: string): readonly Area[] {
  const list = provinceList(vintage);
  if (list === null) throw new RangeError(`provincesOf received the list “${vintage}”; held are ${PROVINCE_LISTS.map((one) => one.vintage).join(', ')}`);
  if (list.vintage === '2024' || list.vintage === '2025') return listAreas(list.vintage);
  const made = lists.get(list.vintage) ?? OLDER_UNITS[list.vintage]!.map(([code, vi, en]): Area => ({ id: `${code}@${list.vintage}`, code, vintage: list.vintage, name: { vi, en }, level: 'province', region: null, population: null }));
  lists.set(list.vintage, made);
  return made;
}

/** The land of a province in codes of 2024, and whether a part of it moved later. */
export interface Land {
  readonly codes: readonly string[];
  /** False where a part of the land changed hands later, so that the codes say it only approximately. */
  readonly exact: boolean;
}

let land: Map<AreaId, Land> | undefined;

/** The land of a province of any list; null for other ids. */
export function landOf(id: AreaId): Land | null {
  land ??= new Map<AreaId, Land>([
    ...listAreas('2024').map((area) => [area.id, { codes: [area.code], exact: true }] as const),
    ...listAreas('2025').map((area) => [area.id, { codes: provinceDetails(area.id)!.predecessors.map((one) => one.replace(/@.*/, '')), exact: true }] as const),
    ...Object.entries(OLDER_UNITS).flatMap(([vintage, units]) => units.map(([code, , , codes, moved]) => [`${code}@${vintage}`, { codes: codes.split(' '), exact: moved === 0 }] as const)),
  ]);
  return land.get(id) ?? null;
}
