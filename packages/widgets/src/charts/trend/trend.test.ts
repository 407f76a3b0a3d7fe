import { describe } from 'vitest';
import type { DrawnChart } from '../../element/testing/drawn-chart.js';
import { oneValue } from '../../element/testing/one-value.js';
import { pictures } from '../../element/testing/pictures.js';
import { madeOverTime } from '../../figure/made-dataset.test-data.js';
import { fewFigures } from '../../figure/random-figures.test-data.js';
import { BROKEN, CLOSE, MIXED, ONE_YEAR } from './trend-cases.test-data.js';
import { trendLayout } from './layout.js';
import type { TrendOptions } from './options.js';
import { trendSeries } from './series.js';
import type { TrendSeries } from './trend-series.js';

const chart = (options: TrendOptions, title: string): DrawnChart<TrendSeries> => ({
  title,
  series: (dataset, choice, lang) => trendSeries(dataset, choice, options, lang),
  layout: trendLayout,
  column: 'value',
});

describe.each([chart({}, 'a trend'), chart({ benchmark: 'median' }, 'a trend with the median')])('$title', (one) => {
  oneValue(one, fewFigures, 150);
});

pictures('trend', [
  ['mixed', madeOverTime(MIXED), { highlight: ['48@2024'] }],
  ['one-year-print', madeOverTime(ONE_YEAR), { theme: 'print' }],
  ['broken', madeOverTime(BROKEN), { highlight: ['68@2024'] }],
  ['broken-en-dark-360', madeOverTime(BROKEN), { lang: 'en', theme: 'dark', width: 360, highlight: ['68@2024'] }],
  ['close', madeOverTime(CLOSE), { width: 640 }],
  ['facet-tiles', madeOverTime(BROKEN), { facet: 'tiles', highlight: ['68@2024'], width: 1000 }],
  ['facet-tiles-360', madeOverTime(BROKEN), { facet: 'tiles', highlight: ['68@2024'], width: 360 }],
  ['facet', madeOverTime(BROKEN), { facet: 'region', highlight: ['68@2024'], width: 900 }],
]);
