import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/list-areas.js';
import { determined } from './determined.js';
import { COUNT, figuresOf, plain, PROVINCES, type Figure } from './figures.test-data.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { recoverable } from './recoverable.js';

const REGIONS = listAreas('2024', 'region');
const inRegion = (region: string) => PROVINCES.filter((area) => area.region === region);
const [first, second] = [inRegion(REGIONS[0]!.id), inRegion(REGIONS[1]!.id)];
const HIDDEN: Figure = { status: 'suppressed' };

function of(figures: readonly (readonly [string, Figure])[], sensitive = false) {
  const made = figuresOf({ ...COUNT, sensitive }, Object.fromEntries(figures.filter(([name]) => !REGIONS.some((r) => r.name.vi === name)).map(([name, figure]) => [name, { '2023': figure }])));
  const regional = figures.flatMap(([name, figure]) => {
    const area = REGIONS.find((region) => region.name.vi === name);
    return area ? [{ ...made.observations()[0]!, area: area.id, status: 'reported' as const, value: figure as number }] : [];
  });
  const { dataset } = makeDataset([...made.observations(), ...regional], { indicators: made.indicators.values(), areas: [...new Set([...made.areas.values(), ...REGIONS, NATION])], periods: made.periods.values() });
  const { result, issues } = recoverable(dataset, { indicator: 'cases', period: '2023' });
  return { cells: result?.cells.map(({ area, by }) => [area.name.vi, by.map(({ name }) => name.vi)]), hidden: result?.hidden, vi: plain(result?.sentence.vi), issues: issues.map(({ severity, message }) => [severity, message.vi]) };
}

describe('recoverable', () => {
  it('names the total that gives the only hidden figure away', () => {
    const { cells, vi, issues } = of([['VN', 100], [first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, 40], [second[0]!.name.vi, 57]]);
    expect(cells).toEqual([[first[0]!.name.vi, [NATION.name.vi]]]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023: 1 số liệu không được công bố, 1 số trong đó vẫn suy ra được từ các tổng đã công bố.');
    expect(issues[0]).toEqual(['warning', `Số liệu không công bố của ${first[0]!.name.vi} vẫn suy ra được bằng phép trừ từ tổng của ${NATION.name.vi}.`]);
  });

  it('finds what only two totals together give away', () => {
    // the nation hides one in each region; the first region's total gives one away, both totals the other
    const { cells } = of([['VN', 100], [REGIONS[0]!.name.vi, 43], [first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, 40], [second[0]!.name.vi, HIDDEN], [second[1]!.name.vi, 50]]);
    expect(Object.fromEntries(cells!.map(([name, by]) => [name, by]))).toEqual({ [first[0]!.name.vi]: [REGIONS[0]!.name.vi], [second[0]!.name.vi]: [NATION.name.vi, REGIONS[0]!.name.vi] });
  });

  it('finds nothing where two are hidden in each total, nor without totals', () => {
    expect(of([['VN', 100], [first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, HIDDEN], [second[0]!.name.vi, 57]]).cells).toEqual([]);
    expect(of([[first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, 4]]).vi).toMatch(/1 số liệu không được công bố, không số nào suy ra được/);
    expect(of([[first[0]!.name.vi, 4]]).vi).toMatch(/không có số liệu nào bị ẩn\.$/);
  });

  it('counts what is missing for another reason among the unknown', () => {
    expect(of([['VN', 100], [first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, { status: 'not_reported' }], [second[0]!.name.vi, 57]]).cells).toEqual([]);
  });

  it('finds nothing after the rule for sensitive counts has hidden a second part', () => {
    expect(of([['VN', 60], [first[0]!.name.vi, 3], [first[1]!.name.vi, 20], [second[0]!.name.vi, 37]], true)).toMatchObject({ cells: [], hidden: 2 });
  });
});

describe('determined', () => {
  it('is right: an unknown that it names cannot move while all sums stand, any other can', () => {
    const names = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 3 }), (sets) => {
        const found = new Set(determined(sets.map((unknown, i) => ({ name: String(i), unknown }))).map(({ unknown }) => unknown));
        // every change of the unknowns by −2 … 2 that keeps all sums
        const changes = Array.from({ length: 625 }, (_, i) => names.map((__, place) => (Math.floor(i / 5 ** place) % 5) - 2));
        const kept = changes.filter((change) => sets.every((set) => set.reduce((sum, name) => sum + change[names.indexOf(name)]!, 0) === 0));
        for (const name of new Set(sets.flat())) expect([name, kept.some((change) => change[names.indexOf(name)] !== 0)]).toEqual([name, !found.has(name)]);
      }),
    );
  });
});
