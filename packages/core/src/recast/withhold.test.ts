import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listAreas } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { followed } from '../disclosure/followed.js';
import { suppressSmall } from '../disclosure/suppress-small.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import { figures, FLOW, said, series, SHARE, STOCK, type Cell } from './cells.test-data.js';
import { rebase } from './rebase.js';
import { rollUp } from './roll-up.js';

vi.mock('../disclosure/followed.js', { spy: true });

const SENSITIVE: IndicatorDefinition = { ...FLOW, sensitive: true };
const REGIONS = listAreas('2024', 'region').slice(0, 2);
const MEMBERS = REGIONS.map(({ id }) => listAreas('2024').filter(({ region }) => region === id).slice(0, 3).map((one) => one.id));

/** Three provinces of each of two regions, and figures of other areas. */
const sixProvinces = (values: readonly Cell[], more: Readonly<Record<string, Cell>> = {}, definition = SENSITIVE): Dataset =>
  figures([definition], [...MEMBERS.flat().map((area, i) => [area, values[i]!] as const), ...Object.entries(more)].map(([area, cell]) => [definition.id, area, '2023', cell] as const));
const valuesOf = (of: Dataset | null) => of!.observations().map(({ status, value }) => (status === 'suppressed' ? 'suppressed' : value));
const regions = (of: Dataset) => rollUp(of, { over: 'area', to: 'region' });

