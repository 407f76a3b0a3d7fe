import { areaCount, benchmarkLevel, drawnValue, formatLevel, formatObservation, periodText, saidOnce, type BenchmarkLevel, type Dataset, type Issue, type Lang, type Outcome, type Picked } from '@danbiet/core';
import { archipelagosOf, tilesOf, type Vintage } from '@danbiet/core/areas';
import { headings, sourcesOf, whenAsked, type Choice } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import { mapArchipelago, mapArea } from './area.js';
import { benchmarkLimits, equalLimits, quantileLimits } from './classes.js';
import { levelText, limitsText } from './limits-text.js';
import type { ClassNumber, LegendItem, MapArea, MapSeries } from './map-series.js';
import { beforeAndAfter } from './before-after.js';
import { unshaped } from './boundaries.js';
import { mapNotes } from './notes.js';
import type { MapOptions } from './options.js';
import { onePanel } from './panels.js';
import { mapSentence } from './sentence.js';
import type { MapSubject, PanelSubject } from './subject.js';
import { mapTable, type MapRow } from './table.js';

/** The line to compare with. A line that was not asked for and cannot be drawn is no issue. */
function levelOf(dataset: Dataset, { indicator, period, areas }: Picked, scope: string, asked: boolean): { readonly benchmark: BenchmarkLevel | null; readonly issues: readonly Issue[] } {
  const choice = { indicator: indicator.id, period: period.id, areas: areas.map(({ id }) => id), scope };
  const nation = benchmarkLevel(dataset, { ...choice, against: 'nation' });
  // a published total is no level: every area is a part of it
  if (nation.result && !(nation.result.kind === 'published' && indicator.aggregation.area === 'sum')) return { benchmark: nation.result, issues: [] };
  return { benchmark: asked ? benchmarkLevel(dataset, { ...choice, against: 'median' }).result : null, issues: asked ? nation.issues : [] };
}

/** Displayed values of all maps: what the classes are cut on. What is only a limit counts where nothing else is known. */
function displayed(panels: readonly PanelSubject[], lang: Lang): readonly string[] {
  const all = panels.flatMap(({ picked: { compared, indicator } }) => compared.map(({ observation }) => ({ observation, indicator })));
  const exact = all.filter(({ observation, indicator }) => ['eq', 'approx'].includes(drawnValue(observation, indicator).bound));
  return (exact.length > 0 ? exact : all).map(({ observation, indicator }) => formatObservation(observation, indicator, lang).plain);
}

/** The classes that hold something, and each kind of nothing that occurs. */
function legendOf(subject: MapSubject, areas: readonly MapArea[], joined: readonly LegendItem[]): readonly LegendItem[] {
  const { gaps } = mapWords(subject.lang);
  const classes = ([1, 2, 3, 4] as const).filter((number) => areas.some((area) => area.class === number));
  const kinds = [...new Set(areas.flatMap(({ gap }) => gap ?? []))].sort();
  return [
    ...classes.map((of: ClassNumber) => ({ of, text: limitsText(of, subject) })),
    ...kinds.map((of) => ({ of, text: gaps[of] })),
    ...joined,
  ];
}

/**
 * Everything that a map says and shows, from a dataset: pure, in one language.
 *
 * @returns result null with the issues of core's `pick` when the choice means nothing or nothing has a value, or when no
 *   area of it is a province; issues beside a result stand in the notes too
 */
