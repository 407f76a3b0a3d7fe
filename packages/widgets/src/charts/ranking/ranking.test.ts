import { describe } from 'vitest';
import type { DrawnChart } from '../../element/testing/drawn-chart.js';
import { oneValue } from '../../element/testing/one-value.js';
import { wholeDrawing } from '../../element/testing/whole-drawing.js';
import { randomFigures } from '../../figure/random-figures.test-data.js';
import { rankingLayout } from './layout.js';
import type { RankingOptions } from './options.js';
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
