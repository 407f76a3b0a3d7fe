import type { Area } from '../model/area.js';
import { issue, type Outcome } from '../model/issue.js';
import { NOWHERE, type Location } from '../model/source.js';
import { areaAmbiguous, areaCityBelow, codeMismatch, codeReused, initialsShared, vintageInferred, vintageUnknown } from '../messages/areas.js';
import { readWrittenArea, type WrittenArea } from './written-area.js';
import { readCode } from './area-code.js';
import { areasNamed } from './area-names.js';
import { explainUnknown, nameWithId } from './explain-unknown.js';
import { formerArea } from './former-areas.js';
import { inferVintage } from './infer-vintage.js';
import { NATION, areaById } from './list-areas.js';
import { namesNation } from './names-area.js';
import { isCity, provinceDetails } from './province-details.js';
import { REUSED } from './provinces.data.js';
import { VINTAGES, readVintage, type Vintage } from './vintage.js';

/** What is known about a written area beside its name. */
export interface AreaEvidence {
  /** A code that stands beside the name, bare (`31`, `1`) or with its vintage (`31@2024`). */
  readonly code?: string | null;
  /** The vintage the file or the caller names. */
  readonly vintage?: string | null;
  /** Names of the file's other areas, as written or folded. */
  readonly companions?: ReadonlySet<string>;
  /** Day on which the document was issued, ISO. */
  readonly issued?: string | null;
  /** Last day of the figure's period, ISO. */
  readonly periodEnd?: string | null;
  /** Where the name stands, for issues. */
  readonly at?: Location;
}

/**
 * Resolve a written area (name, alias or code of a province or region, or the nation) to an area of one vintage.
 * Unknown, former and ambiguous names are issues with suggestions; nothing is guessed. A vintage that was not said but
 * follows from other evidence is the info `area.vintage_inferred`.
 *
 * @param written a name, an alias, a code of one or two digits or `<code>@<vintage>`
 * @param evidence what decides between the lists of provinces; without any, a name of both lists is ambiguous
 * @example resolveArea('TP. Hải Phòng', { vintage: '2024' }).result?.id // '31@2024'
 */
export function resolveArea(written: string, evidence: AreaEvidence = {}): Outcome<Area> {
  const { at = NOWHERE } = evidence;
  const area = readWrittenArea(written);
  if (namesNation(area.text) || (area.text === '' && evidence.code?.trim() === NATION.code)) return { result: NATION, issues: [] };

  const own = readCode(area.text);
  const beside = readCode(evidence.code ?? '');
  const said = vintageSaid(area, own?.vintage ?? beside?.vintage ?? null, evidence.vintage);
  if (own?.vintage === undefined && own) return refuse('area.unknown', 'error', vintageUnknown({ vintage: area.text.replace(/.*@/, '') }));
  if (said === undefined) return refuse('area.unknown', 'error', vintageUnknown({ vintage: evidence.vintage ?? '' }));

  const meant = (vintage: Vintage): readonly Area[] => {
    if (own) return byCode(own.code, vintage);
    return area.text === '' && beside ? byCode(beside.code, vintage) : areasNamed(area, vintage);
  };
  const named = VINTAGES.flatMap(meant);
  if (named.length === 0) return { result: null, issues: explainUnknown(area, { vintage: said, elsewhere: [], beside: beside ? VINTAGES.flatMap((one) => byCode(beside.code, one)) : [], at }) };
  if (area.side === 'before' && isUnmerged(named) && formerArea(area)) return { result: null, issues: explainUnknown(area, { vintage: said, elsewhere: [], beside: [], at }) };

  const fits = beside ? named.filter(({ code, level }) => code === beside.code || level === 'region') : named;
  const possible = said === null ? fits : fits.filter(({ vintage }) => vintage === said);
  if (possible.length === 0) {
    const elsewhere = named.filter(({ vintage }) => vintage !== said);
    if (said !== null && elsewhere.length === named.length) return { result: null, issues: explainUnknown(area, { vintage: said, elsewhere, beside: [], at }) };
    const choices = [...named, ...VINTAGES.flatMap((one) => byCode(beside?.code ?? '', one))].filter(({ vintage }) => said === null || vintage === said);
    return refuse('area.ambiguous', 'error', codeMismatch({ name: area.text, code: evidence.code ?? '', choices: names(choices) }));
  }

  const city = area.city ? possible.filter(({ id }) => isCity(id, evidence.issued ?? null)) : possible;
  if (city.length === 0) return refuse('area.below_province', 'warning', areaCityBelow({ name: area.text, province: possible[0]!.name.vi }));
  if (possible.length === 1) return taken(possible[0]!);
  const vintages = new Set(possible.map(({ vintage }) => vintage));
  if (vintages.size < possible.length) return refuse('area.ambiguous', 'error', initialsShared({ name: area.text, choices: names(possible) }));

  const inferred = inferVintage([...(evidence.companions ?? [])], { issued: evidence.issued ?? null, periodEnd: evidence.periodEnd ?? null, at });
  const chosen = possible.find(({ vintage }) => vintage === inferred.result);
  if (chosen && !city.includes(chosen)) return refuse('area.below_province', 'warning', areaCityBelow({ name: area.text, province: chosen.name.vi }));
  if (chosen) return { result: chosen, issues: inferred.issues };
  const code = own?.code ?? (area.text === '' ? beside?.code : undefined);
  const reused = code !== undefined && REUSED.includes(code) ? codeReused({ code, choices: names(possible) }) : areaAmbiguous({ name: area.text || (evidence.code ?? ''), choices: names(possible) });
  return refuse('area.ambiguous', 'error', reused);

  function refuse(...[kind, severity, text]: [Parameters<typeof issue>[0], Parameters<typeof issue>[1], Parameters<typeof issue>[2]]): Outcome<Area> {
    return { result: null, issues: [issue(kind, severity, text, at)] };
  }

  /** The only area left; when no vintage was said, that it is the only one decides, unless a region's file says otherwise. */
  function taken(only: Area): Outcome<Area> {
    if (said !== null) return { result: only, issues: [] };
    if (only.level === 'region') {
      const others = inferVintage([...(evidence.companions ?? [])], { issued: evidence.issued ?? null, periodEnd: evidence.periodEnd ?? null, at });
      if (others.result !== null && others.result !== only.vintage) return { result: null, issues: explainUnknown(area, { vintage: others.result, elsewhere: [only], beside: [], at }) };
    }
    return { result: only, issues: [issue('area.vintage_inferred', 'info', vintageInferred({ vintage: only.vintage ?? '', reason: 'names' }), at)] };
  }
}

/** The vintage that the cell's own words or code, the file or the caller names; undefined when it is none we hold. */
function vintageSaid(area: WrittenArea, written: Vintage | null, given: string | null | undefined): Vintage | null | undefined {
  if (written !== null) return written;
  if (area.side !== null) return area.side === 'before' ? '2024' : '2025';
  return given == null || given.trim() === '' ? null : (readVintage(given) ?? undefined);
}

function byCode(code: string, vintage: Vintage): readonly Area[] {
  const area = areaById(`${code}@${vintage}`);
  return area ? [area] : [];
}

/** True when the reform of 2025 left a province as it was, so that "before the merger" must mean an older one. */
function isUnmerged(named: readonly Area[]): boolean {
  return named.some(({ id }) => provinceDetails(id)?.predecessors.length === 1);
}

function names(areas: readonly Area[]): string[] {
  return [...new Set(areas.map(nameWithId))];
}
