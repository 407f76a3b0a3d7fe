import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAreas, NATION } from '../areas/list-areas.js';
import { benchmarkTarget } from '../compare/benchmark-target.js';
import { benchmark } from '../compare/benchmark.js';
import { change } from '../compare/change.js';
import { COUNT, figuresOf, figuresOfAll, named, PROVINCES, SHARE, type Figure, type Table } from '../compare/figures.test-data.js';
import { funnel } from '../compare/funnel.js';
import { perCapita } from '../compare/per-capita.js';
import { profile } from '../compare/profile.js';
import { rank } from '../compare/rank.js';
import { recoverable } from '../compare/recoverable.js';
import { shareOf } from '../compare/share-of.js';
import { trend } from '../compare/trend.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Area, Issue } from '../model/index.js';
import { suppressSmall } from './suppress-small.js';

const SENSITIVE = { ...COUNT, sensitive: true };
const HIDDEN: Figure = { status: 'suppressed' };
const REGIONS = listAreas('2024', 'region').slice(0, 2);
const MEMBERS = REGIONS.map(({ id }) => PROVINCES.filter(({ region }) => region === id).slice(0, 3));

/** Six provinces of two regions with all totals that are theirs, or without some. */
function twoRegions(values: readonly number[], published: readonly boolean[]): Dataset {
  const cells = MEMBERS.flat().map((area, i) => [area, values[i]!] as const);
  const sum = (all: readonly (readonly [unknown, number])[]) => all.reduce((total, [, value]) => total + value, 0);
  const totals = [[REGIONS[0]!, sum(cells.slice(0, 3))], [REGIONS[1]!, sum(cells.slice(3))], [NATION, sum(cells)]] as const;
  const all = [...cells, ...totals.filter((_, i) => published[i])];
  const blank = figuresOf(SENSITIVE, { VN: { '2023': 1 } });
  const observations = all.map(([area, value]) => ({ ...blank.observations()[0]!, area: area.id, value }));
  return makeDataset(observations, { indicators: blank.indicators.values(), areas: all.map(([area]) => area), periods: blank.periods.values() }).dataset;
}

const shownOf = (dataset: Dataset) => new Map([...suppressSmall(dataset, [...dataset.indicators.values()][0]!, '').values()].map((one) => [one.area, one]));

