import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import { COUNT, figuresOf, named, plain, SHARE, type Figure } from './figures.test-data.js';
import { perCapita, type PerCapitaChoice } from './per-capita.js';

const POPULATIONS = new Map([[named('Hà Nội').id, 8_000_000], [named('Cà Mau').id, 1_000_000], [named('An Giang').id, 2_000_000]]);

function of(figures: Readonly<Record<string, Figure>>, choice: Partial<PerCapitaChoice> = {}, definition: IndicatorDefinition = COUNT) {
  const dataset = figuresOf(definition, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { '2023': figure }])));
  const { result, issues } = perCapita(dataset, { indicator: definition.id, period: '2023', populations: POPULATIONS, populationYear: 2023, ...choice });
  return { result, values: result?.entries.map(({ area, value }) => [area.name.vi, value]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ code, severity, message }) => [code, severity, message.vi]) };
}

describe('perCapita', () => {
  it('makes large and small areas comparable', () => {
    const { values, vi, en, issues } = of({ 'Hà Nội': 400, 'Cà Mau': 100, 'An Giang': 4 });
    expect(values).toEqual([['An Giang', 0.2], ['Cà Mau', 10], ['Hà Nội', 5]]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023, so với dân số: cao nhất là Cà Mau (10,0 vụ việc trên 100.000 dân), thấp nhất là An Giang (0,2 vụ việc trên 100.000 dân); tính được 3/3 tỉnh, thành theo dân số năm 2023. 1 tỉnh, thành có dưới 5 trường hợp nên tỷ suất kém tin cậy.');
    expect(en).toBe('Cases supervised, 2023, against the population: highest in Ca Mau (10.0 cases per 100,000 persons), lowest in An Giang (0.2 cases per 100,000 persons); 3 of 3 provinces have a rate, by the population of 2023. 1 province has fewer than 5 events, so the rate is unreliable.');
    expect(issues).toEqual([]);
  });

  it('warns of a population of another year, and says when the year is not known', () => {
    expect(of({ 'Hà Nội': 400 }, { populationYear: 2024 }).issues).toEqual([['compare.refused', 'warning', 'Số liệu của năm 2023 được chia cho dân số năm 2024.']]);
    const dataset = figuresOf(COUNT, { 'Hà Nội': { '2023': 400 } });
    expect(plain(perCapita(dataset, { indicator: 'cases', period: '2023' }).result?.sentence.vi)).toMatch(/^Số vụ việc được giám sát, năm 2023, so với dân số: Hà Nội: \d,\d vụ việc trên 100\.000 dân; tính được 1\/1 tỉnh, thành theo dân số ghi trong bộ số liệu, không rõ năm\.$/);
  });

  it('leaves out areas without a population or an exact count, and refuses shares', () => {
    const { values, issues } = of({ 'Hà Nội': 400, 'Lào Cai': 3, 'Cà Mau': { value: 100, bound: 'gt' } });
    expect(values).toEqual([['Hà Nội', 5]]);
    expect(issues).toEqual([['compare.refused', 'info', 'Cà Mau và Lào Cai không có số đếm chính xác hoặc không có dân số nên không tính theo dân số.']]);
    expect(of({ 'Lào Cai': 3 }).result).toBeNull();
    expect(of({ 'Hà Nội': [1, 2] }, {}, SHARE).issues).toEqual([['compare.refused', 'error', 'Không tính “Tỷ lệ hòa giải thành” theo dân số: chỉ số đếm mới so được với dân số.']]);
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
      { numRuns: 40 },
    );
  });
});
