import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset, type Area, type Dataset } from '@danbiet/core';
import { areaById, listAreas, reformParts, tilesOf } from '@danbiet/core/areas';
import type { Choice } from '../../../figure/index.js';
import { joinedDataset } from '../../../figure/joined-dataset.test-data.js';
import type { Figures } from '../../../figure/made-dataset.test-data.js';
import type { MapSeries } from '../map-series.js';
import { mapSeries } from '../series.js';

const codes = (vintage: '2024' | '2025') => tilesOf(vintage).map(({ id }) => id.split('@')[0]!);
const PARTS = reformParts();
const BEFORE: Figures = { indicator: 'admin_commune_units', period: '2025-06-30', cells: Object.fromEntries(codes('2024').map((code, i) => [code, 100 + i])) };
const AFTER: Figures = { indicator: 'admin_commune_units', period: '2025-07-01', vintage: '2025', cells: Object.fromEntries(codes('2025').map((code, i) => [code, 60 + i])) };
const BOTH = joinedDataset(BEFORE, AFTER);
const IDS = (['2024', '2025'] as const).flatMap((vintage) => tilesOf(vintage).map(({ id }) => id));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const shown = (areas: Choice['areas'], dataset: Dataset = BOTH, lang: 'vi' | 'en' = 'vi'): MapSeries => mapSeries(dataset, { indicator: null, period: null, areas, vintage: null, highlight: [] }, { compare: 'before-after' }, lang).result!;
const ids = ({ panels }: MapSeries, map: number): string[] => [...panels[map]!.areas.keys()].sort();
const notes = (series: MapSeries): string => series.notes.map(({ strong, text }) => [strong, text].filter(Boolean).join(' ')).map(plain).join('\n');
const sum = (series: MapSeries, map: number): number => [...series.panels[map]!.areas.values()].reduce((all, { at }) => all + at!, 0);

describe('both maps show one land', () => {
  it('for any provinces chosen of either list: property', () => {
    fc.assert(
      fc.property(fc.subarray(IDS, { minLength: 1 }), (chosen) => {
        const series = shown(chosen);
        const [before, after] = [ids(series, 0), ids(series, 1)];
        expect(before).toEqual(after.flatMap((id) => PARTS.get(id)!).sort());
        for (const id of chosen) expect([...before, ...after]).toContain(id);
        // totals, coverage and headings speak of what is shown
        for (const map of [0, 1]) {
          const { heading, total } = series.panels[map]!;
          expect(total.replaceAll('.', '')).toContain(String(sum(series, map)));
          expect(plain(heading)).toContain(` ${ids(series, map).length} tỉnh, thành`);
          expect(notes(series)).toContain(`${ids(series, map).length}/${ids(series, map).length} tỉnh, thành có số liệu.`);
        }
        expect(series.table.rows.map(({ area }) => area).sort()).toEqual([...before, ...after].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('for a region of today, and class limits, sentence and legend speak of it alone', () => {
    const region = listAreas('2025', 'region').find(({ name }) => name.vi === 'Đồng bằng sông Cửu Long')!;
    const series = shown(listAreas('2025').filter((area) => area.region === region.id).map(({ id }) => id));
    // Long An went into Tây Ninh, in another region of today
    expect(series.panels.map(({ areas }) => areas.size)).toEqual([12, 5]);
    const all = series.panels.flatMap(({ areas }) => [...areas.values()]).sort((a, b) => a.at! - b.at!);
    const quarter = all.filter((area) => area.class === 1);
    expect(Math.abs(quarter.length - all.length / 4)).toBeLessThan(2);
    for (const { areas } of series.panels) expect(plain(series.sentence)).toContain(`hấp nhất là ${[...areas.values()].sort((a, b) => a.at! - b.at!)[0]!.name}:`);
    expect(notes(series)).not.toContain('Tính cả');
  });

  it('also where only a part of a province of today was chosen, and says what was added', () => {
    const series = shown(['30@2024', '01@2024']);
    expect([ids(series, 0), ids(series, 1)]).toEqual([['01@2024', '30@2024', '31@2024'], ['01@2025', '31@2025']]);
    expect(notes(series)).toContain('Tính cả Hải Phòng: nay cùng một tỉnh, thành với nơi đã chọn');
    // a bare code is chosen in the lists that know it
    expect(ids(shown(['30']), 1)).toEqual(['31@2025']);
    expect(notes(shown(['31']))).not.toContain('Tính cả');
  });

  it('and joined tiles are explained only where there are any', () => {
    expect(shown(['01@2025']).legend.some(({ of }) => of === 'joined')).toBe(false);
    expect(shown(['31@2025']).legend.some(({ of }) => of === 'joined')).toBe(true);
  });
});

describe('where one land cannot be shown', () => {
  const { '60': _, ...few } = BEFORE.cells;

  it('says what the dataset lacks, and gives no totals that would be compared', () => {
    for (const areas of [null, ['68@2025']]) {
      const series = shown(areas, joinedDataset({ ...BEFORE, cells: few }, AFTER));
      expect(notes(series)).toContain('Bộ số liệu thiếu 1 tỉnh, thành của địa bàn này');
      expect(series.panels.map(({ total }) => total)).toEqual(['', '']);
    }
    expect(notes(shown(null))).not.toContain('Bộ số liệu thiếu');
    expect(notes(shown(['68@2025'], joinedDataset({ ...BEFORE, cells: few }, AFTER), 'en'))).toContain('The dataset lacks');
  });

  it('says of which areas the lineage is not known, and shows no other land in their place', () => {
    const other: Area = { ...areaById('01@2025')!, id: '99@2025', code: '99', name: { vi: 'Tỉnh mới', en: 'New province' } };
    const [one] = BOTH.observations();
    const dataset = makeDataset([...BOTH.observations(), { ...one!, area: other.id, period: '2025-07-01' }], { indicators: BOTH.indicators.values(), areas: [...BOTH.areas.values(), other], periods: BOTH.periods.values(), synthetic: true }).dataset;
    const both = shown(['99@2025', '31@2025'], dataset);
    expect([ids(both, 0), both.panels[1]!.heading]).toEqual([['30@2024', '31@2024'], expect.stringMatching(/^Sau: 2/)]);
    expect(notes(both)).toContain('Không rõ Tỉnh mới ứng với tỉnh, thành nào của danh sách kia');
    expect(both.panels.map(({ total }) => total)).toEqual(['', '']);
    expect(mapSeries(dataset, { indicator: null, period: null, areas: ['99@2025'], vintage: null, highlight: [] }, { compare: 'before-after' }, 'vi')).toMatchObject({ result: null, issues: [{ severity: 'error' }] });
  });

  it('says how many areas a list without figures would hold', () => {
    const series = shown(['68@2025'], joinedDataset(AFTER));
    expect(series.panels.map(({ heading }) => plain(heading))).toEqual(['Trước: 3 tỉnh, thành, chưa có số liệu', 'Sau: 1 tỉnh, thành, ngày 1/7/2025']);
    expect(notes(series)).toMatch(/0\/3 tỉnh, thành có số liệu\.\n1\/1 tỉnh, thành có số liệu\./);
    expect(notes(series)).toContain('danbiet rebase');
  });

  it('says which area chosen the dataset does not hold', () => {
    const { result, issues } = mapSeries(BOTH, { indicator: null, period: null, areas: ['99@2025', '68@2024'], vintage: null, highlight: [] }, { compare: 'before-after' }, 'vi');
    expect(result).not.toBeNull();
    expect(issues.map(({ message }) => message.vi).join()).toContain('99@2025');
  });
});
