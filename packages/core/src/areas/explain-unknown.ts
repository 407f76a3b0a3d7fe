import type { Area } from '../model/area.js';
import { issue, type Issue } from '../model/issue.js';
import type { Location } from '../model/source.js';
import { areaBelowProvince, areaFormer, areaMissing, areaNotInVintage, areaUnknown } from '../messages/areas.js';
import { readCode } from './area-code.js';
import { formerArea } from './former-areas.js';
import { nearestNames } from './nearest-names.js';
import { saysBelowProvince, type WrittenArea } from './written-area.js';
import type { Vintage } from './vintage.js';

/** An area's name and id, as issues show a choice. */
export function nameWithId(area: Area): string {
  return `${area.name.vi} (${area.id})`;
}

/**
 * Say why a written area means nothing in the list asked for: a name of the other list, a former province, a district
 * or commune, or unknown with the nearest names.
 */
export function explainUnknown(
  written: WrittenArea,
  { vintage, elsewhere, beside, at }: { vintage: Vintage | null; elsewhere: readonly Area[]; beside: readonly Area[]; at: Location },
): Issue[] {
  const { text } = written;
  if (text === '' && beside.length === 0) return [issue('area.unknown', 'error', areaMissing({}), at)];
  if (vintage !== null && elsewhere.length > 0) return [issue('area.unknown', 'error', areaNotInVintage({ name: text, vintage, choices: elsewhere.map(nameWithId) }), at)];
  const former = formerArea(written);
  if (former) return [issue('area.unknown', 'error', areaFormer({ name: former.name, lastDay: former.lastDay, successors: former.successors.map(nameWithId) }), at)];
  if (saysBelowProvince(text)) return [issue('area.below_province', 'warning', areaBelowProvince({ name: text }), at)];
  const near = beside.length > 0 ? [...new Set(beside.map(nameWithId))] : readCode(text) ? [] : nearestNames(written.name, vintage);
  return [issue('area.unknown', 'error', areaUnknown({ name: text, near }), at)];
}
