import type { AreaId } from '../model/area.js';
import { landOf, provinceList, provincesOf, PROVINCE_LISTS } from './lists.js';

/** Provinces of two lists that lie on the same land and cannot be taken further apart. */
export interface LineageGroup {
  readonly from: readonly AreaId[];
  readonly to: readonly AreaId[];
  /** False where a part of the land changed hands between other units, so that the match is approximate. */
  readonly exact: boolean;
}

/**
 * How the provinces of one list turn into those of another, forwards or backwards in time: both are laid on the provinces
 * of 2024, and units that share one are joined until nothing overlaps. A group with one unit in `to` can be recast; with
 * several, the figures would have to be split.
 *
 * @param from and `to`: names of lists
 * @throws RangeError when there is no such list
 * @example lineageBetween('2024', '2025').find(({ to }) => to.includes('31@2025')) // from 30@2024 (Hải Dương) and 31@2024
 */
export function lineageBetween(from: string, to: string): readonly LineageGroup[] {
  for (const word of [from, to]) if (provinceList(word) === null) throw new RangeError(`lineageBetween received the list “${word}”; held are ${PROVINCE_LISTS.map(({ vintage }) => vintage).join(', ')}`);
  if (provinceList(from) === provinceList(to)) return provincesOf(from).map(({ id }) => ({ from: [id], to: [id], exact: true }));
  const sides = [provincesOf(from), provincesOf(to)] as const;
  /** Code of 2024 → the code that stands for its group. */
  const head = new Map<string, string>();
  const find = (code: string): string => {
    const next = head.get(code) ?? code;
    return next === code ? code : find(next);
  };
  for (const { id } of sides.flat()) {
    const [first, ...rest] = landOf(id)!.codes;
    for (const code of rest) head.set(find(code), find(first!));
  }
  const groups = new Map<string, { from: AreaId[]; to: AreaId[]; exact: boolean }>();
  sides.forEach((side, i) => {
    for (const { id } of side) {
      const { codes, exact } = landOf(id)!;
      const key = find(codes[0]!);
      const group = groups.get(key) ?? { from: [], to: [], exact: true };
      group[i === 0 ? 'from' : 'to'].push(id);
      group.exact &&= exact;
      groups.set(key, group);
    }
  });
  return [...groups.values()];
}
