import type { Area } from '../model/area.js';
import { issue, type Outcome } from '../model/issue.js';
import { NOWHERE, type Location } from '../model/source.js';
import { areaAmbiguous, areaBelowProvince, areaFormer, areaNotInVintage, areaUnknown, codeReused, initialsShared } from '../messages/areas.js';
import { fold, foldBare } from '../text/fold.js';
import { codesNamed, nameKey } from './area-names.js';
import { inferVintage } from './infer-vintage.js';
import { NATION, areaById, listAreas } from './list-areas.js';
import { nearestNames } from './nearest-names.js';
import { FORMER, REUSED, SHARED_INITIALS } from './provinces.data.js';
import { VINTAGES, readVintage, type Vintage } from './vintage.js';

/** What is known about a written area beside its name. */
export interface AreaEvidence {
  /** A code that stands beside the name. */
  readonly code?: string | null;
  /** The vintage the file or the caller names. */
  readonly vintage?: string | null;
  /** Day on which the document was issued, ISO. */
  readonly issued?: string | null;
  /** Last day of the figure's period, ISO. */
  readonly periodEnd?: string | null;
  /** Where the name stands, for issues. */
  readonly at?: Location;
}

const NATION_NAMES = new Set(['cả nước', 'toàn quốc', 'việt nam', 'viet nam', 'vietnam', 'national', 'whole country', 'vn', 'ca nuoc', 'toan quoc']);
const BELOW = /^(?:quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|thành phố thuộc tỉnh)\s+\S/u;

/**
 * Resolve a written province (name, alias or code) to an area of one vintage. Unknown and ambiguous names are issues
 * with suggestions; nothing is guessed.
 *
 * @param written a name, an alias, a two-digit code or `<code>@<vintage>`
 * @param evidence what decides between the lists of provinces; without any, a name of both lists is ambiguous
 * @example resolveArea('TP. Hải Phòng', { vintage: '2024' }).result?.id // '31@2024'
 */
export function resolveArea(written: string, evidence: AreaEvidence = {}): Outcome<Area> {
  const { at = NOWHERE } = evidence;
  const text = written.normalize('NFC').trim();
  const key = fold(text);
  if (NATION_NAMES.has(key) || evidence.code === 'VN') return { result: NATION, issues: [] };
  const byId = areaById(text);
  if (byId) return { result: byId, issues: [] };
  if (BELOW.test(key)) return refuse('area.below_province', 'warning', areaBelowProvince({ name: text }));
  const code = codeIn(evidence.code ?? text);
  const vintage = evidence.vintage == null ? null : readVintage(evidence.vintage);
  if (code !== null && vintage !== null) return found(`${code}@${vintage}`) ?? refuse('area.unknown', 'error', areaUnknown({ name: text, near: [] }));
  if (code !== null) return resolveCode(code);
  return resolveName();

  function refuse(...[kind, severity, said]: [Parameters<typeof issue>[0], Parameters<typeof issue>[1], Parameters<typeof issue>[2]]): Outcome<Area> {
    return { result: null, issues: [issue(kind, severity, said, at)] };
  }

  /** An id's area, or a refusal when a name stands beside the code and means another province. */
  function found(id: string): Outcome<Area> | null {
    const area = areaById(id);
    return area ? { result: area, issues: [] } : null;
  }

  function resolveCode(bare: string): Outcome<Area> {
    const areas = VINTAGES.map((one) => areaById(`${bare}@${one}`)).filter((area) => area !== null);
    if (areas.length === 0) return refuse('area.unknown', 'error', areaUnknown({ name: text, near: [] }));
    if (areas.length === 1) return { result: areas[0]!, issues: [] };
    const inferred = inferVintage([], { ...evidence, at });
    if (inferred.result !== null) return { result: areaById(`${bare}@${inferred.result}`), issues: inferred.issues };
    const said = REUSED.includes(bare) ? codeReused({ code: bare, choices: areas.map(nameWithId) }) : areaAmbiguous({ name: text, choices: areas.map(nameWithId) });
    return refuse('area.ambiguous', 'error', said);
  }

  function resolveName(): Outcome<Area> {
    const wanted = vintage === null ? VINTAGES : [vintage];
    const initials = shared(text, wanted);
    if (initials.length > 0) return refuse('area.ambiguous', 'error', initialsShared({ name: text, choices: initials.map(nameWithId) }));
    const choices = wanted.flatMap((one) => [...codesNamed(text, one)].map((meant) => areaById(`${meant}@${one}`)!));
    if (choices.length === 1) return { result: choices[0]!, issues: [] };
    if (choices.length === 0) return unknown();
    if (new Set(choices.map((area) => area.vintage)).size === choices.length) {
      const inferred = inferVintage([], { ...evidence, at });
      const area = choices.find((one) => one.vintage === inferred.result);
      if (area) return { result: area, issues: inferred.issues };
    }
    return refuse('area.ambiguous', 'error', areaAmbiguous({ name: text, choices: choices.map(nameWithId) }));
  }

  function unknown(): Outcome<Area> {
    const elsewhere = VINTAGES.filter((one) => one !== vintage).flatMap((one) => [...codesNamed(text, one)].map((meant) => areaById(`${meant}@${one}`)!));
    if (vintage !== null && elsewhere.length === 1) return refuse('area.unknown', 'error', areaNotInVintage({ name: text, vintage, choice: nameWithId(elsewhere[0]!) }));
    const former = FORMER.find(([, name]) => foldBare(name) === foldBare(nameKey(text)));
    if (former) return refuse('area.unknown', 'error', areaFormer({ name: former[1], lastDay: former[2], successors: successors(former[3]) }));
    return refuse('area.unknown', 'error', areaUnknown({ name: text, near: nearestNames(nameKey(text), vintage ?? '2024') }));
  }
}

function codeIn(text: string): string | null {
  return /^\d{1,2}$/.test(text.trim()) ? text.trim().padStart(2, '0') : null;
}

function nameWithId(area: Area): string {
  return `${area.name.vi} (${area.id})`;
}

function shared(text: string, vintages: readonly Vintage[]): Area[] {
  const initials = foldBare(text).replaceAll(' ', '').toUpperCase();
  return vintages.flatMap((vintage) => {
    if (codesNamed(text, vintage).size > 0) return [];
    const codes = SHARED_INITIALS[vintage].find(([key]) => key === initials)?.[1].split(' ') ?? [];
    return codes.map((code) => areaById(`${code}@${vintage}`)!);
  });
}

/** Names of today's units after a former one, through other former units. */
function successors(codes: string): string[] {
  return codes.split(' ').flatMap((code) => {
    const former = FORMER.find(([one]) => one === code);
    if (former) return successors(former[3]);
    return listAreas('2024').filter((area) => area.code === code).map(nameWithId);
  });
}