describe('suppressSmall', () => {
  const table = fc.tuple(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 200 })), { minLength: 6, maxLength: 6 }), fc.tuple(fc.boolean(), fc.boolean()).map(([regions, nation]) => [regions, regions, nation]));

  it('hides every count of 1 to 4 below the nation, and leaves none that the rest gives away', () => {
    fc.assert(
      fc.property(table, ([values, published]) => {
        const dataset = twoRegions(values, published);
        const shown = shownOf(dataset);
        for (const { area, value } of dataset.observations()) if (area !== 'VN' && value! > 0 && value! < 5) expect(shown.get(area)).toMatchObject({ status: 'suppressed', value: null });
        expect(recoverable(dataset, { indicator: 'cases', period: '2023' }).result!.cells).toEqual([]);
        // the same in another way: with the hidden counts put up and down by one, some table has the same shown figures
        const hidden = MEMBERS.flat().filter(({ id }) => shown.get(id)!.status === 'suppressed');
        const sums = [...REGIONS.map(({ id }, i) => [id, MEMBERS[i]!] as const), ['VN', MEMBERS.flat()] as const].filter(([id]) => shown.get(id)?.status === 'reported');
        for (const one of hidden) {
          const moves = Array.from({ length: 3 ** hidden.length }, (_, i) => new Map(hidden.map(({ id }, place) => [id, (Math.floor(i / 3 ** place) % 3) - 1])));
          const unseen = (move: ReadonlyMap<string, number>) => sums.every(([, parts]) => parts.reduce((all, { id }) => all + (move.get(id) ?? 0), 0) === 0);
          expect(moves.some((move) => move.get(one.id) !== 0 && unseen(move))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('hides in a second total what two totals together would give away', () => {
    // the region hides a and b; the nation hides those and c, which follows from the nation less the region
    const [a, b, c] = [MEMBERS[0]![0]!, MEMBERS[0]![1]!, MEMBERS[1]![0]!];
    const shown = shownOf(twoRegions([2, 3, 50, 4, 30, 60], [true, false, true]));
    const hidden = [...shown.values()].filter(({ status }) => status === 'suppressed').map(({ area }) => area);
    expect(hidden.sort()).toEqual([a.id, b.id, c.id, MEMBERS[1]![1]!.id].sort());
  });

  it('hides a total below the nation where nothing else is left, but no more than it must', () => {
    const [one] = MEMBERS[0]!;
    const dataset = twoRegions([3, 0, 0, 10, 20, 30], [true, true, false]);
    const shown = shownOf(dataset);
    expect([shown.get(one!.id)!.status, shown.get(REGIONS[0]!.id)!.status, shown.get(MEMBERS[1]![0]!.id)!.status]).toEqual(['suppressed', 'suppressed', 'reported']);
  });

  it('takes shares by their fractions', () => {
    const dataset = figuresOf({ ...SHARE, sensitive: true }, { VN: { '2023': [203, 320] }, 'Hà Nội': { '2023': [3, 20] }, 'Cà Mau': { '2023': [150, 200] }, 'An Giang': { '2023': [50, 100] } });
    expect(rank(dataset, { indicator: 'share', period: '2023' }).result!.entries.map(({ area }) => area.name.vi)).toEqual(['Cà Mau']);
  });

  const hiddenIn = (dataset: Dataset, id = 'cases') =>
    [...suppressSmall(dataset, dataset.indicators.get(id)!, '').values()].filter(({ status }) => status === 'suppressed').map(({ area, period }) => `${dataset.areas.get(area)!.name.vi} ${period}`);

  it('takes the denominator beside a figure that is not reported for known', () => {
    const dataset = figuresOf({ ...SHARE, sensitive: true }, { VN: { '2023': [23, 60] }, 'Hà Nội': { '2023': [3, 20] }, 'Cà Mau': { '2023': { status: 'not_reported', denominator: 15 } }, 'An Giang': { '2023': [20, 25] } });
    // else the denominator that is hidden with Hà Nội would follow: 60 − 15 − 25
    expect(hiddenIn(dataset, 'share')).toEqual(['Hà Nội 2023', 'An Giang 2023']);
  });

  it('takes rates by their fractions too', () => {
    const rate: IndicatorDefinition = { ...SHARE, id: 'rate', kind: 'ratio', aggregation: { area: 'ratio_of_sums', time: 'ratio_of_sums' }, sensitive: true };
    const dataset = figuresOf(rate, { VN: { '2023': [53, 3000] }, 'Hà Nội': { '2023': [3, 1000] }, 'Cà Mau': { '2023': [20, 1000] }, 'An Giang': { '2023': [30, 1000] } });
    expect(hiddenIn(dataset, 'rate')).toEqual(['Hà Nội 2023', 'Cà Mau 2023']);
  });

  it('hides another part of a year, or the year, where the year less the rest would give a part away', () => {
    const flow = { ...SENSITIVE, nature: 'flow' as const };
    expect(hiddenIn(figuresOf(flow, { 'Hà Nội': { '2023-S1': 3, '2023-S2': 20, '2023': 23 } }))).toEqual(['Hà Nội 2023-S1', 'Hà Nội 2023-S2']);
    expect(hiddenIn(figuresOf(flow, { 'Hà Nội': { '2023-S1': 3, '2023-Q3': 0, '2023-Q4': 0, '2023': 3 } }))).toEqual(['Hà Nội 2023-S1', 'Hà Nội 2023']);
    // quarters beside halves: the half follows from its quarters, whatever the year is
    expect(hiddenIn(figuresOf(flow, { 'Hà Nội': { '2023-Q1': 2, '2023-Q2': 40, '2023-S1': 42, '2023-S2': 50, '2023': 92 } }))).toContain('Hà Nội 2023-Q2');
  });

  it('does so too where figures add up over time alone', () => {
    const overTime = (definition: IndicatorDefinition, time: 'sum' | 'ratio_of_sums') => ({ ...definition, sensitive: true, nature: 'flow' as const, aggregation: { area: 'none' as const, time } });
    expect(hiddenIn(figuresOf(overTime(COUNT, 'sum'), { 'Hà Nội': { '2023-S1': 3, '2023-S2': 20, '2023': 23 } }))).toEqual(['Hà Nội 2023-S1', 'Hà Nội 2023-S2']);
    expect(hiddenIn(figuresOf(overTime(SHARE, 'ratio_of_sums'), { 'Hà Nội': { '2023-S1': [3, 100], '2023-S2': [20, 100], '2023': [23, 200] } }), 'share')).toEqual(['Hà Nội 2023-S1', 'Hà Nội 2023-S2']);
  });

  it('hides a part of a merged province where the other part and the whole stand on the other list', () => {
    const [whole] = listAreas('2025').filter(({ id }) => id === '31@2025');
    const blank = figuresOf(SENSITIVE, { VN: { '2024': 1 } });
    const at = (area: Area, value: number) => ({ ...blank.observations()[0]!, area: area.id, value });
    const parts = PROVINCES.filter(({ id }) => id === '30@2024' || id === '31@2024');
    const { dataset } = makeDataset([at(parts[0]!, 3), at(parts[1]!, 20), at(whole!, 23)], { indicators: blank.indicators.values(), areas: [...parts, whole!], periods: blank.periods.values() });
    const shown = [...suppressSmall(dataset, dataset.indicators.get('cases')!, '').values()];
    expect(shown.map(({ area, status }) => [area, status])).toEqual([['30@2024', 'suppressed'], ['31@2024', 'suppressed'], ['31@2025', 'reported']]);
  });

  it('hides one more where a total leaves so little, or so much, that small counts have only one choice', () => {
    const left = (a: number, b: number) => hiddenIn(figuresOf(SENSITIVE, { VN: { '2023': a + b + 50 }, 'Hà Nội': { '2023': a }, 'Cà Mau': { '2023': b }, 'An Giang': { '2023': 20 }, 'Lào Cai': { '2023': 30 } })).length;
    expect([left(1, 1), left(4, 4), left(1, 2), left(2, 2)]).toEqual([3, 3, 2, 2]);
    // a part that nobody reported can be 0 at least, so what is left for all three may be enough for two ones alone
    const beside = (a: number, b: number) => hiddenIn(figuresOf(SENSITIVE, { VN: { '2023': a + b + 50 }, 'Hà Nội': { '2023': a }, 'Cà Mau': { '2023': b }, 'An Giang': { '2023': 20 }, 'Lào Cai': { '2023': 30 }, 'Bắc Ninh': { '2023': { status: 'not_reported' } } }));
    expect([beside(1, 1), beside(4, 4)]).toEqual([['Hà Nội 2023', 'Cà Mau 2023', 'An Giang 2023'], ['Hà Nội 2023', 'Cà Mau 2023']]);
  });

  it('hides a share whose numerator is a hidden count', () => {
    const counts: Table = { VN: { '2023': 100 }, 'Hà Nội': { '2023': 3 }, 'Cà Mau': { '2023': 40 }, 'An Giang': { '2023': 57 } };
    const dataset = figuresOfAll([[SENSITIVE, counts], [{ ...SHARE, numerator: 'cases', denominator: 'all' }, { 'Hà Nội': { '2023': 15 }, 'Cà Mau': { '2023': 20 }, 'An Giang': { '2023': 30 } }]]);
    expect(hiddenIn(dataset)).toEqual(['Hà Nội 2023', 'Cà Mau 2023']);
    expect(hiddenIn(dataset, 'share')).toEqual(['Hà Nội 2023', 'Cà Mau 2023']);
    expect(rank(dataset, { indicator: 'share', period: '2023' }).result!.entries.map(({ area }) => area.name.vi)).toEqual(['An Giang']);
  });

  it('leaves nothing behind in the words of what a hidden figure is made of', () => {
    const dataset = figuresOf(SENSITIVE, { 'Hà Nội': { '2023': { value: 3, lineage: { vi: '3 + 0', en: '3 + 0' } } } });
    expect(JSON.stringify([...shownOf(dataset).values()])).not.toMatch(/"value":3|3 \+ 0/);
  });
});

describe('a suppressed figure that follows from what is shown', () => {
  const year = (figures: Readonly<Record<string, Figure>>): Table => Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { '2022': 10, '2023': figure }]));
  const given: Readonly<Record<string, Figure>> = { VN: 100, 'Hà Nội': HIDDEN, 'Cà Mau': 20, 'An Giang': 30, 'Lào Cai': 15, 'Bắc Ninh': 25 };
  const dataset = figuresOf(COUNT, year(given));
  const choice = { indicator: 'cases', period: '2023' };
  const verbs: Readonly<Record<string, () => readonly Issue[]>> = {
    rank: () => rank(dataset, choice).issues,
    benchmark: () => benchmark(dataset, { ...choice, against: 'nation' }).issues,
    benchmarkTarget: () => benchmarkTarget(dataset, { ...choice, target: 20, source: { vi: 'Kế hoạch', en: 'Plan' } }).issues,
    profile: () => profile(dataset, { area: named('Cà Mau').id, period: '2023' }).issues,
    'profile of the area itself': () => profile(dataset, { area: named('Hà Nội').id, period: '2023' }).issues,
    change: () => change(dataset, { indicator: 'cases', from: '2022', to: '2023' }).issues,
    trend: () => trend(dataset, { indicator: 'cases', area: named('Cà Mau').id }).issues,
    funnel: () => funnel(dataset, choice).issues,
    perCapita: () => perCapita(dataset, { ...choice, denominator: 'cases' }).issues,
    shareOf: () => shareOf(dataset, { whole: 'cases', parts: ['cases'], area: named('Cà Mau').id, period: '2023' }).issues,
  };

  it.each(Object.keys(verbs))('is said by %s, as by recoverable', (verb) => {
    const [warning] = recoverable(dataset, choice).issues;
    expect(warning).toMatchObject({ code: 'compare.refused', severity: 'warning', message: { en: '“Cases supervised”, 2023: the suppressed figure of Hanoi still follows from the published total of Viet Nam.' } });
    expect(verbs[verb]!()).toContainEqual(warning);
  });

  it('is said by none of them where a second figure is hidden', () => {
    const safe = figuresOf(COUNT, year({ ...given, 'Cà Mau': HIDDEN }));
    expect(rank(safe, choice).issues).toEqual([]);
  });

  it('is no figure of a share made of sensitive counts that says a small one itself, also where no count stands beside it', () => {
    const shares: Table = { VN: { '2023': [3, 300] }, 'Hà Nội': { '2023': [1, 100] }, 'Cà Mau': { '2023': [60, 100] }, 'An Giang': { '2023': [0, 3] } };
    const dataset = figuresOfAll([[SENSITIVE, {}], [{ ...SHARE, numerator: 'cases', denominator: 'all' }, shares]]);
    const hidden = [...suppressSmall(dataset, dataset.indicators.get('share')!, '').values()].filter(({ status }) => status === 'suppressed').map(({ area }) => area);
    // three of all are no sensitive count
    expect(hidden).toEqual([named('Hà Nội').id]);
  });

  it('is said of a share too whose hidden counts have only one choice', () => {
    const rates = (a: number, b: number) => {
      const counts: Table = { 'Hà Nội': { '2023': a }, 'Cà Mau': { '2023': b }, 'An Giang': { '2023': 30 } };
      const shares: Table = { VN: { '2023': [a + b + 30, 300] }, 'Hà Nội': { '2023': [a, 100] }, 'Cà Mau': { '2023': [b, 100] }, 'An Giang': { '2023': [30, 100] } };
      return recoverable(figuresOfAll([[SENSITIVE, counts], [{ ...SHARE, numerator: 'cases', denominator: 'all' }, shares]]), { indicator: 'share', period: '2023' }).result!.cells.map(({ area }) => area.name.vi);
    };
    expect([rates(1, 1), rates(4, 4), rates(2, 3)]).toEqual([['Hà Nội', 'Cà Mau'], ['Hà Nội', 'Cà Mau'], []]);
  });

  it('is not shown over time either, where it would give another area’s figure away', () => {
    const table: Table = { VN: { '2022': 60, '2023': 61 }, 'Hà Nội': { '2022': 3, '2023': 4 }, 'Cà Mau': { '2022': 17, '2023': 18 }, 'An Giang': { '2022': 40, '2023': 39 } };
    const { issues } = trend(figuresOfAll([[SENSITIVE, table]]), { indicator: 'cases', area: named('Cà Mau').id });
    expect(issues.map(({ message }) => message.vi).join()).toMatch(/Bỏ qua năm 2022, năm 2023 khi xét xu hướng của Cà Mau/);
    expect(change(figuresOfAll([[SENSITIVE, table]]), { indicator: 'cases', from: '2022', to: '2023', areas: [named('Cà Mau').id] }).result).toBeNull();
  });
});
