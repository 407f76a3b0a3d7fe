import { areaCount, compareVi, isPercent, issue, pick, saidOnce, type Area, type Dataset, type Lang, type Outcome } from '@danbiet/core';
import { headings, resolveChoice, sourcesOf, whenAsked, type Choice } from '../../figure/index.js';
import { trendWords } from '../../messages/trend/words.js';
import { backgroundOf } from './background.js';
import { trendLine } from './lines.js';
import { rangeOf, trendNotes } from './notes.js';
import type { TrendOptions } from './options.js';
import { breakIndexes, panelsOf } from './panels.js';
import { trendPeriods } from './periods.js';
import { trendSentence } from './sentence.js';
import { trendTable } from './table.js';
import { ticksOf } from './tick.js';
import type { TrendSeries } from './trend-series.js';

/** So many areas are drawn as lines where nobody says which. */
const FEW = 6;

/** Which areas are lines: those asked for, else the reader's own, else all of a few; in small pictures all of them. */
function shownAreas(areas: readonly Area[], choice: Choice, own: ReadonlySet<string>, facet: TrendOptions['facet'], lang: Lang, regionOf: (area: Area) => string): readonly Area[] {
  const byName = [...areas].sort((a, b) => compareVi(a.name[lang], b.name[lang]));
  if (facet !== undefined) return facet !== 'region' ? byName : byName.sort((a, b) => compareVi(regionOf(a), regionOf(b)));
  if (choice.areas !== null) return areas;
  return byName.filter(({ id }) => own.has(id) || areas.length <= FEW).sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
}

/**
 * Everything that a trend says and shows, from a dataset: pure, in one language.
 *
 * @returns result null with the issues that say why: no such indicator, periods of several kinds with the choices
 */
export function trendSeries(dataset: Dataset, choice: Choice, options: TrendOptions, lang: Lang): Outcome<TrendSeries> {
  const words = trendWords(lang);
  const { highlight, ...resolved } = resolveChoice(dataset, choice);
  const { scope } = resolved;
  const indicator = dataset.indicators.get(resolved.indicator);
  const known = (choice.period === null || dataset.periods.has(choice.period)) && resolved.areas.some((id) => dataset.areas.has(id));
  if (!indicator || !known) return { result: null, issues: pick(dataset, resolved).issues };
  const everywhere = resolveChoice(dataset, { ...choice, areas: null }).areas;
  const { result: timed, issues: refused } = trendPeriods(dataset, resolved.indicator, scope, new Set([...everywhere, ...resolved.areas]), choice.period, options);
  if (timed === null) return { result: null, issues: refused };
  const { periods, slots, times, day } = timed;
  const all = [...new Set([...everywhere, ...resolved.areas])].flatMap((id) => dataset.areas.get(id) ?? []);
  const asked = resolved.areas.flatMap((id) => dataset.areas.get(id) ?? []);
  const first = shownAreas(asked, choice, highlight, options.facet, lang, (area) => area.region ?? '\uffff');
  // what a reader has chosen besides is drawn; title and sentence speak of what stood there before
  const added = choice.areas === null ? asked.filter((area) => options.also?.includes(area.id) && !first.includes(area)).slice(0, FEW) : [];
  const shown = [...first, ...added];
  const back = backgroundOf(dataset, indicator, scope, everywhere, [...highlight], timed, options.benchmark, lang);
  const terms = { dataset, indicator, lang, cells: back.cells, own: highlight, noRegion: words.noRegion, ...timed };
  const lines = shown.map((area) => trendLine(area, terms));
  const stated = lines.slice(0, first.length);
  if (lines.every(({ points }) => points.every(({ gap }) => gap === 'silent')) && back.level.length === 0) return { result: null, issues: [issue('compare.refused', 'error', { message: { vi: trendWords('vi').nothing, en: trendWords('en').nothing }, suggestion: null })] };

  const percent = isPercent(indicator);
  const breaks = breakIndexes(dataset, indicator.id, scope, shown.map(({ id }) => id), timed, back.cells);
  // small pictures have one axis: they show what follows the last break
  if (options.facet !== undefined && breaks.length > 0) return trendSeries(dataset, choice, { ...options, from: periods[breaks.at(-1)!]!.id }, lang);
  const ticks = ticksOf(periods, lang);
  const tick = (index: number) => ticks[index]!;
  const panels = panelsOf(timed, breaks, (from, to, last) => (from === 0 ? words.until(tick(to)) : to === last ? words.since(tick(from)) : `${tick(from)}–${tick(to)}`), { lines, level: back.level, band: back.band }, percent, options.facet !== undefined && (percent || indicator.kind === 'score'));
  const behind = back.level.length === 0 ? null : { label: back.kind === 'median' ? words.median : back.label, points: back.level };
  const { sentence, issues } = trendSentence({ dataset, indicator: indicator.id, scope, lang, panel: panels.at(-1)!, lines: stated, level: behind, ...timed });
  const said = saidOnce([...back.issues, ...issues]);
  const level = all[0]?.level ?? 'unknown';
  // of areas that were chosen the title and the coverage speak; what lies behind them has words of its own
  const about = choice.areas === null ? all : shown;
  const coverage = choice.areas === null ? back.coverage : periods.map((_, i) => lines.filter(({ points }) => points[i]!.at !== null).length);
  const span = periods.length === 1 ? null : `${tick(0)}–${tick(periods.length - 1)}`;
  const head = headings({ indicator, period: periods.at(-1)!, span, areas: first.length === 1 ? first : about, scope, synthetic: dataset.synthetic }, dataset, lang);
  const whole = lines.every(({ points }) => points.every(({ at }) => at === null || Number.isInteger(at)));
  const observations = shown.flatMap(({ id }) => periods.flatMap((period) => back.cells.get(period.id)?.get(id) ?? []));
  const table = whenAsked(() => trendTable(lines, behind, timed, indicator, lang));
  return {
    issues: said,
    result: {
      ...head,
      sentence,
      notes: trendNotes({ lang, synthetic: dataset.synthetic, level, coverage, total: choice.areas === null ? everywhere.length : shown.length, panels, lines, banded: back.band.length > 0 && options.facet === undefined, pooled: back.kind === 'pooled' ? back.label : null, facet: options.facet !== undefined, percent, issues: said }),
      sources: sourcesOf(observations, lang),
      get table() {
        return table();
      },
      lang,
      lines,
      slots: periods.map((_, i) => ({ slot: slots[i]!, label: tick(i) })),
      times,
      day,
      panels,
      level: behind,
      band: back.band,
      bandLabel: back.band.length === 0 ? '' : words.middleHalf(rangeOf(back.band.map(({ count }) => count)), everywhere.length, areaCount({ count: everywhere.length, level })[lang]),
      facet: options.facet ?? null,
      keyLabel: words.howToRead,
      percent,
      whole,
    },
  };
}
