import { areaCount, comparePeriods, formatObservation, inBoth, issue, pick, type Area, type AreaId, type Dataset, type Issue, type Lang, type Outcome, type Picked } from '@danbiet/core';
import { tilesOf, VINTAGES } from '@danbiet/core/areas';
import { firstNames, resolveChoice, startsLow, type Choice } from '../../figure/index.js';
import { beforeAfterWords } from '../../messages/before-after/in-language.js';
import type { BeforeAfterWords } from '../../messages/before-after/words.js';
import { figureWords } from '../../messages/figure/words.js';
import { landLinks, landOf, wholeLand } from './before-after/land.js';
import { lead, merged, together, total } from './before-after/merged.js';
import { refused, type Panels } from './panels.js';
import type { MapSubject, Reform } from './subject.js';

export { joinedSwatch, joinTiles } from './before-after/joins.js';

/** The latest period, of those asked for or of all, in which some area of a list of provinces has a figure. */
function periodIn(dataset: Dataset, vintage: string, indicator: string | null, asked: readonly string[]): string | null {
  const held = new Set(dataset.observations().filter((one) => one.area.endsWith(`@${vintage}`) && one.value !== null && (indicator === null || one.indicator === indicator)).map(({ period }) => period));
  const wanted = asked.filter((id) => held.has(id));
  return [...(wanted.length > 0 ? wanted : held)].flatMap((id) => dataset.periods.get(id) ?? []).sort(comparePeriods).at(-1)?.id ?? null;
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

/** A map of a list about which nothing is known yet: how many areas it would hold is. */
const silent = (known: Picked, total: number): Picked => ({ ...known, areas: [], compared: [], missing: [], coverage: { reported: 0, total }, cells: new Map() });

/** Said in both languages beside a figure that is drawn. */
const noted = (say: (words: BeforeAfterWords, lang: Lang) => string): Issue => issue('compare.refused', 'info', { message: inBoth((lang) => say(beforeAfterWords(lang), lang)), suggestion: null });

/**
 * The nation, or the land of the areas chosen, before the reform of 2025 and after it: both maps show the same land. The
 * period of each side is the latest with figures for it; `period` may name one for each side, with a space between.
 */
export function beforeAndAfter(dataset: Dataset, choice: Choice): Outcome<Panels> {
  const links = landLinks();
  const asked = choice.period?.split(/\s+/) ?? [];
  const indicator = choice.indicator ?? dataset.indicators.keys().next().value ?? null;
  const own = new Set(choice.highlight.flatMap((word) => (links.has(word) ? [word] : VINTAGES.map((vintage) => `${word}@${vintage}`))).flatMap((id) => [id, ...(links.get(id) ?? [])]));
  const land = choice.areas && landOf(choice.areas, dataset, links);
  const sides = VINTAGES.map((vintage, i) => {
    const period = periodIn(dataset, vintage, indicator, asked);
    const areas = land?.sides[i] ?? null;
    const resolved = resolveChoice(dataset, { ...choice, indicator, period: period ?? choice.period, vintage, areas });
    const { result, issues } = pick(dataset, resolved);
    const total = (areas ?? tilesOf(vintage)).length;
    // what was chosen and is not there is said; that a list has no figures is seen
    const why = period === null && total > 0 ? [noted((words) => words.oneList)] : areas?.some((id) => !dataset.areas.has(id)) ? issues : [];
    return { vintage, scope: resolved.scope, result, total, issues: result ? issues : why, refusal: issues };
  });
  const known = sides.find(({ result }) => result !== null)?.result;
  if (!known) return { result: null, issues: sides.find(({ total }) => total > 0)?.refusal ?? sides[0]!.refusal };
  const shown = sides.flatMap(({ result }) => result?.areas.map(({ id }) => id) ?? []);
  if (!shown.some((id) => links.has(id))) return { result: null, issues: [refused('error', (words) => words.onlyProvinces, (words) => words.askProvinces)] };
  const names = (ids: readonly AreaId[], lang: Lang) => firstNames(ids.flatMap((id) => dataset.areas.get(id)?.name[lang] ?? []), lang);
  const added = land?.added.filter((id) => shown.includes(id)) ?? [];
  const strange = land?.strange ?? [];
  const absent = sides.every(({ result }) => result) ? wholeLand(shown, links).filter((id) => !shown.includes(id)).length : 0;
  const reform: Reform = {
    links,
    lineage: (area, subject) => lineageOf(links, area, subject),
    partsHead: (lang) => beforeAfterWords(lang).partsHead,
    heading: (map, areas, period, lang) => beforeAfterWords(lang)[map === 0 ? 'before' : 'after'](sides[map]!.total > 0 ? areas : beforeAfterWords(lang).noLand, period),
    // of two lands the sums would be compared all the same
    total: (map, subject) => (absent + strange.length > 0 ? '' : total(map, subject)),
    merged: (subject) => merged(links, subject),
    lead,
    said: (map, sentence, lang) => beforeAfterWords(lang).side(map) + startsLow(sentence),
    joined: (lang) => ([...links.values()].some((parts) => parts.filter((id) => shown.includes(id)).length > 1) ? beforeAfterWords(lang).joined : ''),
    title: (lang) => beforeAfterWords(lang).beforeAfter,
    own: (name, map, lang) => beforeAfterWords(lang).own(name, map),
    quantile: (lang) => beforeAfterWords(lang).quantile,
  };
  const issues = [
    ...sides.flatMap((side) => side.issues),
    ...(added.length > 0 ? [noted((words, lang) => words.added(names(added, lang)))] : []),
    ...(strange.length > 0 ? [noted((words, lang) => words.strange(names(strange, lang)))] : []),
    ...(absent > 0 ? [noted((words, lang) => words.absent(areaCount({ count: absent, level: 'province' })[lang]))] : []),
  ];
  return { result: { panels: sides.map(({ vintage, result, total: count }) => ({ vintage, picked: result ?? silent(known, count), own })), reform, scope: sides.find(({ result }) => result)!.scope }, issues };
}

/** What must be loaded before both maps can be shown; outside the page build nothing (see `before-after.on-demand.ts`). */
export const loadBeforeAfter = (): Promise<void> | null => null;
