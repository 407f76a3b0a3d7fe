import { periodText } from '@danbiet/core';
import { fractionText, intervalText, remarks, sourcesOf, type TableCell, type TableColumn, type TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

type Write = (row: RankingRow, entry: RankingEntry) => TableCell;
const only = (text: string): TableCell => ({ text, plain: text });

/** The figures as rows: a column stands only where some row has something to say in it. */
export function rankingTable(subject: RankingSubject, rows: readonly RankingRow[], entries: readonly RankingEntry[]): TableModel {
  const { dataset, indicator, lang, ranking, sort } = subject;
  const [words, own] = [figureWords(lang), rankingWords(lang)];
  const leader = dataset.areas.get(ranking.leaders[0] ?? '');
  const unit = indicator.unit[lang];
  const columns: readonly (TableColumn & { readonly write: Write })[] = [
    { key: 'area', label: words.area, numeric: false, write: ({ name }) => only(name) },
    ...(sort === 'region' ? [{ key: 'region', label: words.region, numeric: false, write: ({ region }: RankingRow) => only(region) }] : []),
    { key: 'value', label: unit === '' || unit === '%' ? indicator.label[lang] : `${indicator.label[lang]} (${unit})`, numeric: true, write: ({ text, plain }) => ({ text, plain }) },
    { key: 'fraction', label: words.fraction, numeric: true, write: (_, entry) => ({ ...only(hasValue(entry) ? fractionText(entry.observation, subject) : ''), order: (hasValue(entry) ? entry.observation.numerator : null) ?? NaN }) },
    { key: 'interval', label: own.intervalHead, numeric: true, write: ({ interval }) => ({ ...only(interval ? intervalText(interval, subject) : ''), order: interval?.[0] ?? NaN }) },
    { key: 'rank', label: own.rank, numeric: true, write: ({ rank }) => ({ text: rank, plain: rank.replace('–', '-') }) },
    {
      key: 'remark',
      label: words.remark,
      numeric: false,
      write: ({ alike, area, under }, { observation }) => only([...remarks(observation, subject), under === own.small ? under : '', alike && leader && area !== leader.id ? own.alike(leader.name[lang]) : ''].filter(Boolean).join('; ')),
    },
    { key: 'period', label: words.period, numeric: false, common: true, write: (_, { observation }) => only(observation ? periodText(ranking.period, lang) : '') },
    { key: 'source', label: words.source, numeric: false, common: true, write: (_, { observation }) => only(observation ? sourcesOf([observation]).map(({ title }) => title).join('; ') : '') },
  ];
  const written = rows.map((row, i) => columns.map(({ write }) => write(row, entries[i]!)));
  const kept = columns.map(({ key }, i) => key === 'area' || key === 'value' || written.some((cells) => cells[i]?.text !== ''));
  return {
    columns: columns.filter((_, i) => kept[i]).map(({ write: _write, ...column }) => column),
    rows: written.map((cells, i) => ({ area: rows[i]!.area, cells: cells.filter((_, column) => kept[column]) })),
  };
}
