import { table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator } from '../indicators/define-indicator.js';
import { VALUELESS, type Observation, type Status } from '../model/index.js';
import { parsePeriodId } from '../periods/index.js';
import { fromTable } from './from-table.js';
import { toTable } from './to-table.js';

const INDICATORS = [
  defineIndicator({ id: 'own_cases', label: { vi: 'Số việc của riêng ta', en: 'Own cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' }),
  defineIndicator({ id: 'own_money', label: { vi: 'Số tiền của riêng ta', en: 'Own money' }, unit: { vi: 'triệu đồng', en: 'million dong' }, kind: 'money', decimals: 2 }),
  defineIndicator({ id: 'own_share', label: { vi: 'Tỷ lệ của riêng ta', en: 'Own share' }, unit: { vi: '%', en: '%' }, kind: 'share' }),
];
const AREAS = [NATION, ...listAreas('2024').slice(0, 8), ...listAreas('2025').slice(0, 8)];
const PERIODS = ['2022', '2023-S1', '2023-Q3', '2023', '2021-12-31', '2018-08-01/2019-07-31', '../2021-06-30'].map((id) => parsePeriodId(id)!);
const STATUSES: readonly Status[] = ['reported', 'provisional', 'estimated', 'derived', 'not_reported', 'not_applicable', 'not_due', 'suppressed'];
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const source = fc.record({
  title: maybe(fc.constantFrom('Báo A', '<b>C</b>')),
  url: maybe(fc.constant('https://example.org/a')),
  date: maybe(fc.constantFrom('2023-01-01', '2024')),
  reporter: maybe(fc.constant('UBND')),
  asWritten: fc.constant(null),
  location: fc.record({ file: fc.constant('a.csv'), sheet: fc.constant(null), row: fc.integer({ min: 1, max: 99 }), column: maybe(fc.constant('Giá trị')) }),
});

const figure = fc
  .record({
    indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
    area: fc.constantFrom(...AREAS.map(({ id }) => id)),
    period: fc.constantFrom(...PERIODS.map(({ id }) => id)),
    scope: fc.constantFrom('', 'cấp xã'),
    count: fc.nat(5_000_000),
    fraction: fc.tuple(fc.nat(900), fc.integer({ min: 900, max: 5000 })),
    bound: fc.constantFrom('eq' as const, 'ge' as const, 'le' as const, 'approx' as const),
    status: fc.constantFrom(...STATUSES),
    broken: fc.boolean(),
    lineage: maybe(fc.constant({ vi: 'Hải Dương + Hải Phòng', en: 'Hải Dương + Hải Phòng' })),
    source,
  })
  .map(({ count, fraction: [numerator, denominator], broken, source: from, ...one }): Observation => {
    const blank = { ...one, value: null, numerator: null, denominator: null, unit: null, text: null, break: broken, sources: [from] };
    if (VALUELESS.has(one.status)) return { ...blank, bound: 'eq' };
    if (one.indicator === 'own_share') return { ...blank, bound: 'eq', value: (100 * numerator) / denominator, numerator, denominator };
    return { ...blank, value: one.indicator === 'own_money' ? count / 100 : count };
  });

describe('fromTable', () => {
  it('gives back the dataset of which a table was made', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
        const once = new Map(figures.map((one) => [[one.indicator, one.area, one.period, one.scope].join(), one]));
        const { dataset } = makeDataset([...once.values()], { indicators: INDICATORS, areas: AREAS, periods: PERIODS });
        const { dataset: again, issues } = fromTable(toTable(dataset), { indicators: INDICATORS });
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const sorted = (all: readonly Observation[]) => [...all].sort((a, b) => (JSON.stringify([a.indicator, a.area, a.period, a.scope]) < JSON.stringify([b.indicator, b.area, b.period, b.scope]) ? -1 : 1));
        expect(sorted(again!.observations())).toEqual(sorted(dataset.observations()));
        for (const [id, area] of again!.areas) expect(area).toEqual(dataset.areas.get(id));
      }),
      { numRuns: 60, seed: 20240701 },
    );
  });

  it('reads a long table of one’s own, as a file with these headings would be', () => {
    const { dataset, issues } = fromTable(table({ 'Địa phương': ['Hà Nội', 'Nghệ An'], 'Chỉ tiêu': ['Số vụ việc hòa giải thụ lý', 'Số vụ việc hòa giải thụ lý'], Kỳ: [2021, 2021], 'Giá trị': [4956, 2222.0] }), { vintage: '2024' });
    expect(dataset!.observations().map(({ indicator, area, period, value }) => [indicator, area, period, value])).toEqual([['mediation_cases', '01@2024', '2021', 4956], ['mediation_cases', '40@2024', '2021', 2222]]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('takes numbers as they are and guesses nothing about text', () => {
    const of = (value: unknown) => fromTable(table({ 'Địa phương': ['Hà Nội'], 'Chỉ tiêu': ['Số vụ việc hòa giải thụ lý'], Kỳ: ['2021'], 'Giá trị': [value] }), { vintage: '2024' });
    expect(of(1.234e3).dataset?.observations()[0]?.value).toBe(1234);
    expect(of('1,234').issues.map(({ code }) => code)).toContain('number.ambiguous');
    expect(of(null).dataset).toBeNull();
    expect(of(NaN).dataset).toBeNull();
  });

  it('says in which row what is wrong, and keeps what is right', () => {
    const { dataset, issues } = fromTable(table({ area_name: ['Atlantis', 'Hà Nội'], area_vintage: ['2024', '2024'], indicator: ['mediation_cases', 'mediation_cases'], period_start: ['2021-01-01', '2021-01-01'], period_end: [new Date(Date.UTC(2021, 11, 31)), new Date(Date.UTC(2021, 11, 31))], value: [1, 2] }));
    expect(issues).toMatchObject([{ code: 'area.unknown', severity: 'error', row: 2, column: 'area_name' }]);
    expect(dataset!.observations()).toMatchObject([{ period: '2021', value: 2 }]);
    expect(() => fromTable(table({ area_name: [{ name: 'Hà Nội' }], indicator: ['x'], value: [1] }))).toThrow(/^fromTable received object in the column “area_name”/);
  });

  it('keeps filters, the word that figures are made up, and a chosen set of areas', () => {
    const figures = AREAS.slice(1, 5).map(({ id: area }): Observation => ({ indicator: 'own_cases', area, period: '2023', scope: '', value: 7, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [] }));
    const made = makeDataset(figures, { indicators: INDICATORS, areas: AREAS, periods: PERIODS, synthetic: true }).dataset;
    const { dataset } = fromTable(toTable(made).filter((row: { readonly area_code: string }) => row.area_code !== '01'), { indicators: INDICATORS, areaSet: '2024' });
    expect([dataset!.size, dataset!.synthetic, [...dataset!.areas.values()].filter(({ level }) => level === 'province').length]).toEqual([3, true, 63]);
  });
});