export function mapSeries(dataset: Dataset, choice: Choice, options: MapOptions, lang: Lang): Outcome<MapSeries> {
  const { result: found, issues } = options.compare === 'before-after' ? beforeAndAfter(dataset, choice) : onePanel(dataset, choice);
  if (found === null) return { result: null, issues };
  const { panels, reform, scope } = found;
  const words = mapWords(lang);
  const latest = panels.findLast(({ picked }) => picked.compared.length > 0)!.picked;
  const { indicator } = latest;
  const level = levelOf(dataset, latest, scope, options.classes === 'benchmark');
  const plains = displayed(panels, lang);
  const values = plains.map(Number);
  const decimals = Math.max(...plains.map((plain) => plain.split('.')[1]?.length ?? 0));
  const rule = options.classes === 'benchmark' && level.benchmark === null ? 'quantile' : (options.classes ?? 'quantile');
  const limits = rule === 'equal' ? equalLimits(values, decimals) : rule === 'benchmark' ? benchmarkLimits(values, Number(formatLevel(level.benchmark!, indicator, lang).plain)) : quantileLimits(values);
  const subject: MapSubject = { dataset, lang, indicator, panels, benchmark: level.benchmark, line: levelText(level.benchmark, indicator, lang), limits, decimals, rule, reform };

  const rows = panels.map((panel) => panel.picked.areas.map((area): MapRow => {
    const observation = panel.picked.cells.get(area.id) ?? null;
    return { area, observation, panel, shown: mapArea(area, observation, subject, panel) };
  }));
  const areas = rows.map((some) => some.map(({ shown }) => shown));
  const headingsOf = panels.map(({ picked }, i) => {
    const count = areaCount({ count: picked.coverage.total, level: 'province' })[lang];
    return reform?.heading(i, count, picked.areas.length > 0 ? periodText(picked.period, lang) : words.gaps.silent, lang) ?? '';
  });
  const drawn = panels.map(({ vintage }, i) => {
    const tiles = tilesOf(vintage as Vintage);
    const held = new Set(tiles.map(({ id }) => id));
    const of = new Map(areas[i]!.filter(({ area }) => held.has(area)).map((area) => [area.area, area]));
    return { lang, vintage, heading: headingsOf[i]!, total: reform?.total(i, subject) ?? '', tiles, areas: of, archipelagos: archipelagosOf(vintage as Vintage).map((tile) => mapArchipelago(tile, of.get(tile.id) ?? null, lang)) };
  });
  const unplaced = areas.flatMap((some, i) => some.filter(({ area }) => !drawn[i]!.areas.has(area)).map(({ name }) => name));
  const boundaries = options.boundaries ?? null;
  const shapeless = boundaries === null ? [] : [...boundaries.issues, ...panels.flatMap(({ picked }) => unshaped(picked.areas, boundaries) ?? [])];
  const shaped = panels.some(({ picked }) => picked.areas.some(({ id }) => boundaries?.shapes.has(id)));
  const said = saidOnce([...issues, ...level.issues, ...shapeless]);
  const head = headings({ indicator, period: latest.period, areas: panels.length === 1 ? latest.areas : [], scope, synthetic: dataset.synthetic }, dataset, lang);
  const merged = reform?.merged(subject) ?? [];
  const table = whenAsked(() => mapTable(subject, rows.flat()));
  const joined = !shaped && reform?.joined(lang);
  const both = reform && `${indicator.label[lang]}, ${reform.title(lang)}`;
  return {
    issues: said,
    result: {
      ...head,
      ...(both !== null && { title: dataset.synthetic ? `${both}\u00a0· ${figureWords(lang).synthetic}` : both }),
      sentence: mapSentence(subject, areas, merged),
      notes: mapNotes(subject, areas.flat(), unplaced, shaped ? (boundaries?.note?.[lang] ?? null) : null, said),
      sources: sourcesOf(rows.flat().flatMap(({ observation }) => observation ?? []), lang),
      get table() {
        return table();
      },
      lang,
      panels: drawn,
      rule: rule === 'benchmark' ? words.rule.benchmark(subject.line) : rule === 'quantile' && reform ? reform.quantile(lang) : words.rule[rule],
      legend: legendOf(subject, areas.flat(), joined ? [{ of: 'joined', text: joined }] : []),
      merged,
      boundaries,
      links: reform?.links ?? new Map(),
    },
  };
}
