import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION, PROVINCE_LISTS } from '../areas/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation, Period } from '../model/index.js';
import { makePeriod, parsePeriodId } from '../periods/make-period.js';
import { rebase } from './rebase.js';
import { rollUp } from './roll-up.js';

const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
const STOCK: IndicatorDefinition = { ...COUNT, id: 'pending', nature: 'stock', aggregation: { area: 'sum', time: 'last' } };
const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ', en: 'Share' }, unit: { vi: '%', en: '%' }, kind: 'share' };
const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm', en: 'Score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI' };

type Cell = Partial<Observation>;
const BLANK = { scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null } as const;

function dataset(definition: IndicatorDefinition, cells: readonly (readonly [Area, string, Cell])[], given: readonly Period[] = []) {
  const observations = cells.map(([area, period, cell]): Observation => ({ ...BLANK, sources: [], indicator: definition.id, area: area.id, period, ...cell }));
  const known = new Map(given.map((one) => [one.id, one]));
  const periods = [...new Set(cells.map(([, period]) => period))].map((id) => known.get(id) ?? parsePeriodId(id)!);
  return makeDataset(observations, { indicators: [defineIndicator(definition)], areas: new Set(cells.map(([area]) => area)), periods }).dataset;
}

const PROVINCES = listAreas('2025');
const [HA_NOI, HAI_PHONG] = ['Hà Nội', 'Hải Phòng'].map((name) => PROVINCES.find((area) => area.name.vi === name)!) as [Area, Area];
const ofYear = (area: Area, value: number): readonly [Area, string, Cell] => [area, '2025', { value }];

