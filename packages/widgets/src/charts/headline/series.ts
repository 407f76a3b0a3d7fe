import { exactFraction, intervalOf, isPercent, periodText, saidOnce, SMALL_DENOMINATOR, type Dataset, type Lang, type Outcome } from '@danbiet/core';
import { fractionText, headings, intervalText, remarks, sourcesOf, whenAsked, type Choice, type TableColumn, type TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { headlineNotes } from './notes.js';
import { headlineWords } from '../../messages/headline/words.js';
import type { HeadlineOptions } from './options.js';
import type { HeadlinePoint, HeadlineSeries } from './headline-series.js';
import { headlinePoint, largeText } from './point.js';
import { headlineSentence } from './sentence.js';
import { headlineSubject, type HeadlineSubject } from './subject.js';

/** Every period of the series as a row, the latest first; the figure's own always. */
function tableOf({ lang, indicator, area, history, observation, period }: HeadlineSubject, points: readonly HeadlinePoint[]): TableModel {
  const words = figureWords(lang);
  const form = { indicator, lang };
  const unit = isPercent(indicator) ? '' : indicator.unit[lang];
  const columns: readonly TableColumn[] = [
    { key: 'period', label: words.period, numeric: false },
    { key: 'value', label: unit === '' ? indicator.label[lang] : `${indicator.label[lang]} (${unit})`, numeric: true },
    { key: 'fraction', label: words.fraction, numeric: true },
    { key: 'remark', label: words.remark, numeric: false },
    { key: 'area', label: words.area, numeric: false, common: true },
    { key: 'source', label: words.source, numeric: false, common: true },
  ];
  const observations = history.length > 0 ? history.map((one) => one.observation) : [observation];
  const only = (text: string) => ({ text, plain: text });
  const rows = observations.map((one, i) => {
    const point = points[i]!;
    const said = [...remarks(one, form), ...(point.parted ? [words.breakHere] : [])];
    return { area: area.id, cells: [only(point.name || periodText(period, lang)), { text: point.text, plain: point.plain }, { ...only(one ? fractionText(one, form) : ''), order: one?.numerator ?? Number.NaN }, only(said.join('; ')), only(area.name[lang]), only(one ? sourcesOf([one], lang).map(({ title }) => title).join('; ') : '')] };
  });
  const kept = columns.map(({ key }, i) => !['fraction', 'remark', 'source'].includes(key) || rows.some(({ cells }) => cells[i]!.text !== ''));
  return { columns: columns.filter((_, i) => kept[i]), rows: rows.reverse().map((row) => ({ ...row, cells: row.cells.filter((_, i) => kept[i]) })) };
}

/** The large number as a mark: its name begins with what is shown. */
function numberPoint(point: HeadlinePoint, subject: HeadlineSubject, interval: string | null): HeadlinePoint {
  const { area, indicator, lang, observation } = subject;
  const [large, place] = [largeText(observation, subject), `${area.name[lang]}, ${point.name}`];
  const shown = point.at === null || isPercent(indicator) || indicator.unit[lang] === '' ? large : `${large} ${indicator.unit[lang]}`;
  const more = [...point.tip.lines.filter((line, i) => i > 0 || (point.at !== null && line !== shown)), ...(interval === null ? [] : [headlineWords(lang).interval(interval)])];
  return { ...point, id: area.id, name: area.name[lang], label: [shown, place, ...more].join(', '), tip: { heading: place, lines: [point.tip.lines[0]!, ...more.filter((line) => line !== point.tip.lines[0])] } };
}

/**
 * Everything that a headline says, from a dataset: pure, in one language.
 *
 * @returns result null with the issues of core's `pick` when the choice means nothing; an area without a number is a
 *   result, in words
 */
export function headlineSeries(dataset: Dataset, choice: Choice, options: HeadlineOptions, lang: Lang): Outcome<HeadlineSeries> {
  const { result: subject, issues } = headlineSubject(dataset, choice, options, lang);
  if (subject === null) return { result: null, issues };
  const { indicator, area, period, scope, observation, history } = subject;
  const point = headlinePoint(observation, period, false, subject);
  const held = history.map((one) => headlinePoint(one.observation, one.period, one.parted, subject));
  const points = held.some(({ id }) => id === period.id) ? held : [...held, point];
  // a fraction that is not turned into per cent has no ends in per cent either
  const interval = observation && (exactFraction(observation)?.denominator ?? 0) >= SMALL_DENOMINATOR ? intervalOf(observation, indicator) : null;
  const said = saidOnce(issues);
  const table = whenAsked(() => tableOf(subject, held.some(({ id }) => id === period.id) ? held : points));
  return {
    issues: said,
    result: {
      ...headings({ indicator, period, areas: [area], scope, synthetic: dataset.synthetic }, dataset, lang),
      sentence: headlineSentence(subject),
      notes: headlineNotes(subject, point, points, interval !== null, said),
      sources: sourcesOf([...(observation ? [observation] : []), ...(subject.change ? subject.change.entries.map(({ from }) => from) : []), ...history.map((one) => one.observation)], lang),
      get table() {
        return table();
      },
      lang,
      area: area.id,
      large: largeText(observation, subject),
      unit: point.at === null || isPercent(indicator) ? '' : indicator.unit[lang],
      point: numberPoint(point, subject, interval && intervalText([interval.lower, interval.upper], { indicator, lang })),
      points,
    },
  };
}
