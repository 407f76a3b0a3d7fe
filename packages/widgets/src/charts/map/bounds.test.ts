import { expect, it } from 'vitest';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { madeDataset, type Cell } from '../../figure/made-dataset.test-data.js';
import { madeGeoJson } from './boundaries/boundary-files.test-data.js';
import { boundariesIn } from './boundaries/read-boundaries.js';
import { mapLayout } from './layout.js';
import type { MapOptions } from './options.js';
import { mapSeries } from './series.js';

const EXACT: Readonly<Record<string, Cell>> = Object.fromEntries(['01', '02', '04', '06', '08', '10', '11', '12'].map((code, i) => [code, 70 + 2 * i]));

function place(cells: Readonly<Record<string, Cell>>, options: MapOptions = {}, lang: 'vi' | 'en' = 'vi', width = 900) {
  const series = mapSeries(madeDataset({ indicator: 'mediation_success_rate', cells: { ...EXACT, ...cells } }), openChoice(), options, lang).result!;
  const scene = mapLayout(series, spaceOf(width));
  const at = (code: string) => scene.marks.findIndex(({ id }) => id === `${code}@2024`);
  return { series, scene, looks: (code: string) => scene.pieces[at(code)]!.filter(({ kind }) => kind !== 'text').map((one) => `${one.paint}${one.kind === 'path' ? ` ${one.d.replace(/[^A-Za-z]/g, '')}` : ''}`), area: (code: string) => series.panels[0]!.areas.get(`${code}@2024`)! };
}

it('leaves a limit that may be of several classes out of all of them: open on the side where the value lies, with its sign', () => {
  const { area, looks, series, scene } = place({ '70': { value: 83, bound: 'le' }, '72': { value: 71, bound: 'gt' } });
  expect(['70', '72'].map((code) => [area(code).class, area(code).gap])).toEqual([[null, 'under'], [null, 'upward']]);
  expect(looks('70')[0]).toBe('bound Mvhv');
  expect(looks('70')).toContain('bound MLL');
  expect(looks('72')).toContain('bound MLL');
  expect([...looks('70'), ...looks('72')].join()).not.toMatch(/tile-\d/);
  expect(series.legend.slice(-2)).toEqual([{ of: 'under', text: 'chỉ biết mức tối đa, chưa rõ nhóm' }, { of: 'upward', text: 'chỉ biết mức tối thiểu, chưa rõ nhóm' }]);
  for (const { text } of series.legend) expect(textsOf(scene).map((one) => one.text)).toContain(text);
  // its words stay in tip, label and table
  expect(area('70').text.replaceAll('\u00a0', ' ')).toBe('không quá 83,0%');
  expect(area('70').label).toContain(area('70').text);
  expect(area('70').label).not.toContain('nhóm');
  const row = series.table.rows.find((one) => one.area === '70@2024')!;
  expect(series.table.columns.map(({ key }, i) => [key, row.cells[i]!.text])).toEqual(expect.arrayContaining([['value', area('70').text], ['class', '']]));
  expect(place({ '70': { value: 83, bound: 'le' } }, {}, 'en').series.legend.at(-1)).toEqual({ of: 'under', text: 'only an upper limit known, class unclear' });
});

it('fills it where all that it leaves open is of one class', () => {
  const { area, looks, series } = place({ '70': { value: 71, bound: 'le' }, '72': { value: 83, bound: 'ge' }, '74': { value: 80, bound: 'approx' } });
  expect(['70', '72', '74'].map((code) => area(code).class)).toEqual([1, 4, 3]);
  expect(looks('70')[0]).toBe('tile-1');
  expect(series.legend.every(({ of }) => of !== 'upward' && of !== 'under')).toBe(true);
});

it('cuts the classes on what is known exactly, and on limits where nothing else is', () => {
  const limits = (cells: Readonly<Record<string, Cell>>) => place(cells).series.legend.flatMap(({ of, text }) => (typeof of === 'number' ? [text] : []));
  expect(limits({ '70': { value: 99, bound: 'le' }, '72': { value: 1, bound: 'ge' } })).toEqual(limits({}));
  const alone = mapSeries(madeDataset({ indicator: 'mediation_cases', cells: { '01': { value: 20, bound: 'ge' }, '48': { value: 9, bound: 'le' } } }), openChoice(), {}, 'vi').result!;
  expect(mapLayout(alone, spaceOf(360)).height).toBeGreaterThan(100);
});

it('calls nothing the highest that is known only to be no more, nor the lowest that is known only to be no less', () => {
  const sentence = (cells: Readonly<Record<string, Cell>>) => place(cells).series.sentence.replaceAll('\u00a0', ' ');
  expect(sentence({ '70': { value: 99, bound: 'le' }, '72': { value: 1, bound: 'ge' } })).toMatch(/^Cao nhất là .*: 84,0%; thấp nhất là .*: 70,0%\./);
  expect(sentence({ '70': { value: 99, bound: 'ge' }, '72': { value: 1, bound: 'le' } })).toMatch(/^Cao nhất là [^:]*: trên 99,0%; thấp nhất là [^:]*: không quá 1,0%\./);
});

it('is open in the list of a phone and in the shapes that a page gives, and dashed where it is provisional', () => {
  const cells = { '70': { value: 83, bound: 'le' }, '72': { value: 71, bound: 'ge', status: 'provisional' } } as const;
  expect(textsOf(place(cells, {}, 'vi', 330).scene).map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')).toContain('Bình Phước không quá 83,0%');
  expect(place(cells).looks('72')[0]).toBe('bound-open Mvhv');
  const shaped = place(cells, { boundaries: boundariesIn(madeGeoJson('2024'), null) });
  expect(shaped.looks('70').join()).toContain('bound MLL');
  expect(shaped.looks('70').join()).not.toMatch(/tile-\d|none [ML]{6}/);
});
