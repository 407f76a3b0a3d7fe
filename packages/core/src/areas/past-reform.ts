import { areaEitherSide } from '../messages/areas.js';
import type { Area } from '../model/area.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { Period } from '../model/period.js';
import { codesMeant } from './codes-meant.js';
import { nameWithId } from './explain-unknown.js';
import { areaById } from './list-areas.js';
import { provinceDetails } from './province-details.js';
import { REFORM_DAY } from './vintage.js';
import { readWrittenArea } from './written-area.js';

/** A term that began earlier than this was under way for a year when the reform came: its areas are those of its time. */
const UNDER_WAY = '2024-07-01';

/** How a period lies to the reform of 2025; one whose end is not known counts as before, and so does a term that was long under way. */
export type ReformSide = 'before' | 'across' | 'after';

/** A name (and the code beside it) with the side on which the period of its row lies. */
export interface NameOnSide {
  readonly name: string;
  readonly code: string;
  readonly side: ReformSide;
}

/** What the names in rows past the reform say of a table whose list of provinces only its names tell. */
export interface PastReform {
  /** Codes of the 63 that rows name whose period begins after the reform, and those of all periods that reach it. */
  readonly standing: Readonly<Record<'after' | 'across', ReadonlySet<string>>>;
  /** True when rows begin after the reform and none of them names a province that is gone: they are of the 34. */
  readonly renewed: boolean;
}

/** The side of the reform on which a period lies. */
export function sideOfReform({ start, end }: Pick<Period, 'start' | 'end'>): ReformSide {
  if (start !== null && start >= REFORM_DAY) return 'after';
  return end !== null && end >= REFORM_DAY && (start === null || start >= UNDER_WAY) ? 'across' : 'before';
}

/** What the names of a table say past the reform; null when no period reaches it. */
export function pastReform(names: Iterable<NameOnSide>): PastReform | null {
  const standing = { after: new Set<string>(), across: new Set<string>() };
  let [begins, gone, reaches] = [false, false, false];
  for (const { name, code, side } of names) {
    if (side === 'before') continue;
    reaches = true;
    const codes = codesMeant(name, code, '2024');
    for (const one of codes) standing.across.add(one);
    if (side === 'across') continue;
    begins = true;
    for (const one of codes) standing.after.add(one);
    if (codes.size > 0 && codesMeant(name, code, '2025').size === 0) gone = true;
  }
  return reaches ? { standing, renewed: begins && !gone } : null;
}

/**
 * The warning that a name read as one of the 63 may be one of the 34, whose land is another: its period reaches past the
 * reform, and no other province of that land stands in such a row.
 *
 * @param standing codes of the 63 in such rows
 */
export function eitherSide(area: Area | null, { name, code }: Pick<NameOnSide, 'name' | 'code'>, standing: ReadonlySet<string>): Issue[] {
  if (area?.level !== 'province' || area.vintage !== '2024' || readWrittenArea(name).side !== null) return [];
  const [after] = codesMeant(name, code, '2025');
  const now = areaById(`${after ?? ''}@2025`);
  const parts = now === null ? [] : provinceDetails(now.id)!.predecessors;
  if (now === null || parts.length < 2 || parts.some((id) => id !== area.id && standing.has(id.replace(/@.*/, '')))) return [];
  return [issue('area.ambiguous', 'warning', areaEitherSide({ name: name.trim() || code.trim(), read: nameWithId(area), other: nameWithId(now) }), NOWHERE)];
}
