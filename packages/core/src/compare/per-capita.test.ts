import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Observation, Source } from '../model/index.js';
import { derive } from '../recast/derive.js';
import { COUNT, figuresOf, plain, SHARE, type Figure, type Table } from './figures.test-data.js';
import { perCapita } from './per-capita.js';

const PERSONS: IndicatorDefinition = { id: 'persons', label: { vi: 'Dân số trung bình', en: 'Average population' }, unit: { vi: 'người', en: 'person' }, kind: 'count', nature: 'none', aggregation: { area: 'sum', time: 'none' } };
const NSO: Source = { title: null, url: null, date: null, reporter: 'Cục Thống kê', asWritten: null, location: null };
const persons = (value: number, more: Partial<Observation> = {}): Figure => ({ value, sources: [NSO], ...more });
const POPULATION: Table = { 'Hà Nội': { '2023': persons(8_000_000), '2024': persons(9_000_000) }, 'Cà Mau': { '2023': persons(1_000_000) }, 'An Giang': { '2023': persons(2_000_000) } };

function of(figures: Readonly<Record<string, Figure>>, { population = POPULATION, period = '2023', definition = COUNT }: { readonly population?: Table; readonly period?: string; readonly definition?: IndicatorDefinition } = {}) {
  const dataset = figuresOf(definition, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { [period]: figure }])));
  const { result, issues } = perCapita(dataset, { indicator: definition.id, period, denominator: 'persons', from: figuresOf(PERSONS, population) });
  return { result, values: result?.entries.map(({ area, value }) => [area.name.vi, value]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ code, severity, message }) => [code, severity, plain(message.vi)]) };
}

