import { describe, expect, it } from 'vitest';
import { makeDataset } from '@danbiet/core';
import { openChoice, spaceOf, textsOf } from '../../element/testing/drawn-chart.js';
import { madeDataset, type Figures } from '../../figure/made-dataset.test-data.js';
import type { Shape } from '../../layout/shape.js';
import { mapLayout } from './layout.js';
import { COUNTS_34, FEW, SCORES_63, STATES_63 } from './map-cases.test-data.js';
import type { MapOptions } from './options.js';
import { mapSeries } from './series.js';

function place(figures: Figures, options: MapOptions = {}, { highlight = [], width = 720, areas = null }: { highlight?: readonly string[]; width?: number; areas?: readonly string[] | null } = {}) {
  const series = mapSeries(madeDataset(figures), { ...openChoice(highlight), areas }, options, 'vi').result!;
  const scene = mapLayout(series, spaceOf(width));
  const of = (id: string): readonly Shape[] => scene.pieces[scene.marks.findIndex((mark) => mark.id === id)]!;
  return { series, scene, of };
}

const texts = (shapes: readonly Shape[]): readonly string[] => shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
const said = (shapes: readonly Shape[]): string => texts(shapes).join(' ');

describe('Hoàng Sa and Trường Sa', () => {
  it.each([280, 360, 520, 720, 1200])('stand on every map with their names, also %d px wide, in the class of their province', (width) => {
    for (const figures of [SCORES_63, COUNTS_34, STATES_63, FEW]) {
      const { scene, series } = place(figures, {}, { width });
      const { vintage } = series.panels[0]!;
      const box = (id: string) => scene.marks.find((mark) => mark.id === `${id}@${vintage}`)?.box;
      const [north, south, province] = [box('hoang-sa')!, box('truong-sa')!, box('48')];
      expect(north.y + north.height).toBeLessThan(south.y);
      if (province) expect(north.y).toBeLessThan(province.y + 1.1 * province.height);
      for (const [name, under, id, province] of [['Quần đảo Hoàng Sa', '(TP. Đà Nẵng)', 'hoang-sa', '48'], ['Quần đảo Trường Sa', '(tỉnh Khánh Hòa)', 'truong-sa', '56']] as const) {
        const at = scene.marks.findIndex((mark) => mark.id === `${id}@${vintage}`);
        expect(said(scene.pieces[at]!)).toBe(`${name} ${under}`);
        const area = series.panels[0]!.areas.get(`${province}@${vintage}`);
        expect(scene.marks[at]!.label).toContain(area ? area.text : 'ngoài các tỉnh, thành đang xem');
        const islets = scene.pieces[at]!.filter(({ kind }) => kind === 'circle');
        expect(islets.length).toBeGreaterThan(4);
        expect(new Set(islets.map(({ paint }) => paint))).toEqual(new Set([area?.class ? `tile-${area.class}` : 'tile-none']));
        // nothing lies east of the mainland in the sea but they: no line of any kind
        expect(scene.pieces[at]!.filter(({ kind }) => kind === 'path' || kind === 'rect')).toEqual([]);
      }
    }
  });
});

describe('a tile', () => {
  it('holds name and value from 52 px, the name from 48 px, and neither below', () => {
    expect(said(place(SCORES_63).of('68@2024'))).toMatch(/^Lâm Đồng \d,\d\d$/);
    expect(said(place(SCORES_63, {}, { width: 650 }).of('68@2024'))).toBe('Lâm Đồng');
    const { scene, of, series } = place(SCORES_63, {}, { width: 360 });
    expect(said(of('68@2024'))).toBe('');
    // a list under the map then names everybody with their figure
    const listed = textsOf(scene).map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
    for (const { name, text } of series.panels[0]!.areas.values()) expect(listed).toContain(text === 'chưa có số liệu' ? name : `${name} ${text}`);
  });

  it('is abbreviated for three provinces only, and called by both names aloud', () => {
    const { of, scene } = place(STATES_63);
    expect(['46', '77', '79'].map((code) => texts(of(`${code}@2024`))[0])).toEqual(['TT. Huế', 'BR – VT', 'TP. HCM']);
    expect(scene.marks.filter(({ label, name }) => !label.startsWith(name)).map(({ label }) => label.split(',')[0])).toEqual(['TT. Huế (Thừa Thiên Huế)', 'TP. HCM (Hồ Chí Minh)', 'BR – VT (Bà Rịa - Vũng Tàu)', 'Quần đảo Hoàng Sa (TP. Đà Nẵng): 82', 'Quần đảo Trường Sa (tỉnh Khánh Hòa): 83'].slice(0, 3));
  });

  it('has a mark of its own for each kind of nothing, and a true zero is a value with a sign', () => {
    const { of } = place(STATES_63);
    const looks = ['10', '11', '12', '14'].map((code) => of(`${code}@2024`).filter(({ kind }) => kind !== 'text').map((one) => `${one.kind} ${one.paint} ${one.kind === 'path' ? one.d.replace(/[^A-Za-z]/g, '') : ''}`).join());
    expect(new Set(looks).size).toBe(4);
    const silent = place(SCORES_63).of('26@2024').filter(({ kind, paint }) => kind !== 'text' && paint !== 'ground');
    expect(silent.map(({ kind, paint }) => `${kind} ${paint}`)).toEqual(['rect tile-none']);
    expect(of('17@2024').some(({ paint }) => paint === 'sign-1')).toBe(true);
    expect(texts(of('17@2024'))).toContain('0,0%');
  });

  it('of the reader’s own area has a double outline and a bold name', () => {
    const shapes = place(STATES_63, {}, { highlight: ['68@2024'] }).of('68@2024');
    expect(shapes.filter(({ paint }) => paint.startsWith('frame')).map(({ paint }) => paint)).toEqual(['frame-own', 'frame-inner']);
    expect(shapes.filter(({ kind, paint }) => kind === 'text' && paint.startsWith('strong')).length).toBeGreaterThan(1);
  });
});

