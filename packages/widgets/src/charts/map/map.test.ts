import { describe } from 'vitest';
import type { DrawnChart } from '../../element/testing/drawn-chart.js';
import { oneValue } from '../../element/testing/one-value.js';
import { pictures } from '../../element/testing/pictures.js';
import { wholeDrawing } from '../../element/testing/whole-drawing.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { randomFigures } from '../../figure/random-figures.test-data.js';
import { madeGeoJson, madeTopoJson } from './boundaries/boundary-files.test-data.js';
import { boundariesIn } from './boundaries/read-boundaries.js';
import { mapLayout } from './layout.js';
import { COUNTS_34, FEW, SCORES_63, SIGNED_34, STATES_63 } from './map-cases.test-data.js';
import type { MapSeries } from './map-series.js';
import type { MapOptions } from './options.js';
import { mapSeries } from './series.js';

const map = (options: MapOptions, title: string): DrawnChart<MapSeries> => ({
  title,
  series: (dataset, choice, lang) => mapSeries(dataset, choice, options, lang),
  layout: mapLayout,
  column: 'value',
  sparse: true,
});

describe.each([map({}, 'a map'), map({ classes: 'equal' }, 'a map in equal steps'), map({ classes: 'benchmark' }, 'a map against a benchmark'), map({ compare: 'before-after' }, 'a map before and after')])('$title', (chart) => {
  oneValue(chart, randomFigures);
  wholeDrawing(chart, randomFigures);
});

pictures('map', [
  ['scores-63-own', madeDataset(SCORES_63), { highlight: ['68@2024'] }],
  ['states-63-print', madeDataset(STATES_63), { theme: 'print', highlight: ['48@2024'] }],
  ['counts-34-dark', madeDataset(COUNTS_34), { theme: 'dark', classes: 'equal' }],
  ['states-63-en-360', madeDataset(STATES_63), { lang: 'en', width: 360 }],
  ['signed-34-280', madeDataset(SIGNED_34), { width: 280 }],
  ['boundaries-63-own', madeDataset(STATES_63), { highlight: ['68@2024'], boundaries: boundariesIn(madeGeoJson('2024', ['48@2024']), null) }],
  ['boundaries-34-dark-360', madeDataset(COUNTS_34), { theme: 'dark', width: 360, boundaries: boundariesIn(madeTopoJson('2025'), null) }],
  ['few-benchmark', madeDataset(FEW), { classes: 'benchmark' }],
]);
