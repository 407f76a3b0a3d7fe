import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVi } from '@danbiet/core';
import type { TableModel } from '../figure/index.js';
import { arrange, type Region, type TableWish } from './arrange.js';

const REGIONS: Readonly<Record<string, Region>> = { a: { id: 'R1@2024', name: 'Đồng bằng sông Hồng' }, b: { id: 'R5@2024', name: 'Tây Nguyên' } };
/** Area ids begin with the letter of their region; z is none. */
const regionOf = (area: string): Region | null => REGIONS[area.charAt(0)] ?? null;

const table = (...rows: readonly (readonly [area: string, name: string, plain: string, order?: number])[]): TableModel => ({
  columns: [{ key: 'area', label: 'Địa phương', numeric: false }, { key: 'value', label: 'Giá trị', numeric: true }],
  rows: rows.map(([area, name, plain, order]) => ({ area, cells: [{ text: name, plain: name }, { text: plain === '' ? 'không báo cáo' : plain, plain, ...(order !== undefined && { order }) }] })),
});
const wish = (its: Partial<TableWish> = {}): TableWish => ({ sort: null, search: '', grouped: false, near: false, ...its });
const names = (model: TableModel, its: Partial<TableWish>, own: readonly string[] = []): readonly string[][] => arrange(model, wish(its), regionOf, own).map(({ rows }) => rows.map((i) => model.rows[i]!.cells[0]!.text));

const SIX = table(['a1', 'Hà Nội', '9'], ['a2', 'Hải Phòng', '10'], ['b1', 'Đắk Lắk', ''], ['b2', 'Kon Tum', '-3'], ['z1', 'Ấn Định', '7'], ['a3', 'Thái Bình', '10']);

describe('a table stands', () => {
  it('as the figure gives it until somebody asks', () => {
    expect(names(SIX, {})).toEqual([['Hà Nội', 'Hải Phòng', 'Đắk Lắk', 'Kon Tum', 'Ấn Định', 'Thái Bình']]);
  });

  it('by numbers, not by their letters; without one last either way; equals as they stood', () => {
    expect(names(SIX, { sort: { column: 'value', descending: true } })[0]).toEqual(['Hải Phòng', 'Thái Bình', 'Hà Nội', 'Ấn Định', 'Kon Tum', 'Đắk Lắk']);
    expect(names(SIX, { sort: { column: 'value', descending: false } })[0]).toEqual(['Kon Tum', 'Ấn Định', 'Hà Nội', 'Hải Phòng', 'Thái Bình', 'Đắk Lắk']);
  });

  it('by names in the order of the Vietnamese alphabet', () => {
    expect(names(SIX, { sort: { column: 'area', descending: false } })[0]).toEqual(['Ấn Định', 'Đắk Lắk', 'Hà Nội', 'Hải Phòng', 'Kon Tum', 'Thái Bình']);
  });

  it('by what a cell says to sort by where its text begins with another number', () => {
    const fractions = table(['a1', 'Một', '9.201/12.896', 9201], ['a2', 'Hai', '45/61', 45], ['a3', 'Ba', '', Number.NaN]);
    expect(names(fractions, { sort: { column: 'value', descending: true } })[0]).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('in regions, in their official order, with how many have figures; those without a region last', () => {
    expect(arrange(SIX, wish({ grouped: true }), regionOf, []).map(({ region, rows, reported }) => [region?.name ?? null, rows.length, reported])).toEqual([['Đồng bằng sông Hồng', 3, 3], ['Tây Nguyên', 2, 1], [null, 1, 1]]);
  });

  it('with only the reader’s own region', () => {
    expect(names(SIX, { near: true }, ['b2'])).toEqual([['Đắk Lắk', 'Kon Tum']]);
    expect(names(SIX, { near: true }, [])[0]).toHaveLength(6);
  });

  it.each([
    ['dak', ['Đắk Lắk']],
    ['ĐẮK', ['Đắk Lắk']],
    ['ha', ['Hà Nội', 'Hải Phòng']],
    // "hai" is asked for Hải Phòng, not for a syllable that ends so
    ['hai', ['Hải Phòng']],
    ['phòng', ['Hải Phòng']],
    ['hai p', ['Hải Phòng']],
    ['oi', []],
    ['hà', ['Hà Nội']],
    // the region is no part of the name
    ['tay nguyen', []],
    ['hà nộ', ['Hà Nội']],
    ['đa', ['Đắk Lắk']],
    ['  ', ['Hà Nội', 'Hải Phòng', 'Đắk Lắk', 'Kon Tum', 'Ấn Định', 'Thái Bình']],
    ['không có', []],
  ])('found by “%s”', (search, expected) => {
    expect(names(SIX, { search })[0]).toEqual(expected);
  });

  it('complete and in order, whatever is asked: property', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'z'), fc.string({ maxLength: 6 }), fc.oneof(fc.constant(''), fc.float({ noNaN: true }).map(String)));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.boolean(), fc.boolean(), fc.constantFrom('area', 'value', 'gone'), (rows, descending, grouped, column) => {
        const model = table(...rows.map(([region, name, plain], i) => [`${region}${i}`, name, plain] as const));
        const groups = arrange(model, wish({ grouped, sort: { column, descending } }), regionOf, []);
        expect(groups.flatMap((group) => group.rows).sort((a, b) => a - b)).toEqual([...rows.keys()]);
        for (const group of groups) {
          const cells = group.rows.map((i) => model.rows[i]!.cells);
          if (column === 'area') for (let i = 1; i < cells.length; i += 1) if (cells[i]![0]!.text !== '' && cells[i - 1]![0]!.text !== '') expect(compareVi(cells[i - 1]![0]!.text, cells[i]![0]!.text) * (descending ? -1 : 1)).toBeLessThanOrEqual(0);
          const values = cells.map((one) => one[1]!.plain);
          if (column === 'value') expect(values.findIndex((one) => one === '') === -1 || values.slice(values.indexOf('')).every((one) => one === '')).toBe(true);
        }
      }),
    );
  });
});
