import { comparePeriods, pick, type AreaId, type Dataset, type Issue, type Outcome, type Picked } from '@danbiet/core';
import { reformParts, tileOf, VINTAGES } from '@danbiet/core/areas';
import { resolveChoice, type Choice } from '../../figure/index.js';
import { english } from '../../messages/english.js';
import { vi } from '../../messages/map/vi.js';
import type { MapWords } from '../../messages/map/words.js';
import type { PanelSubject } from './subject.js';

/** The maps of a figure, before anything is put into words. */
export interface Panels {
  readonly panels: readonly PanelSubject[];
  readonly links: ReadonlyMap<AreaId, readonly AreaId[]>;
  readonly scope: string;
}

/** Said in Vietnamese, and in English once it is there. */
const refused = (severity: 'error' | 'info', message: (words: MapWords) => string, suggestion: ((words: MapWords) => string) | null = null): Issue => {
  const both = (of: (words: MapWords) => string) => ({ vi: of(vi), en: english() ? of(english()!.map) : '' });
  return { code: 'compare.refused', severity, file: null, sheet: null, row: null, column: null, message: both(message), suggestion: suggestion && both(suggestion), rows: null };
};

/** The nation with one list of provinces: that of the areas chosen. */
export function onePanel(dataset: Dataset, choice: Choice): Outcome<Panels> {
  const { highlight, ...resolved } = resolveChoice(dataset, choice);
  const { result: picked, issues } = pick(dataset, resolved);
  if (picked === null) return { result: null, issues };
  const vintage = picked.areas.find(({ id }) => tileOf(id) !== null)?.vintage;
  if (!vintage) return { result: null, issues: [...issues, refused('error', (words) => words.onlyProvinces, (words) => words.askProvinces)] };
  return { result: { panels: [{ vintage, picked, own: highlight }], links: new Map(), scope: resolved.scope }, issues };
}

/** The latest period, of those asked for or of all, in which some area of a list of provinces has a figure. */
function periodIn(dataset: Dataset, vintage: string, indicator: string | null, asked: readonly string[]): string | null {
  const held = new Set(dataset.observations().filter((one) => one.area.endsWith(`@${vintage}`) && one.value !== null && (indicator === null || one.indicator === indicator)).map(({ period }) => period));
  const wanted = asked.filter((id) => held.has(id));
  return [...(wanted.length > 0 ? wanted : held)].flatMap((id) => dataset.periods.get(id) ?? []).sort(comparePeriods).at(-1)?.id ?? null;
}

/** Which provinces of the two lists lie on the same land, in both directions. */
function landLinks(): ReadonlyMap<AreaId, readonly AreaId[]> {
  const parts = reformParts();
  return new Map([...parts, ...[...parts].flatMap(([after, before]) => before.map((id) => [id, [after]] as const))]);
}

/** A map of a list about which nothing is known yet. */
const silent = (known: Picked): Picked => ({ ...known, areas: [], compared: [], missing: [], coverage: { reported: 0, total: 0 }, cells: new Map() });

/**
 * The nation before the reform of 2025 and after it. The period of each side is the latest with figures for it; `period`
 * may name one for each side, with a space between.
 */
export function beforeAndAfter(dataset: Dataset, choice: Choice): Outcome<Panels> {
  const links = landLinks();
  const asked = choice.period?.split(/\s+/) ?? [];
  const indicator = choice.indicator ?? dataset.indicators.keys().next().value ?? null;
  const own = new Set(choice.highlight.flatMap((word) => (links.has(word) ? [word] : VINTAGES.map((vintage) => `${word}@${vintage}`))).flatMap((id) => [id, ...(links.get(id) ?? [])]));
  const sides = VINTAGES.map((vintage) => {
    const period = periodIn(dataset, vintage, indicator, asked);
    const areas = choice.areas?.filter((id) => !id.includes('@') || id.endsWith(`@${vintage}`)) ?? [];
    const resolved = resolveChoice(dataset, { ...choice, indicator, period: period ?? choice.period, vintage, areas: areas.length > 0 ? areas : null });
    return { vintage, scope: resolved.scope, ...pick(dataset, resolved) };
  });
  const known = sides.find(({ result }) => result !== null)?.result;
  if (!known) return { result: null, issues: sides[0]!.issues };
  const missing = sides.some(({ result }) => result === null);
  const issues = [...sides.flatMap((side) => (side.result === null ? [] : side.issues)), ...(missing ? [refused('info', (words) => words.oneList)] : [])];
  return { result: { panels: sides.map(({ vintage, result }) => ({ vintage, picked: result ?? silent(known), own })), links, scope: sides.find(({ result }) => result)!.scope }, issues };
}