describe('perCapita', () => {
  it('makes large and small areas comparable', () => {
    const { values, vi, en, issues } = of({ 'Hà Nội': 400, 'Cà Mau': 100, 'An Giang': 4 });
    expect(values).toEqual([['An Giang', 0.2], ['Cà Mau', 10], ['Hà Nội', 5]]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023, so với dân số: cao nhất là Cà Mau (10,0 vụ việc trên 100.000 dân), thấp nhất là An Giang (0,2 vụ việc trên 100.000 dân); tính được 3/3 tỉnh, thành theo dân số cùng kỳ (Cục Thống kê). 1 tỉnh, thành có dưới 5 trường hợp nên tỷ suất kém tin cậy.');
    expect(en).toBe('Cases supervised, 2023, against the population: highest in Ca Mau (10.0 cases per 100,000 persons), lowest in An Giang (0.2 cases per 100,000 persons); 3 of 3 provinces have a rate, by the population of the same period (National Statistics Office, Cục Thống kê). 1 province has fewer than 5 events, so the rate is unreliable.');
    expect(issues).toEqual([]);
  });

  it('says of one area what it has, with one colon', () => {
    const { vi, en } = of({ 'Cà Mau': 100 });
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023, so với dân số: Cà Mau có 10,0 vụ việc trên 100.000 dân; tính được 1/1 tỉnh, thành theo dân số cùng kỳ (Cục Thống kê).');
    expect(en).toBe('Cases supervised, 2023, against the population: Ca Mau has 10.0 cases per 100,000 persons; 1 of 1 province has a rate, by the population of the same period (National Statistics Office, Cục Thống kê).');
  });

  it.each<[string, Table, string]>([
    ['of another year', { 'Hà Nội': { '2024': persons(9_000_000) } }, 'không có “Dân số trung bình” của cùng địa bàn và cùng kỳ.'],
    ['of another area', { 'Cà Mau': { '2023': persons(1_000_000) } }, 'không có “Dân số trung bình” của cùng địa bàn và cùng kỳ.'],
    ['without a source', { 'Hà Nội': { '2023': 8_000_000 } }, '“Dân số trung bình” không nêu nguồn.'],
    ['of 0', { 'Hà Nội': { '2023': persons(0) } }, '“Dân số trung bình” không lớn hơn 0.'],
    ['that is approximate', { 'Hà Nội': { '2023': persons(8_000_000, { bound: 'approx' }) } }, '“Dân số trung bình” chỉ là số ước chừng hoặc giới hạn.'],
  ])('makes no rate of a population %s, and says why', (_, population, why) => {
    const { result, issues } = of({ 'Hà Nội': 400 }, { population });
    expect(result).toBeNull();
    expect(issues).toEqual([
      ['compare.refused', 'error', `Không tính được “Số vụ việc được giám sát” của Hà Nội, năm 2023: ${why}`],
      ['compare.refused', 'error', 'Không tính được “Số vụ việc được giám sát” theo dân số: không địa phương nào vừa có số đếm chính xác vừa có dân số cùng kỳ.'],
    ]);
  });

  it.each([['2023-S1', '2023-06-30'], ['2022-12-15/2023-06-14', '2023-06-14']])('takes for the half-year %s the population of its last day, and not the average of a year', (period, last) => {
    const stock: IndicatorDefinition = { ...PERSONS, nature: 'stock', aggregation: { area: 'sum', time: 'last' } };
    const dataset = figuresOf(COUNT, { 'Hà Nội': { [period]: 400 } });
    const by = (from: ReturnType<typeof figuresOf>) => perCapita(dataset, { indicator: 'cases', period, denominator: 'persons', from });
    expect(by(figuresOf(stock, { 'Hà Nội': { [last]: persons(8_000_000), '2023-12-31': persons(8_200_000) } })).result?.entries.map(({ value }) => value)).toEqual([5]);
    expect(by(figuresOf(stock, { 'Hà Nội': { '2023-12-31': persons(8_000_000) } })).result).toBeNull();
    const year = by(figuresOf(PERSONS, POPULATION));
    expect([year.result, year.issues.map(({ code, severity }) => [code, severity])]).toEqual([null, [['compare.refused', 'error'], ['compare.refused', 'error']]]);
  });

  it('gives the rates that derive gives', () => {
    const dataset = figuresOf(COUNT, { 'Hà Nội': { '2023': 400 }, 'Cà Mau': { '2023': 100 } });
    const from = figuresOf(PERSONS, POPULATION);
    const derived = derive(dataset, { numerator: 'cases', denominator: 'persons', per: 100_000, from }).result!.observations();
    expect(perCapita(dataset, { indicator: 'cases', period: '2023', denominator: 'persons', from }).result!.entries.map(({ area, value }) => [area.id, value]).sort()).toEqual(derived.map(({ area, value }) => [area, value]).sort());
  });

  it('leaves out areas without a population or an exact count, and refuses shares', () => {
    const { values, issues } = of({ 'Hà Nội': 400, 'Lào Cai': 3, 'Cà Mau': { value: 100, bound: 'gt' } });
    expect(values).toEqual([['Hà Nội', 5]]);
    expect(issues).toEqual([
      ['compare.refused', 'info', 'Cà Mau không có số đếm chính xác nên không tính theo dân số.'],
      ['compare.refused', 'warning', 'Không tính được “Số vụ việc được giám sát” của Lào Cai, năm 2023: không có “Dân số trung bình” của cùng địa bàn và cùng kỳ.'],
    ]);
    expect(of({ 'Hà Nội': [1, 2] }, { definition: SHARE }).issues).toEqual([['compare.refused', 'error', 'Không tính “Tỷ lệ hòa giải thành” theo dân số: chỉ số đếm mới so được với dân số.']]);
    expect(perCapita(figuresOf(COUNT, { 'Hà Nội': { '2023': 1 } }), { indicator: 'cases', period: '2023', denominator: 'persons' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });

  it('has an interval that holds the rate and shrinks, in proportion, as events grow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const width = (n: number) => {
          const { value, interval } = of({ 'Hà Nội': n }).result!.entries[0]!;
          expect(interval.lower <= value && value <= interval.upper).toBe(true);
          return (interval.upper - interval.lower) / value;
        };
        expect(width(count * 4)).toBeLessThan(width(count));
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
