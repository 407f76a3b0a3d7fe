import { describe } from 'vitest';
import type { DrawnChart } from '../../element/testing/drawn-chart.js';
import { oneValue } from '../../element/testing/one-value.js';
import { pictures } from '../../element/testing/pictures.js';
import { wholeDrawing } from '../../element/testing/whole-drawing.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { randomFigures } from '../../figure/random-figures.test-data.js';
import { rankingLayout } from './layout.js';
import type { RankingOptions } from './options.js';
import { COUNTS, MIXED, MIXED_AND_SILENT, SCORES, SIGNED, SMALL } from './ranking-cases.test-data.js';
import type { RankingSeries } from './ranking-series.js';
import { rankingSeries } from './series.js';

const ranking = (options: RankingOptions, title: string): DrawnChart<RankingSeries> => ({
  title,
  series: (dataset, choice, lang) => rankingSeries(dataset, choice, options, lang),
  layout: rankingLayout,
  column: 'value',
});

describe.each([
  ranking({}, 'a ranking'),
  ranking({ mode: 'bar', show: 'all', benchmark: 'median' }, 'a ranking as bars, all shown'),
  ranking({ sort: 'region', benchmark: 'none' }, 'a ranking by region'),
  ranking({ sort: 'name', mode: 'dot' }, 'a ranking by name'),
])('$title', (chart) => {
  oneValue(chart, randomFigures);
  wholeDrawing(chart, randomFigures);
});

pictures('ranking', [
  ['mixed', madeDataset(MIXED), { highlight: ['48@2024'] }],
  ['mixed-en-dark-360', madeDataset(MIXED_AND_SILENT), { lang: 'en', theme: 'dark', width: 360 }],
  ['counts-print', madeDataset(COUNTS), { theme: 'print', highlight: ['22@2024'] }],
  ['scores-own', madeDataset(SCORES), { highlight: ['30@2024'] }],
  ['small-280', madeDataset(SMALL), { width: 280 }],
  ['signed-region', madeDataset(SIGNED), { sort: 'region' }],
]);
