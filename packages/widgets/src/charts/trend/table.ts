import { periodText, type Indicator, type Lang, type Period } from '@danbiet/core';
import type { TableCell, TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import type { TrendLine } from './trend-series.js';

const only = (text: string): TableCell => ({ text, plain: text });

/** All figures as rows: area by area, in the order of time. */
export function trendTable(lines: readonly TrendLine[], periods: readonly Period[], indicator: Indicator, lang: Lang): TableModel {
  const words = figureWords(lang);
  const unit = indicator.unit[lang];
  const remarked = lines.some(({ points }) => points.some(({ remark }) => remark !== ''));
  return {
    columns: [
      { key: 'area', label: words.area, numeric: false },
      { key: 'period', label: words.period, numeric: false, common: true },
      { key: 'value', label: unit === '' || unit === '%' ? indicator.label[lang] : `${indicator.label[lang]} (${unit})`, numeric: true },
      ...(remarked ? [{ key: 'remark', label: words.remark, numeric: false }] : []),
    ],
    rows: lines.flatMap(({ area, name, points }) => points.map(({ text, plain, remark }, i) => ({ area, cells: [only(name), only(periodText(periods[i]!, lang)), { text, plain }, ...(remarked ? [only(remark)] : [])] }))),
  };
}
