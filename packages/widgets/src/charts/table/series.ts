import { areaCount, comparePeriods, NO_DATA, periodText, rank, sayObservation, type Dataset, type Lang, type Outcome } from '@danbiet/core';
import { capital, headings, sourcesOf, startsLow, writeTable, type Choice } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { tableFigureWords } from '../../messages/table-figure/words.js';
import { tableColumns } from './columns.js';
import { tableNotes } from './notes.js';
import type { TableOptions } from './options.js';
import { figureOf, tableSubject, type TableSubject } from './subject.js';
import type { TableSeries } from './table-series.js';

/** More indicators are counted in the title and not named. */
const NAMED = 2;

/** Headings of one figure, widened to all indicators and periods. */
function headingsOf({ parts, areas, dataset, lang }: TableSubject): ReturnType<typeof headings> {
  const words = figureWords(lang);
  const [{ picked, scope }] = parts as [TableSubject['parts'][number]];
  const one = headings({ indicator: picked.indicator, period: picked.period, areas, scope, synthetic: dataset.synthetic }, dataset, lang);
  if (parts.length === 1) return one;
  const labels = [...new Set(parts.map((part) => part.picked.indicator.label[lang]))];
  const periods = [...new Set(parts.map((part) => periodText(part.picked.period, lang)))];
  const set = areas.length === 1 ? areas[0]!.name[lang] : areaCount({ count: areas.length, level: areas[0]?.level ?? 'unknown' })[lang];
  const title = words.title(labels.length > NAMED ? tableFigureWords(lang).many(labels.length) : words.list(labels), set, words.list(periods));
  return { ...one, title: dataset.synthetic ? `${title}\u00a0· ${words.synthetic}` : title, subtitle: labels.length > 1 ? capital(words.boundaries(areas[0]?.level === 'province' ? areas[0].vintage : null)) : one.subtitle };
}

/** What a person would say first: of the first indicator who stands where in its latest period, then the reader's own areas in every part. */
function sentenceOf({ dataset, lang, parts, areas, own }: TableSubject): string {
  const ofFirst = parts.filter(({ picked }) => picked.indicator === parts[0]!.picked.indicator);
  const part = [...ofFirst].sort((a, b) => comparePeriods(a.picked.period, b.picked.period)).at(-1)!;
  const { indicator, period } = part.picked;
  // of several columns it is said which one is meant
  const which = [ofFirst.length < parts.length ? indicator.label[lang] : '', ofFirst.length > 1 ? periodText(period, lang) : ''].filter(Boolean).join(', ');
  const ranking = rank(dataset, { indicator: indicator.id, period: period.id, scope: part.scope, areas: areas.map(({ id }) => id) }).result;
  const mine = areas.filter(({ id }) => own.has(id)).map(({ id, name }) => {
    const figures = parts.map((each) => {
      const one = figureOf(each, id);
      const said = one ? sayObservation(one, each.picked.indicator, lang) : NO_DATA[lang];
      return parts.length === 1 ? said : `${said} (${periodText(each.picked.period, lang)})`;
    });
    return `${name[lang]}: ${figures.join('; ')}.`;
  });
  // of one area alone its own line says it all; in Vietnamese a ranking of several begins with no name
  const alone = areas.length === 1 && mine.length > 0;
  const first = ranking && !alone ? `${which && `${capital(which)}: `}${which && lang === 'vi' && areas.length > 1 ? startsLow(ranking.sentence[lang]) : ranking.sentence[lang]}` : '';
  return [first, ...mine].filter(Boolean).join(' ');
}

/**
 * Everything that a table says, from a dataset: pure, in one language. Lists of indicators and periods become columns.
 *
 * @returns result null with the issues of core's `pick` when no column has a figure; issues beside a result stand in the
 *   notes too
 */
export function tableSeries(dataset: Dataset, choice: Choice, options: TableOptions, lang: Lang): Outcome<TableSeries> {
  const { result: subject, issues } = tableSubject(dataset, choice, options, lang);
  if (subject === null) return { result: null, issues };
  const table = writeTable(tableColumns(subject), subject.areas.map(({ id }) => id), (area) => area);
  const value = table.columns.find(({ numeric }) => numeric)!.key;
  const columns = { name: 'area', value, region: 'region' };
  const sort = options.sort ?? 'name';
  return {
    issues,
    result: {
      ...headingsOf(subject),
      sentence: sentenceOf(subject),
      notes: tableNotes(subject, table, issues),
      sources: sourcesOf(subject.areas.flatMap(({ id }) => subject.parts.flatMap((part) => figureOf(part, id) ?? [])), lang),
      table,
      lang,
      dataset,
      own: [...subject.own],
      first: { sort: { column: columns[sort], descending: sort === 'value' }, grouped: options.group === 'region' },
    },
  };
}
