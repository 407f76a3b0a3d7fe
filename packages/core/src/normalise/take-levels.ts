import type { Field } from './fields.js';
import { levelOfHeading, type AreaHeadingLevel } from './unit-heading.js';

const HEIGHT: Readonly<Record<AreaHeadingLevel, number>> = { commune: 0, district: 1, province: 2 };

/**
 * Where a table names areas of several levels (`Tỉnh`, `Xã`), the lowest is the row's area and the highest that in which
 * it lies; note both in the columns found.
 *
 * @param at columns of the fields found so far
 * @param mayBe whether a column may be read by the words of its heading
 * @returns the level of the row's areas, where its heading says one below the provinces
 */
export function takeLevels(keys: readonly string[], at: Map<Field, number>, mayBe: (column: number) => boolean): { readonly area_level?: AreaHeadingLevel } {
  const others = new Set([...at].filter(([field]) => field !== 'area_name').map(([, column]) => column));
  const levels = keys.flatMap((key, column) => {
    const level = mayBe(column) && !others.has(column) ? levelOfHeading(key) : null;
    return level === null ? [] : [{ column, level }];
  });
  const sorted = levels.sort((a, b) => HEIGHT[a.level] - HEIGHT[b.level]);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || (lowest === highest && at.get('area_name') !== lowest.column)) return {};
  at.set('area_name', lowest.column);
  if (highest.level !== lowest.level && !at.has('area_within')) at.set('area_within', highest.column);
  return lowest.level === 'province' || at.has('area_level') ? {} : { area_level: lowest.level };
}
