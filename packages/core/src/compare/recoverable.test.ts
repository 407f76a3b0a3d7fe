import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/list-areas.js';
import { determined } from '../disclosure/determined.js';
import { COUNT, figuresOf, plain, PROVINCES, SHARE, type Figure } from './figures.test-data.js';
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
    return area ? [{ ...made.observations()[0]!, area: area.id, ...(typeof figure === 'number' ? { status: 'reported' as const, value: figure } : { value: null, ...figure }) }] : [];
  });
  const { dataset } = makeDataset([...made.observations(), ...regional], { indicators: made.indicators.values(), areas: [...new Set([...made.areas.values(), ...REGIONS, NATION])], periods: made.periods.values() });
  const { result, issues } = recoverable(dataset, { indicator: 'cases', period: '2023' });
  return { cells: result?.cells.map(({ area, by }) => [area.name.vi, by.map((total) => total.area.name.vi)]), hidden: result?.hidden, vi: plain(result?.sentence.vi), issues: issues.map(({ severity, message }) => [severity, message.vi]) };
}

describe('recoverable', () => {
  it('names the total that gives the only hidden figure away', () => {
    const { cells, vi, issues } = of([['VN', 100], [first[0]!.name.vi, HIDDEN], [first[1]!.name.vi, 40], [second[0]!.name.vi, 57]]);
    expect(cells).toEqual([[first[0]!.name.vi, [NATION.name.vi]]]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023: 1 số liệu không được công bố, 1 số trong đó vẫn suy ra được từ các tổng đã công bố.');
    expect(issues[0]).toEqual(['warning', `“Số vụ việc được giám sát”, năm 2023: số liệu không công bố của ${first[0]!.name.vi} vẫn tính ra được từ tổng của ${NATION.name.vi} đã công bố.`]);
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

  it('finds a hidden total that its parts add up to', () => {
    const { cells, issues } = of([[REGIONS[0]!.name.vi, HIDDEN], [first[0]!.name.vi, 7], [first[1]!.name.vi, 40]]);
    expect(cells).toEqual([[REGIONS[0]!.name.vi, [REGIONS[0]!.name.vi]]]);
    expect(issues).toEqual([['warning', `“Số vụ việc được giám sát”, năm 2023: số liệu không công bố của ${REGIONS[0]!.name.vi} vẫn tính ra được từ các phần đã công bố.`]]);
  });

  it('finds the fraction of a share that the fractions of the nation and the others give away', () => {
    const shares = (other: Figure) => figuresOf(SHARE, { VN: { '2023': [200, 300] }, 'Hà Nội': { '2023': HIDDEN }, 'Cà Mau': { '2023': [150, 200] }, 'An Giang': { '2023': other } });
    const found = (other: Figure) => recoverable(shares(other), { indicator: 'share', period: '2023' }).result!.cells.map(({ area }) => area.name.vi);
    expect(found([40, 60])).toEqual(['Hà Nội']);
    // a printed rate alone tells neither its numerator nor its denominator
    expect(found(66.7)).toEqual([]);
  });

  it('names the year that gives a half away', () => {
    const halves = figuresOf({ ...COUNT, nature: 'flow' }, { 'Hà Nội': { '2023-S1': HIDDEN, '2023-S2': 20, '2023': 23 } });
    const { result, issues } = recoverable(halves, { indicator: 'cases', period: '2023-S1' });
    expect(result!.cells.map(({ by }) => by.map(({ period }) => period.id))).toEqual([['2023']]);
    expect(issues.map(({ message }) => [message.vi, message.en])).toEqual([[
      '“Số vụ việc được giám sát”, 6 tháng đầu năm 2023: số liệu không công bố của Hà Nội vẫn tính ra được từ tổng của Hà Nội (năm 2023) đã công bố.',
      '“Cases supervised”, first half of 2023: the suppressed figure of Hanoi still follows from the published total of Hanoi (2023).',
    ]]);
    expect(recoverable(halves, { indicator: 'cases', period: '2023' }).result!.hidden).toBe(0);
  });

  it('finds nothing after the rule for sensitive counts has hidden a second part', () => {
    expect(of([['VN', 60], [first[0]!.name.vi, 3], [first[1]!.name.vi, 20], [second[0]!.name.vi, 37]], true)).toMatchObject({ cells: [], hidden: 2 });
  });
});

describe('determined', () => {
  it('is right: an unknown that it names cannot move while all sums stand, any other can', () => {
    const names = ['a', 'b', 'c', 'd'];
    // d is never a term: it is a sum that is not known itself
    const sum = fc.record({ unknown: fc.subarray(['a', 'b', 'c']), total: fc.constantFrom(undefined, 'd') }).filter(({ unknown, total }) => unknown.length > 0 || total !== undefined);
    fc.assert(
      fc.property(fc.array(sum, { minLength: 1, maxLength: 3 }), (sums) => {
        const found = new Set(determined(sums.map(({ unknown, total }, i) => ({ name: String(i), unknown, ...(total && { total }) }))).map(({ unknown }) => unknown));
        // every change of the unknowns by −2 … 2 that keeps all sums
        const changes = Array.from({ length: 625 }, (_, i) => names.map((__, place) => (Math.floor(i / 5 ** place) % 5) - 2));
        const moved = (change: readonly number[], name: string) => change[names.indexOf(name)]!;
        const kept = changes.filter((change) => sums.every(({ unknown, total }) => unknown.reduce((all, name) => all + moved(change, name), 0) === (total ? moved(change, total) : 0)));
        for (const name of new Set(sums.flatMap(({ unknown, total }) => [...unknown, ...(total ? [total] : [])]))) expect([name, kept.some((change) => moved(change, name) !== 0)]).toEqual([name, !found.has(name)]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
