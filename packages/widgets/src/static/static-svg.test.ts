import { expect, it } from 'vitest';
import { madeDataset, type Figures } from '../figure/made-dataset.test-data.js';
import { COUNTS, MIXED, MIXED_AND_SILENT, SCORES, SIGNED, SMALL } from '../charts/ranking/ranking-cases.test-data.js';
import { staticSvg, type StaticOptions } from './static-svg.js';

const PICTURES: readonly (readonly [name: string, figures: Figures, options: StaticOptions])[] = [
  ['mixed', MIXED, { highlight: ['48@2024'] }],
  ['mixed-en-dark-360', MIXED_AND_SILENT, { lang: 'en', theme: 'dark', width: 360 }],
  ['counts-print', COUNTS, { theme: 'print', highlight: ['22@2024'] }],
  ['scores-own', SCORES, { highlight: ['30@2024'] }],
  ['small-280', SMALL, { width: 280 }],
  ['signed-region', SIGNED, { sort: 'region' }],
];

/** Numbers to three decimals and a line for each element: a change is then read as one. */
const legible = (picture: string): string => `${picture.replace(/-?\d+\.\d{4,}/g, (n) => String(Number(Number(n).toFixed(3)))).replace(/></g, '>\n<')}\n`;

it.each(PICTURES)('draws %s as it was looked at', async (name, figures, options) => {
  const { result } = staticSvg('ranking', madeDataset(figures), options);
  await expect(legible(result!)).toMatchFileSnapshot(`pictures/ranking-${name}.svg`);
});

it('draws the same picture twice', () => {
  const once = () => staticSvg('ranking', madeDataset(MIXED)).result;
  expect(once()).toBe(once());
});

it('holds no numbers that are none, and every area of the figure', () => {
  for (const [, figures, options] of PICTURES) {
    const picture = staticSvg('ranking', madeDataset(figures), { ...options, show: 'all' }).result!;
    expect(picture).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  }
});

it('refuses a width that no figure can be read in', () => {
  for (const width of [279, Number.NaN]) expect(() => staticSvg('ranking', madeDataset(MIXED), { width })).toThrow(RangeError);
});