it('says how the classes are cut, with limits that hold for each area', () => {
  for (const classes of ['quantile', 'equal', 'benchmark'] as const) {
    const { series, scene } = place(STATES_63, { classes });
    expect(textsOf(scene).map(({ text }) => text).join(' ')).toContain(series.rule.split('; ')[0]!);
    for (const area of series.panels[0]!.areas.values()) expect(area.class === null).toBe(area.gap !== null);
    for (const { text } of series.legend) expect(textsOf(scene).map((one) => one.text)).toContain(text);
  }
});

describe('before and after the reform', () => {
  const both = () => {
    const [before, after] = [madeDataset({ ...COUNTS_34, vintage: '2024', period: '2024', cells: Object.fromEntries(Object.keys(STATES_63.cells).map((code, i) => [code, 100 + 10 * i])) }), madeDataset(COUNTS_34)];
    const known = <T>(of: (one: typeof before) => ReadonlyMap<string, T>): T[] => [...new Map([...of(before), ...of(after)]).values()];
    return makeDataset([...before.observations(), ...after.observations()], { indicators: known((one) => one.indicators), areas: known((one) => one.areas), periods: known((one) => one.periods), synthetic: true }).dataset;
  };
  const drawn = (width: number, highlight: readonly string[] = []) => {
    const series = mapSeries(both(), openChoice(highlight), { compare: 'before-after' }, 'vi').result!;
    return { series, scene: mapLayout(series, spaceOf(width)) };
  };

  it('draws 63 beside 34 where it is wide, and above each other on a phone, under one legend', () => {
    for (const [width, beside] of [[960, true], [360, false]] as const) {
      const { scene, series } = drawn(width);
      expect(series.panels.map(({ areas }) => areas.size)).toEqual([63, 34]);
      const box = (id: string) => scene.marks.find((mark) => mark.id === id)!.box;
      expect(box('01@2025').x > box('56@2024').x).toBe(beside);
      expect(box('01@2025').y > box('96@2024').y).toBe(!beside);
      expect(scene.marks.filter(({ part }) => part)).toHaveLength(4);
    }
  });

  it('names the parts of a merged province with their figures, and where a part went', () => {
    const { series, scene } = drawn(960, ['31@2025']);
    const label = (id: string) => scene.marks.find((mark) => mark.id === id)!.label;
    expect(label('31@2025')).toMatch(/gồm Hải Dương \(\d+\) và Hải Phòng \(\d+\) trước 1\/7\/2025, cộng lại \d+$/);
    expect(label('30@2024')).toContain('từ 1/7/2025 thuộc Hải Phòng');
    expect(label('01@2025')).not.toContain('gồm');
    expect(series.links.get('31@2025')).toEqual(['30@2024', '31@2024']);
    // the reader's own province is set off on both maps
    expect(series.panels.map(({ areas }) => [...areas.values()].filter(({ own }) => own).map(({ name }) => name))).toEqual([['Hải Dương', 'Hải Phòng'], ['Hải Phòng']]);
  });

  it('says so where the figures know one list only, and still draws both with the archipelagos', () => {
    const { result, issues } = mapSeries(madeDataset(COUNTS_34), openChoice(), { compare: 'before-after' }, 'vi');
    expect(issues.map(({ message }) => message.vi).join(' ')).toContain('danbiet rebase');
    expect(mapLayout(result!, spaceOf(720)).marks.filter(({ part }) => part)).toHaveLength(4);
  });
});

it('refuses what is no province of either list', () => {
  const dataset = madeDataset(FEW);
  const regions = [...dataset.areas.values()].filter(({ level }) => level === 'region').map(({ id }) => id);
  const { result, issues } = mapSeries(dataset, { ...openChoice(), areas: regions }, {}, 'vi');
  expect(result).toBeNull();
  expect(issues.length).toBeGreaterThan(0);
});
