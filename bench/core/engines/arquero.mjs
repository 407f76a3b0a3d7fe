// Arquero as its guide shows it: read, join the tables of names, derive the number, group, roll up.
import { readFileSync } from 'node:fs';
import { escape, from, fromCSV, op } from 'arquero';
import { readFigure } from '../plain-figures.mjs';

export function group(file, { areas, indicators, periods }) {
  const named = (list, id) => from(list.map((one) => ({ word: one.word, [id]: one.id })));
  const table = fromCSV(readFileSync(file, 'utf8'), { delimiter: ';', autoType: false })
    .join(named(areas, 'area'), ['Địa phương', 'word'])
    .join(named(indicators, 'indicator'), ['Chỉ tiêu', 'word'])
    .join(named(periods, 'period'), ['Kỳ báo cáo', 'word'])
    .derive({ figure: escape((row) => readFigure(row['Giá trị'])) })
    .filter((row) => row.figure !== null)
    .groupby('indicator', 'area', 'period')
    .rollup({ n: op.count(), sum: op.sum('figure'), min: op.min('figure'), max: op.max('figure') });
  return { rows: table.objects().map((one) => [one.indicator, one.area, one.period, one.n, one.sum, one.min, one.max]), note: '' };
}
