import { describe, expect, it } from 'vitest';
import { benchmark } from '../../compare/benchmark.js';
import { change } from '../../compare/change.js';
import { COUNT, figuresOf, named, SHARE, SCORE } from '../../compare/figures.test-data.js';
import { rank } from '../../compare/rank.js';
import { populationFor } from '../../recast/population-for.js';
import { columnOf } from '../columns.js';
import { fromTable } from '../from-table.js';
import { toTable } from '../to-table.js';
import { benchmarkTable, changeTable, deriveTable, perCapitaTable, rankTable, rebaseTable, rollUpTable, type TableResult } from './index.js';

const shares = figuresOf(SHARE, { 'Hà Nội': { '2022': [80, 100], '2023': [90, 100] }, 'Cà Mau': { '2022': [50, 100], '2023': [52, 100] }, 'An Giang': { '2023': { status: 'not_reported' } }, VN: { '2023': [700, 1000] } });
const rows = (result: TableResult | null): object[] => result!.table.objects();

describe('table verbs', () => {
  it('rank: areas in order, their ranks and intervals, and those without a figure', () => {
    const choice = { indicator: 'share', period: '2023' };
    const [made, told] = [rankTable(shares, choice), rank(shares, choice)];
    expect(rows(made.result)).toMatchObject([
      { rank_low: 1, rank_high: 1, area_name: 'Hà Nội', area_code: '01', area_vintage: '2024', value: 90, bound: 'eq', value_text: '90,0%' },
      { rank_low: 2, rank_high: 2, area_name: 'Cà Mau', value: 52 },
      { rank_low: null, area_name: 'An Giang', value: null, lower: null, status: 'not_reported', value_text: 'không báo cáo' },
    ]);
    expect(made.result!.table.array('lower')).toEqual([...told.result!.entries.map(({ interval }) => interval!.lower), null]);
    expect([made.result!.sentence, made.issues]).toEqual([told.result!.sentence, told.issues]);
  });

  it('benchmark: each area beside the level, with the verdict', () => {
    const choice = { indicator: 'share', period: '2023', against: 'nation' } as const;
    const made = benchmarkTable(shares, choice);
    expect(rows(made.result)).toMatchObject([{ area_name: 'Cà Mau', value: 52, benchmark: 70, difference: -18, verdict: 'lower' }, { area_name: 'Hà Nội', value: 90, benchmark: 70, difference: 20, verdict: 'higher' }]);
    expect(made.result!.sentence).toEqual(benchmark(shares, choice).result!.sentence);
  });

  it('change: each area at two times', () => {
    const choice = { indicator: 'share', from: '2022', to: '2023' };
    const made = changeTable(shares, choice, { lang: 'en' });
    expect(rows(made.result)).toMatchObject([{ area_name: 'Ca Mau', from: 50, to: 52, difference: 2, relative: null, verdict: 'similar' }, { area_name: 'Hanoi', from: 80, to: 90, difference: 10 }]);
    expect(made.result!.sentence).toEqual(change(shares, choice).result!.sentence);
  });

  it('per capita: events, persons and the rate', async () => {
    const counts = figuresOf(COUNT, { 'Hà Nội': { '2023': 400 }, 'Hải Phòng': { '2023': 4 } });
    const choice = { indicator: 'cases', period: '2023', per: 100_000, denominator: 'population_average', from: await populationFor(counts) } as const;
    const made = perCapitaTable(counts, choice);
    expect(rows(made.result)).toMatchObject([{ area_name: 'Hà Nội', count: 400, population: 8_587_100, small: false }, { area_name: 'Hải Phòng', count: 4, small: true }]);
    expect(columnOf(toTable(counts), 'value')).toEqual(made.result!.table.array('count'));
    expect(made.result!.sentence?.vi).toContain('theo dân số cùng kỳ (Cục Thống kê)');
  });

  it('rebase, roll up and divide: tables of figures that say of what they are made', () => {
    const counts = figuresOf(COUNT, { 'Hải Dương': { '2023': 70 }, 'Hải Phòng': { '2023': 167 }, 'Hà Nội': { '2023': 5 } });
    const rebased = rebaseTable(counts, '2025').result!;
    expect(columnOf(rebased.table, 'lineage')).toEqual([null, 'Hải Dương + Hải Phòng, trước 1/7/2025']);
    expect(columnOf(rebased.table, 'value')).toEqual([5, 237]);
    const nation = rollUpTable(counts, { over: 'area', to: 'nation' });
    expect([columnOf(nation.result!.table, 'value'), columnOf(nation.result!.table, 'bound'), nation.issues.map(({ code }) => code)]).toEqual([[242], ['ge'], ['rollup.incomplete']]);
    expect(deriveTable(counts, { numerator: 'cases', denominator: 'cases', per: 100 })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });

  it('take a table as well, with what has to be said about it', () => {
    const table = toTable(shares);
    const choice = { indicator: 'share', period: '2023' };
    expect(rows(rankTable(table, choice, { indicators: shares.indicators.values() }).result)).toEqual(rows(rankTable(shares, choice).result));
    const unknown = rankTable(table, choice);
    expect([unknown.result, new Set(unknown.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code))]).toEqual([null, new Set(['indicator.unknown'])]);
    expect(fromTable(table).dataset).toBeNull();
  });

  it('refuse with the reason', () => {
    const scores = figuresOf(SCORE, { [named('Hà Nội').name.vi]: { '2023': 40 }, 'Hải Phòng': { '2023': 41 } });
    expect(columnOf(rebaseTable(scores, '2025').result!.table, 'value')).toEqual([]);
    expect(rebaseTable(scores, '2025').issues).toMatchObject([{ code: 'rebase.refused' }]);
    expect(rankTable(shares, { indicator: 'none', period: '2023' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });
});
