import { fractionText, intervalText, only, remarks, sourceColumn, valueHead, writeTable, type TableModel, type WrittenColumn } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

/** A row of the table before it is written. */
type Row = readonly [row: RankingRow, entry: RankingEntry];

/** The figures as rows: a column stands only where some row has something to say in it. */
export function rankingTable(subject: RankingSubject, rows: readonly RankingRow[], entries: readonly RankingEntry[]): TableModel {
  const { indicator, lang, sort, when } = subject;
  const [words, own] = [figureWords(lang), rankingWords(lang)];
  const columns: readonly WrittenColumn<Row>[] = [
    { key: 'area', label: words.area, numeric: false, always: true, write: ([{ name }]) => only(name) },
    ...(sort === 'region' ? [{ key: 'region', label: words.region, numeric: false, write: ([{ region }]: Row) => only(region) }] : []),
    { key: 'value', label: valueHead(indicator, lang), numeric: true, always: true, write: ([{ text, plain }]) => ({ text, plain }) },
    { key: 'fraction', label: words.fraction, numeric: true, write: ([, entry]) => ({ ...only(hasValue(entry) ? fractionText(entry.observation, subject) : ''), order: (hasValue(entry) ? entry.observation.numerator : null) ?? NaN }) },
    { key: 'interval', label: own.intervalHead, numeric: true, write: ([{ interval }]) => ({ ...only(interval ? intervalText(interval, subject) : ''), order: interval?.[0] ?? NaN }) },
    { key: 'rank', label: own.rank, numeric: true, write: ([{ rank }]) => ({ text: rank, plain: rank.replace('–', '-') }) },
    {
      key: 'remark',
      label: words.remark,
      numeric: false,
      write: ([{ like, under }, { observation }]) => only([...remarks(observation, subject), under === own.small ? under : '', like].filter(Boolean).join('; ')),
    },
    { key: 'period', label: words.period, numeric: false, common: true, write: ([, { observation }]) => only(observation ? when : '') },
    sourceColumn(lang, ([, { observation }]) => (observation ? [observation] : [])),
  ];
  return writeTable(columns, rows.map((row, i): Row => [row, entries[i]!]), ([{ area }]) => area);
}
