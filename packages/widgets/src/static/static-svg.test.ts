import { expect, it } from 'vitest';
import { MIXED } from '../charts/ranking/ranking-cases.test-data.js';
import { madeDataset } from '../figure/made-dataset.test-data.js';
import { staticSvg } from './static-svg.js';

it('refuses a width that no figure can be read in', () => {
  for (const width of [279, Number.NaN]) expect(() => staticSvg('ranking', madeDataset(MIXED), { width })).toThrow(RangeError);
});