describe('rollUp over areas', () => {
  it('states its coverage, and a lower limit where some do not report', () => {
    const { result, issues } = rollUp(dataset(COUNT, PROVINCES.slice(0, 31).map((area) => ofYear(area, 10))), { over: 'area', to: 'nation' });
    expect(result?.observations()).toMatchObject([{ area: 'VN', value: 310, bound: 'ge', status: 'derived', lineage: { vi: 'gộp 31/34\u00a0tỉnh,\u00a0thành', en: 'pooled from 31 of 34\u00a0provinces' } }]);
    expect(issues).toMatchObject([{ code: 'rollup.incomplete', severity: 'warning' }]);
  });

  it('adds up to regions, and pools shares by their fractions', () => {
    const region = HA_NOI.region!;
    const members = PROVINCES.filter((area) => area.region === region);
    const { result, issues } = rollUp(dataset(SHARE, members.map((area, i) => [area, '2025', { numerator: i, denominator: 10 }])), { over: 'area', to: 'region' });
    const made = result?.observations().find(({ area }) => area === region);
    expect(made).toMatchObject({ numerator: (members.length * (members.length - 1)) / 2, denominator: 10 * members.length, bound: 'eq', status: 'derived' });
    expect(issues).toEqual([]);
    expect(result?.areas.get(region)?.level).toBe('region');
  });

  it('lets the published figure of the nation stand, and says that the sum is another', () => {
    const { result, issues } = rollUp(dataset(COUNT, [...PROVINCES.map((area) => ofYear(area, 10)), ofYear(NATION, 350)]), { over: 'area', to: 'nation' });
    expect(result?.observations()).toMatchObject([{ area: 'VN', value: 350, status: 'reported' }]);
    expect(issues).toMatchObject([{ code: 'total.mismatch', message: { vi: expect.stringContaining('(350) khác số cộng từ các phần (340)') } }]);
  });

  it('refuses scores, and rates without fractions', () => {
    expect(rollUp(dataset(SCORE, [[HA_NOI, '2025', { value: 5 }]]), { over: 'area', to: 'nation' }).issues).toMatchObject([{ code: 'compare.refused', message: { vi: expect.stringMatching(/không cộng được\.$/) } }]);
    expect(rollUp(dataset(SHARE, [[HA_NOI, '2025', { value: 50 }]]), { over: 'area', to: 'nation' }).issues).toMatchObject([{ message: { vi: expect.stringContaining('tử số và mẫu số') } }]);
  });

  it('takes communes to the provinces that they are said to belong to', () => {
    const commune = (code: string): Area => ({ id: `${code}@2025`, code, vintage: '2025', name: { vi: `Xã ${code}`, en: `Commune ${code}` }, level: 'commune', region: null, population: null });
    const communes = ['00001', '00002', '00003'].map(commune);
    const parents = new Map(communes.map(({ id }, i) => [id, i < 2 ? HA_NOI.id : HAI_PHONG.id]));
    const { result } = rollUp(dataset(COUNT, communes.map((area) => ofYear(area, 5))), { over: 'area', to: 'province', parents });
    expect(result?.observations().map(({ area, value }) => [area, value])).toEqual([[HA_NOI.id, 10], [HAI_PHONG.id, 5]]);
  });

  it('comes to the same by way of the regions, and after recasting', () => {
    const counts = fc.array(fc.nat(500), { minLength: 63, maxLength: 63 });
    fc.assert(
      fc.property(counts, (values) => {
        const old = dataset(COUNT, listAreas('2024').map((area, i) => ofYear(area, values[i]!)));
        const sum = (all: readonly Observation[]) => all.reduce((total, { value }) => total + value!, 0);
        const nation = rollUp(old, { over: 'area', to: 'nation' }).result!.observations();
        expect(nation).toMatchObject([{ value: sum(old.observations()), bound: 'eq' }]);
        expect(sum(rollUp(old, { over: 'area', to: 'region' }).result!.observations())).toBe(nation[0]!.value);
        // rolled up and then recast or recast and then rolled up: the nation is the same by every list that takes all of it
        for (const { vintage } of PROVINCE_LISTS.filter((list) => list.vintage >= '2024')) {
          const [recast, rolled] = [rebase(old, vintage).result!, rebase(rollUp(old, { over: 'area', to: 'nation' }).result!, vintage).result!];
          expect(rollUp(recast, { over: 'area', to: 'nation' }).result!.observations()[0]!.value).toBe(nation[0]!.value);
          expect(rolled.observations()[0]!.value).toBe(nation[0]!.value);
        }
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe('rollUp over periods', () => {
  const series = (definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>, given: readonly Period[] = []) =>
    rollUp(dataset(definition, Object.entries(cells).map(([period, cell]) => [HA_NOI, period, cell] as const), given), { over: 'period', to: 'year' });

  it('adds the parts of a year, whatever their lengths', () => {
    const { result, issues } = series(COUNT, { '2024-S1': { value: 10 }, '2024-Q3': { value: 4 }, '2024-10': { value: 1 }, '2024-11': { value: 2 }, '2024-12': { value: 3 } });
    expect(result?.observations()).toMatchObject([{ period: '2024', value: 20, bound: 'eq', status: 'derived', lineage: { vi: '6 tháng đầu năm 2024 + quý III/2024 + tháng 10/2024 + tháng 11/2024 + tháng 12/2024' } }]);
    expect(issues).toEqual([]);
  });

  it('does not add what overlaps', () => {
    const { result } = series(COUNT, { '2024-S1': { value: 10 }, '2024-Q1': { value: 6 }, '2024-Q2': { value: 4 }, '2024-S2': { value: 7 } });
    expect(result?.observations()).toMatchObject([{ value: 17, lineage: { vi: '6 tháng đầu năm 2024 + 6 tháng cuối năm 2024', en: 'first half of 2024 + second half of 2024' } }]);
  });

  it('never adds figures counted from the start of the year: the latest stands', () => {
    const running = (end: string) => makePeriod('2024-01-01', end, { cumulative: true });
    const { result } = series(COUNT, { '2024-Q1': { value: 5 }, '2024-S1': { value: 11 }, '2024-01-01/2024-09-30': { value: 18 } }, [running('2024-06-30'), running('2024-09-30')]);
    expect(result?.observations()).toMatchObject([{ period: '2024', value: 18, bound: 'ge' }]);
  });

  it('names the stretch without a figure', () => {
    const { result, issues } = series(COUNT, { '2024-Q1': { value: 5 }, '2024-Q2': { value: 5 }, '2024-Q4': { value: 5 } });
    expect(result?.observations()).toMatchObject([{ value: 15, bound: 'ge' }]);
    expect(issues).toMatchObject([{ code: 'rollup.incomplete', message: { vi: expect.stringContaining('thiếu số liệu của quý III/2024') } }]);
  });

  it('counts a backlog once, in its last state', () => {
    const { result, issues } = series(STOCK, { '2024-Q1': { value: 40 }, '2024-Q2': { value: 42 }, '2024-Q3': { value: 39 }, '2024-Q4': { value: 37 } });
    expect(result?.observations()).toMatchObject([{ period: '2024', value: 37, lineage: { vi: 'theo quý IV/2024', en: 'as of Q4 2024' } }]);
    expect(issues).toEqual([]);
  });

  it('pools shares by their fractions, not by their mean', () => {
    const { result } = series(SHARE, { '2024-S1': { value: 80, numerator: 8, denominator: 10 }, '2024-S2': { value: 40, numerator: 40, denominator: 100 } });
    expect(result?.observations()[0]).toMatchObject({ numerator: 48, denominator: 110 });
    expect(result?.observations()[0]?.value).toBeCloseTo(43.636363, 5);
  });

  it('equals the whole for any way of cutting a year into months, quarters and halves', () => {
    const months = fc.array(fc.nat(100), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.array(fc.constantFrom('S', 'Q', 'M'), { minLength: 6, maxLength: 6 }), (values, cuts) => {
        const cells: Record<string, Cell> = {};
        const put = (id: string, from: number, to: number) => (cells[id] = { value: values.slice(from, to).reduce((sum, one) => sum + one, 0) });
        for (const half of [0, 1]) {
          if (cuts[half] === 'S') put(`2024-S${half + 1}`, half * 6, half * 6 + 6);
          else for (const quarter of [2 * half, 2 * half + 1]) {
            if (cuts[2 + quarter] === 'M') for (let m = 3 * quarter; m < 3 * quarter + 3; m += 1) put(`2024-${String(m + 1).padStart(2, '0')}`, m, m + 1);
            else put(`2024-Q${quarter + 1}`, 3 * quarter, 3 * quarter + 3);
          }
        }
        expect(series(COUNT, cells).result?.observations()).toMatchObject([{ value: values.reduce((sum, one) => sum + one, 0), bound: 'eq' }]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
