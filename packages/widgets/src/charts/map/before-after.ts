import { comparePeriods, formatObservation, inBoth, issue, pick, type Area, type AreaId, type Dataset, type Outcome, type Picked } from '@danbiet/core';
import { reformParts, VINTAGES } from '@danbiet/core/areas';
import { resolveChoice, startsLow, type Choice } from '../../figure/index.js';
import { beforeAfterWords } from '../../messages/before-after/in-language.js';
import { figureWords } from '../../messages/figure/words.js';
import { lead, merged, together, total } from './before-after/merged.js';
import type { Panels } from './panels.js';
import type { MapSubject, Reform } from './subject.js';

export { joinedSwatch, joinTiles } from './before-after/joins.js';

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

/** The provinces on the other map that make up this one, or the one it went into; '' where nothing changed. */
function lineageOf(links: Reform['links'], { id }: Area, subject: MapSubject): string {
  const { dataset, lang, indicator, panels } = subject;
  const others = links.get(id) ?? [];
  const words = beforeAfterWords(lang);
  const name = (other: string) => dataset.areas.get(other)?.name[lang];
  const [before] = panels;
  if (others.length > 1) {
    const parts = others.map((other) => {
      const observation = before?.picked.cells.get(other);
      return [name(other) ?? other, observation ? `(${formatObservation(observation, indicator, lang).text})` : ''].filter(Boolean).join(' ');
    });
    return words.madeOf(figureWords(lang).list(parts), together(others, subject));
  }
  const [into] = others;
  return into !== undefined && (links.get(into)?.length ?? 0) > 1 ? words.wentInto(name(into) ?? into) : '';
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
  const reform: Reform = {
    links,
    lineage: (area, subject) => lineageOf(links, area, subject),
    partsHead: (lang) => beforeAfterWords(lang).partsHead,
    heading: (map, areas, period, lang) => beforeAfterWords(lang)[map === 0 ? 'before' : 'after'](areas, period),
    total,
    merged: (subject) => merged(links, subject),
    lead,
    said: (map, sentence, lang) => beforeAfterWords(lang).side(map) + startsLow(sentence),
    joined: (lang) => beforeAfterWords(lang).joined,
    title: (lang) => beforeAfterWords(lang).beforeAfter,
    own: (name, map, lang) => beforeAfterWords(lang).own(name, map),
    quantile: (lang) => beforeAfterWords(lang).quantile,
  };
  const missing = sides.some(({ result }) => result === null);
  const issues = [...sides.flatMap((side) => (side.result === null ? [] : side.issues)), ...(missing ? [issue('compare.refused', 'info', { message: inBoth((lang) => beforeAfterWords(lang).oneList), suggestion: null })] : [])];
  return { result: { panels: sides.map(({ vintage, result }) => ({ vintage, picked: result ?? silent(known), own })), reform, scope: sides.find(({ result }) => result)!.scope }, issues };
}

/** What must be loaded before both maps can be shown; outside the page build nothing (see `before-after.on-demand.ts`). */
export const loadBeforeAfter = (): Promise<void> | null => null;
