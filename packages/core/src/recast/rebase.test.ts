import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAW_COVERED_TO, lineageBetween, listAreas, PROVINCE_LISTS, provincesOf } from '../areas/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Observation } from '../model/index.js';
import { makePeriod } from '../periods/make-period.js';
import { rebase, type RebaseOptions } from './rebase.js';

const COUNT: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
const SHARE: IndicatorDefinition = { id: 'share', label: { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success rate' }, unit: { vi: '%', en: '%' }, kind: 'share' };
const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm PAPI', en: 'PAPI score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)' };

type Cell = Partial<Observation>;
const BLANK = { scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null } as const;

function dataset(definition: IndicatorDefinition, cells: readonly (readonly [Area, Cell])[], more: readonly Area[] = []) {
  const observations = cells.map(([area, cell]): Observation => ({ ...BLANK, sources: [], indicator: definition.id, area: area.id, period: '2024', ...cell }));
  const areas = [...cells.map(([area]) => area), ...more];
  return makeDataset(observations, { indicators: [defineIndicator(definition)], areas: new Set(areas), periods: [makePeriod('2024-01-01', '2024-12-31')] }).dataset;
}

const before = (name: string) => listAreas('2024').find((area) => area.name.vi === name)!;
const today = (name: string) => listAreas('2025').find((area) => area.name.vi === name)!;
const [HAI_DUONG, HAI_PHONG, HA_NOI] = ['Hải Dương', 'Hải Phòng', 'Hà Nội'].map(before) as [Area, Area, Area];

function recast(definition: IndicatorDefinition, cells: readonly (readonly [Area, Cell])[], options?: RebaseOptions, more: readonly Area[] = []) {
  const { result, issues } = rebase(dataset(definition, cells, more), '2025', options);
  const of = (name: string) => result?.observations().find(({ area }) => area === today(name).id);
  return { result, issues, of };
}

describe('lists of provinces', () => {
  it('are eight, each with the units that the law gave it', () => {
    expect(PROVINCE_LISTS.map(({ vintage }) => [vintage, provincesOf(vintage).length])).toEqual([['1979', 40], ['1989', 44], ['1991', 49], ['1992', 53], ['1997', 61], ['2004', 64], ['2024', 63], ['2025', 34]]);
    expect(LAW_COVERED_TO).toBe('2026-09-20');
  });

  it('follow each other day by day', () => {
    for (const [i, list] of PROVINCE_LISTS.entries()) {
      const next = PROVINCE_LISTS[i + 1];
      expect(list.lastDay).toBe(next ? new Date(Date.parse(next.firstDay) - 86_400_000).toISOString().slice(0, 10) : null);
    }
  });

  it('turn into each other in groups that name every unit once', () => {
    for (const from of PROVINCE_LISTS) {
      for (const to of PROVINCE_LISTS) {
        const groups = lineageBetween(from.vintage, to.vintage);
        expect(groups.flatMap((group) => group.from).sort()).toEqual(provincesOf(from.vintage).map(({ id }) => id).sort());
        expect(groups.flatMap((group) => group.to).sort()).toEqual(provincesOf(to.vintage).map(({ id }) => id).sort());
        expect(groups.every((group) => group.from.length > 0 && group.to.length > 0)).toBe(true);
      }
    }
  });

  it('know the seven codes that mean another territory today', () => {
    const groups = lineageBetween('2024', '2025');
    const moved = ['15', '24', '44', '52', '80', '82', '91'];
    const other = moved.filter((code) => listAreas('2024').find((area) => area.code === code)?.name.vi !== listAreas('2025').find((area) => area.code === code)?.name.vi);
    expect(other).toEqual(moved);
    for (const code of moved) expect(groups.find(({ to }) => to.includes(`${code}@2025`))?.from.length).toBeGreaterThan(1);
  });

  it('say where a match is only approximate: Hà Tây and Hà Nội in 2008', () => {
    expect(lineageBetween('2004', '2024').find(({ to }) => to.includes('01@2024'))).toEqual({ from: ['28@2004', 'X25@2004'], to: ['01@2024'], exact: false });
  });
});

describe('rebase', () => {
  it('adds counts and says of what they are made', () => {
    const { of, issues } = recast(COUNT, [[HAI_DUONG, { value: 70 }], [HAI_PHONG, { value: 167 }], [HA_NOI, { value: 5 }]]);
    expect(of('Hải Phòng')).toMatchObject({ value: 237, bound: 'eq', status: 'derived', lineage: { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025', en: 'Hai Duong + Haiphong, before 1 July 2025' } });
    expect(of('Hà Nội')).toMatchObject({ value: 5, status: 'reported', lineage: null });
    expect(issues).toEqual([]);
  });

  it('rebuilds shares from their fractions, never as a mean', () => {
    const { of } = recast(SHARE, [[HAI_DUONG, { value: 90, numerator: 90, denominator: 100 }], [HAI_PHONG, { value: 50, numerator: 500, denominator: 1000 }]]);
    expect(of('Hải Phòng')).toMatchObject({ numerator: 590, denominator: 1100 });
    expect(of('Hải Phòng')?.value).toBeCloseTo(53.636363636, 9);
    const printed = recast(SHARE, [[HAI_DUONG, { value: 90 }], [HAI_PHONG, { value: 50 }]]);
    expect(printed.of('Hải Phòng')).toBeUndefined();
    expect(printed.issues).toMatchObject([{ code: 'rebase.refused', message: { vi: expect.stringContaining('trung bình của các tỷ lệ không phải là tỷ lệ chung') } }]);
  });

  it('takes the fraction of a share from the indicators that count it', () => {
    const definitions = [{ ...SHARE, numerator: 'good', denominator: 'all' }, { ...COUNT, id: 'good' }, { ...COUNT, id: 'all' }];
    const cells = [[HAI_DUONG, 90, 9, 10], [HAI_PHONG, 50, 5, 10]] as const;
    const observations = cells.flatMap(([area, share, good, all]) => ([['share', share], ['good', good], ['all', all]] as const).map(([indicator, value]): Observation => ({ ...BLANK, sources: [], indicator, area: area.id, period: '2024', value })));
    const made = makeDataset(observations, { indicators: definitions.map(defineIndicator), areas: [HAI_DUONG, HAI_PHONG], periods: [makePeriod('2024-01-01', '2024-12-31')] }).dataset;
    const { result } = rebase(made, '2025');
    expect(result?.observations().map(({ indicator, value, numerator }) => [indicator, value, numerator])).toEqual([['share', 70, 14], ['good', 14, null], ['all', 20, null]]);
  });

  it('adds limits as limits, and refuses those that point both ways', () => {
    expect(recast(COUNT, [[HAI_DUONG, { value: 70, bound: 'ge' }], [HAI_PHONG, { value: 167 }]]).of('Hải Phòng')).toMatchObject({ value: 237, bound: 'ge' });
    expect(recast(COUNT, [[HAI_DUONG, { value: 70, bound: 'gt' }], [HAI_PHONG, { value: 167, bound: 'ge' }]]).of('Hải Phòng')).toMatchObject({ bound: 'gt' });
    const { of, issues } = recast(COUNT, [[HAI_DUONG, { value: 70, bound: 'ge' }], [HAI_PHONG, { value: 167, bound: 'le' }]]);
    expect([of('Hải Phòng'), issues.map(({ code }) => code)]).toEqual([undefined, ['rebase.refused']]);
  });

  it('marks what is only a part, or leaves it out', () => {
    const cells = [[HAI_PHONG, { value: 167 }]] as const;
    const marked = recast(COUNT, cells, {}, [HAI_DUONG]);
    expect(marked.of('Hải Phòng')).toMatchObject({ value: 167, bound: 'ge', lineage: { vi: 'Hải Phòng, thiếu Hải Dương, trước 1/7/2025', en: 'Haiphong (without Hai Duong), before 1 July 2025' } });
    expect(marked.issues).toMatchObject([{ code: 'rollup.incomplete', severity: 'warning', message: { vi: '“Số vụ việc” của Hải Phòng, năm 2024: thiếu số liệu của Hải Dương nên chỉ là một phần.' } }]);
    const dropped = recast(COUNT, cells, { partial: 'drop' }, [HAI_DUONG]);
    expect([dropped.of('Hải Phòng'), dropped.issues.map(({ code }) => code)]).toEqual([undefined, ['rollup.incomplete']]);
    const share = recast(SHARE, [[HAI_PHONG, { value: 50, numerator: 5, denominator: 10 }]], {}, [HAI_DUONG]);
    expect(share.of('Hải Phòng')).toMatchObject({ value: 50, status: 'estimated' });
  });

  it('refuses scores with a reason, and keeps nothing of them', () => {
    const { result, issues } = recast(SCORE, [[HAI_DUONG, { value: 4.7 }], [HAI_PHONG, { value: 5.1 }], [HA_NOI, { value: 5 }]]);
    expect(result?.size).toBe(0);
    expect(issues).toMatchObject([{ code: 'rebase.refused', message: { vi: expect.stringMatching(/^Không quy đổi “Điểm PAPI” sang danh mục 34 tỉnh, thành/), en: expect.stringMatching(/neither added nor averaged/) } }]);
  });

  it('refuses to split', () => {
    const { result, issues } = rebase(dataset(COUNT, [[today('Hải Phòng'), { value: 237 }], [today('Hà Nội'), { value: 5 }]]), '2024');
    expect(result?.observations().map(({ area, value }) => [area, value])).toEqual([['01@2024', 5]]);
    expect(issues).toMatchObject([{ code: 'rebase.refused', message: { vi: expect.stringMatching(/^Không tách số liệu của Hải Phòng/) } }]);
  });

  it('lets a published figure stand, and says when its parts add up to another', () => {
    const { of, issues } = recast(COUNT, [[HAI_DUONG, { value: 70 }], [HAI_PHONG, { value: 167 }], [today('Hải Phòng'), { value: 240 }]]);
    expect(of('Hải Phòng')).toMatchObject({ value: 240, status: 'reported' });
    expect(issues).toMatchObject([{ code: 'total.mismatch', message: { vi: expect.stringContaining('(240) khác số cộng từ các phần (237)') } }]);
  });

  it('breaks a series where the land is only nearly the same', () => {
    const old = provincesOf('2004').filter(({ code }) => code === '28' || code === 'X25');
    const cells = [...old.map((area) => [area, { value: 10, period: '2007' }] as const), [HA_NOI, { value: 30 }] as const];
    const observations = cells.map(([area, cell]): Observation => ({ ...BLANK, sources: [], indicator: 'cases', area: area.id, period: '2024', ...cell }));
    const made = makeDataset(observations, { indicators: [defineIndicator(COUNT)], areas: cells.map(([area]) => area), periods: [makePeriod('2007-01-01', '2007-12-31'), makePeriod('2024-01-01', '2024-12-31')] }).dataset;
    const { result } = rebase(made, '2024');
    expect(result?.observations().map(({ value, break: broken, lineage }) => [value, broken, lineage?.vi ?? null])).toEqual([
      [20, false, 'Hà Tây + Hà Nội (trước 2008), trước 1/8/2008, gần đúng vì một phần địa giới đã chuyển nơi khác'],
      [30, true, null],
    ]);
  });

  it('throws for a list that nobody holds', () => expect(() => rebase(dataset(COUNT, [[HA_NOI, { value: 1 }]]), '2030')).toThrow(/received the list “2030”; expected one of 1979/));
});

describe('rebase of random counts', () => {
  const vintage = fc.constantFrom(...PROVINCE_LISTS.map((list) => list.vintage));
  const filled = (of: string, values: readonly number[]) => dataset(COUNT, provincesOf(of).map((area, i) => [area, { value: values[i % values.length]! }] as const));
  const sum = (all: readonly Observation[]) => all.reduce((total, { value }) => total + value!, 0);
  const values = fc.array(fc.nat(1000), { minLength: 7, maxLength: 70 });

  it('conserves them for every pair of lists, but for what would have to be split', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        for (const { vintage: from } of PROVINCE_LISTS) {
          const source = filled(from, numbers);
          for (const { vintage: to } of PROVINCE_LISTS) {
            const { result } = rebase(source, to);
            const splitted = new Set(lineageBetween(from, to).filter((group) => group.to.length > 1).flatMap((group) => group.from));
            expect([from, to, sum(result!.observations())]).toEqual([from, to, sum(source.observations().filter(({ area }) => !splitted.has(area)))]);
            expect(result!.observations().every(({ bound }) => bound === 'eq')).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 3 },
    );
  });

  it('is the identity on its own list, and does not mind the order of the input', () => {
    fc.assert(
      fc.property(vintage, vintage, values, (from, to, numbers) => {
        const source = filled(from, numbers);
        expect(rebase(source, from).result).toBe(source);
        const cells = provincesOf(from).map((area, i) => [area, { value: numbers[i % numbers.length]! }] as const);
        const turned = rebase(dataset(COUNT, [...cells].reverse()), to).result!;
        const plain = (all: readonly Observation[]) => all.map(({ area, value }) => `${area} ${value}`).sort();
        expect(plain(turned.observations())).toEqual(plain(rebase(source, to).result!.observations()));
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('comes to the same by way of the list between', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const source = filled('2004', numbers);
        const direct = rebase(source, '2025').result!;
        const byStages = rebase(rebase(source, '2024').result!, '2025').result!;
        const plain = (all: readonly Observation[]) => all.map(({ area, value }) => `${area} ${value}`).sort();
        expect(plain(byStages.observations())).toEqual(plain(direct.observations()));
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