describe('a sum beside the shown parts of a sensitive count', () => {
  it('is suppressed where it would give a small one away, and it is said', () => {
    const one = regions(sixProvinces([3, 20, 30, 5, 6, 7]));
    expect(valuesOf(one.result)).toEqual(['suppressed', 18]);
    expect(one.result!.observations()[0]).toMatchObject({ numerator: null, denominator: null, lineage: null, bound: 'eq' });
    expect(said(one).at(-1)).toBe('compare.refused: Chỉ số nhạy cảm: số liệu của 1\u00a0vùng không được công bố, vì số đếm từ 1 đến 4 (hoặc số giúp suy ra chúng) có thể chỉ ra người cụ thể.');
    // two that are hidden keep each other's secret, but for ones alone and fours alone
    expect([[3, 2], [1, 1], [4, 4]].map(([a, b]) => valuesOf(regions(sixProvinces([a!, b!, 30, 5, 6, 7])).result)[0])).toEqual([35, 'suppressed', 'suppressed']);
    expect(valuesOf(regions(sixProvinces([3, 20, 30, 5, 6, 7], {}, FLOW)).result)).toEqual([53, 18]);
  });

  it('is suppressed for the nation too, and beside a bounded part', () => {
    expect(valuesOf(rollUp(sixProvinces([3, 20, 30, 5, 6, 7]), { over: 'area', to: 'nation' }).result)).toEqual(['suppressed']);
    expect(valuesOf(regions(sixProvinces([3, { value: 20, bound: 'ge' }, 30, 5, 6, 7])).result)).toEqual(['suppressed', 18]);
  });

  it('gives neither away of two that a published total hides together', () => {
    // the nation's total hides 3 and the least other figure, 7, which lies in the other region
    expect(valuesOf(regions(sixProvinces([3, 20, 30, 7, 10, 10], { VN: 80 })).result)).toEqual(['suppressed', 'suppressed']);
  });

  it('is suppressed where it is a small count itself, also where no other part is hidden', () => {
    const { result, issues } = regions(sixProvinces([1, 2, 0, 5, 6, 7]));
    expect([valuesOf(result), issues.filter(({ code }) => code === 'compare.refused')]).toEqual([['suppressed', 18], [expect.objectContaining({ severity: 'info' })]]);
    expect([[3, 0, 0], [1, 1, 0], [1, 1, 1], [0, 0, 0]].map((values) => valuesOf(regions(sixProvinces([...values, 5, 6, 7])).result)[0])).toEqual(['suppressed', 'suppressed', 'suppressed', 0]);
    // a whole nation's count points to nobody, but it may give a part away
    const nation = (values: readonly number[]) => valuesOf(rollUp(sixProvinces([...values, 0, 0, 0]), { over: 'area', to: 'nation' }).result);
    expect([nation([1, 2, 0]), nation([3, 0, 0])]).toEqual([[3], ['suppressed']]);
  });

  it('of communes is suppressed for their province', () => {
    const parents = new Map(['00001', '00002', '00003'].map((code) => [`${code}@2025`, '01@2025']));
    const areas = [...parents.keys()].map((id) => ({ id, code: id.slice(0, 5), vintage: '2025', name: { vi: `Xã ${id}`, en: `Commune ${id}` }, level: 'commune' as const, region: null, population: null }));
    const of = (values: readonly number[]) => rollUp(figures([SENSITIVE], areas.map(({ id }, i) => ['cases', id, '2023', values[i]!] as const), { areas }), { over: 'area', to: 'province', parents }).result;
    expect([valuesOf(of([3, 20, 30])), valuesOf(of([3, 2, 30]))]).toEqual([['suppressed'], [35]]);
  });

  it('of periods is suppressed, and a last state that repeats a hidden one', () => {
    const year = (definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>) => valuesOf(rollUp(series({ ...definition, sensitive: true }, cells), { over: 'period', to: 'year' }).result);
    expect(year({ ...FLOW, aggregation: { area: 'none', time: 'sum' } }, { '2023-S1': 3, '2023-S2': 20 })).toEqual(['suppressed']);
    expect([year(FLOW, { '2023-S1': 3, '2023-S2': 20 }), year(FLOW, { '2023-S1': 12, '2023-S2': 20 }), year(STOCK, { '2023-06-30': 3, '2023-12-31': 20 })]).toEqual([['suppressed'], [32], [20]]);
  });

  it('on another list of provinces is suppressed for a merged one', () => {
    const of = (a: number, b: number) => valuesOf(rebase(figures([SENSITIVE], [['cases', '30@2024', '2023', a], ['cases', '31@2024', '2023', b], ['cases', '01@2024', '2023', 9]]), '2025').result).sort();
    expect([of(3, 20), of(12, 20)]).toEqual([[9, 'suppressed'], [32, 9]]);
  });

  it('of a share is suppressed where its counts give a hidden fraction away', () => {
    const share = defineIndicator({ ...SHARE, numerator: 'cases', denominator: 'all' });
    const cells = MEMBERS[0]!.flatMap((area, i) => [['cases', area, '2023', [3, 20, 30][i]!], ['all', area, '2023', 100], ['share', area, '2023', [3, 20, 30][i]!]] as const);
    const made = regions(figures([SENSITIVE, { ...FLOW, id: 'all' }, share], cells)).result!;
    expect(made.observations().map(({ indicator, status }) => [indicator, status])).toEqual([['cases', 'suppressed'], ['all', 'derived'], ['share', 'suppressed']]);
  });

  it('of a share is suppressed wherever one of its counts is, made here or published', () => {
    const share = defineIndicator({ ...SHARE, numerator: 'cases', denominator: 'all' });
    const [region] = REGIONS;
    const of = (cases: readonly number[], more: readonly (readonly [string, string, string, Cell])[] = []) => {
      const cells = MEMBERS[0]!.flatMap((area, i) => [['cases', area, '2023', cases[i]!], ['all', area, '2023', 100], ['share', area, '2023', cases[i]!]] as const);
      const made = regions(figures([SENSITIVE, { ...FLOW, id: 'all' }, share], [...cells, ...more])).result!;
      return made.observations().map(({ indicator, status, numerator }) => `${indicator} ${status}${numerator === null ? '' : ` ${numerator}`}`);
    };
    const hidden = ['cases suppressed', 'all derived', 'share suppressed'];
    // 32 of 300: with 30 of 100 shown, each of the others has one case
    expect([of([1, 1, 30]), of([4, 4, 30]), of([2, 1, 0]), of([3, 2, 30])]).toEqual([hidden, hidden, hidden, ['cases derived', 'all derived', 'share estimated 35']]);
    // the published 3 of a region stays in the file, but nothing is made that says it
    expect(of([0, 0, 3], [['cases', region!.id, '2023', 3]])).toEqual(['cases reported', 'all derived', 'share suppressed']);
    // fractions of its own, and no counts beside it
    const alone = (tops: readonly number[]) =>
      regions(figures([SENSITIVE, { ...FLOW, id: 'all' }, share], MEMBERS[0]!.map((area, i) => ['share', area, '2023', { value: tops[i]!, numerator: tops[i]!, denominator: 100 }] as const))).result!.observations().map(({ status }) => status);
    expect([alone([5, 6, 30]), alone([1, 2, 0])]).toEqual([['estimated'], ['suppressed']]);
  });

  it('is looked for in all areas at once', () => {
    const areas = listAreas('2024', 'province');
    const halves = figures([SENSITIVE], areas.flatMap(({ id }) => [['cases', id, '2023-S1', 3], ['cases', id, '2023-S2', 20]] as const));
    vi.mocked(followed).mockClear();
    expect(new Set(valuesOf(rollUp(halves, { over: 'period', to: 'year' }).result))).toEqual(new Set(['suppressed']));
    // once for what is shown; then all years are hidden, and nothing is left
    expect(vi.mocked(followed)).toHaveBeenCalledTimes(3);
  });

  it('never leaves a hidden figure without another choice', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), fc.boolean(), (values, published) => {
        const source = sixProvinces(values, published ? { VN: values.reduce((a, b) => a + b) } : {});
        const shown = suppressSmall(source, source.indicators.get('cases')!, '');
        const hidden = MEMBERS.flat().filter((area) => shown.get(`${area} 2023`)!.status === 'suppressed');
        const made = regions(source).result!;
        const open = [...suppressSmall(made, made.indicators.get('cases')!, '').values()].filter(({ status }) => status !== 'suppressed').map(({ area }) => MEMBERS[REGIONS.findIndex(({ id }) => id === area)]!);
        const sums = [...open, ...(published ? [MEMBERS.flat()] : [])];
        for (const one of hidden) {
          const moves = Array.from({ length: 3 ** hidden.length }, (_, i) => new Map(hidden.map((area, place) => [area, (Math.floor(i / 3 ** place) % 3) - 1])));
          expect(moves.some((move) => move.get(one) !== 0 && sums.every((parts) => parts.reduce((all, area) => all + (move.get(area) ?? 0), 0) === 0))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
