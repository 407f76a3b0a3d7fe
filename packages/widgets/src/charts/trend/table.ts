import { periodText, type Indicator, type Lang } from '@danbiet/core';
import { only, valueHead, writeTable, type TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import type { TrendPeriods } from './periods.js';
import type { TrendLine, TrendSeries } from './trend-series.js';

/** All figures as rows: area by area, in the order of time; then the line that they are compared with. */
export function trendTable(lines: readonly TrendLine[], level: TrendSeries['level'], { periods, slots }: Pick<TrendPeriods, 'periods' | 'slots'>, indicator: Indicator, lang: Lang): TableModel {
  const words = figureWords(lang);
  return writeTable(
    [
      { key: 'area', label: words.area, numeric: false, always: true, write: ({ name }) => only(name) },
      { key: 'period', label: words.period, numeric: false, always: true, common: true, write: ({ period }) => only(periodText(period, lang)) },
      { key: 'value', label: valueHead(indicator, lang), numeric: true, always: true, write: ({ text, plain }) => ({ text, plain }) },
      { key: 'fraction', label: words.fraction, numeric: false, write: ({ fraction }) => only(fraction) },
      { key: 'remark', label: words.remark, numeric: false, write: ({ remark }) => only(remark) },
    ],
    [
      ...lines.flatMap(({ area, name, points }) => points.map((point, i) => ({ ...point, area, name, period: periods[i]! }))),
      ...(level?.points ?? []).map(({ slot, text, plain }) => ({ area: null, name: level!.label, period: periods[slots.indexOf(slot)]!, text, plain, fraction: '', remark: '' })),
    ],
    ({ area }) => area,
  );
}
