import { describe, expect, it } from 'vitest';
import { benchmark } from '../../compare/benchmark.js';
import { benchmarkPast } from '../../compare/benchmark-past.js';
import { benchmarkSimilar } from '../../compare/benchmark-similar.js';
import { benchmarkTarget } from '../../compare/benchmark-target.js';
import { COUNT, figuresOf, figuresOfAll, named, personsOf, plain, SCORE, SHARE } from '../../compare/figures.test-data.js';
import { funnel } from '../../compare/funnel.js';
import { profile } from '../../compare/profile.js';
import { recoverable } from '../../compare/recoverable.js';
import { shareOf } from '../../compare/share-of.js';
import { trend } from '../../compare/trend.js';
import { toTable } from '../to-table.js';
import { benchmarkPastTable, benchmarkSimilarTable, benchmarkTable, benchmarkTargetTable, funnelTable, profileTable, recoverableTable, shareOfTable, trendTable, type TableResult } from './index.js';

const rows = (result: TableResult | null): readonly Record<string, unknown>[] => result!.table.objects() as Record<string, unknown>[];
const shares = figuresOf(SHARE, { 'Hà Nội': { '2023': [900, 1000] }, 'Cà Mau': { '2023': [520, 1000] }, 'An Giang': { '2023': [700, 1000] }, 'Lào Cai': { '2023': [6, 9] }, 'Bắc Ninh': { '2023': { status: 'not_reported' } }, VN: { '2023': [7000, 10_000] } });

describe('trendTable', () => {
  const years = { '2019': [50, 100], '2020': [60, 100], '2021': [58, 100], '2022': [70, 100], '2023': [80, 100], '2024': [85, 100] } as const;
  const series = figuresOf(SHARE, { 'Hà Nội': years });
  const choice = { indicator: 'share', area: named('Hà Nội').id };

  it('holds the series in order of time, its line, and the test in each row', () => {
    const [made, told] = [trendTable(series, choice), trend(series, choice)];
    const all = rows(made.result);
    expect(all.map(({ period, value, value_text: text }) => [period, value, text])).toEqual([['2019', 50, '50,0%'], ['2020', 60, '60,0%'], ['2021', 58, '58,0%'], ['2022', 70, '70,0%'], ['2023', 80, '80,0%'], ['2024', 85, '85,0%']]);
    const { slope, test } = told.result!;
    expect(all[0]).toMatchObject({ period_start: '2019-01-01', period_end: '2019-12-31', slope: slope.slope, slope_lower: slope.lower, slope_upper: slope.upper, p: test.p, verdict: 'rising' });
    // the line rises by the slope in a year of 365 days
    expect((all[1]!['line'] as number) - (all[0]!['line'] as number)).toBeCloseTo(slope.slope, 1);
    // and leaves as many values above as below
    const away = all.map(({ line, value }) => (value as number) - (line as number));
    expect(away.filter((one) => one > 1e-9).length).toBe(away.filter((one) => one < -1e-9).length);
    expect([made.result!.sentence, made.issues]).toEqual([told.result!.sentence, told.issues]);
  });

  it('refuses what the test refuses', () => {
    expect(trendTable(shares, choice)).toEqual(trend(shares, choice));
    expect(trendTable(shares, choice)).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });
});

describe('funnelTable', () => {
  it('sets each area between its limits', () => {
    const choice = { indicator: 'share', period: '2023' };
    const [made, told] = [funnelTable(shares, choice), funnel(shares, choice)];
    const all = rows(made.result);
    expect(all.map(({ area_name: name, count, size, place, side, small }) => [name, count, size, place, side, small])).toEqual([
      ['An Giang', 700, 1000, 'inside', null, false],
      ['Cà Mau', 520, 1000, 'far_outside', 'low', false],
      ['Hà Nội', 900, 1000, 'far_outside', 'high', false],
      ['Lào Cai', 6, 9, 'inside', null, true],
    ]);
    for (const [i, row] of all.entries()) {
      const { value, limits } = told.result!.entries[i]!;
      expect(row).toMatchObject({ value, target: told.result!.target.value, near_lower: limits[0]!.lower, near_upper: limits[0]!.upper, far_lower: limits[1]!.lower, far_upper: limits[1]!.upper });
      expect([row['far_lower'], row['near_lower'], row['target'], row['near_upper'], row['far_upper']]).toEqual([row['far_lower'], row['near_lower'], row['target'], row['near_upper'], row['far_upper']].sort((a, b) => (a as number) - (b as number)));
    }
    expect(made.result!.sentence).toEqual(told.result!.sentence);
    expect(funnelTable(figuresOf(SCORE, { 'Hà Nội': { '2023': 40 } }), { indicator: 'score', period: '2023' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });
});

describe('profileTable', () => {
  it('has a row for each indicator, by the motto, among all areas', () => {
    const made = figuresOfAll([
      [{ ...COUNT, motto: 'supervise' }, { 'Hà Nội': { '2023': 40 }, 'Cà Mau': { '2023': 10 }, 'An Giang': { '2023': 20 }, 'Lào Cai': { '2023': 30 } }],
      [{ ...SHARE, motto: 'discuss' }, { 'Hà Nội': { '2023': [95, 100] }, 'Cà Mau': { '2023': [80, 100] }, 'An Giang': { '2023': [60, 100] }, 'Lào Cai': { '2023': [70, 100] }, VN: { '2023': [8000, 10_000] } }],
    ]);
    const choice = { area: named('Hà Nội').id, period: '2023' };
    const result = profileTable(made, choice);
    expect(rows(result.result)).toMatchObject([
      { motto: 'discuss', indicator: 'share', label: 'Tỷ lệ hòa giải thành', unit: '%', value: 95, value_text: '95,0%', nation: 80, verdict: 'higher', lowest: 60, quartile_low: 67.5, median: 75, quartile_high: 83.75, highest: 95, areas: 4 },
      { motto: 'supervise', indicator: 'cases', value: 40, lower: null, upper: null, nation: null, verdict: 'not_tested', lowest: 10, highest: 40, areas: 4 },
    ]);
    expect(rows(profileTable(made, choice, { lang: 'en' }).result)[0]).toMatchObject({ label: 'Mediation success rate', value_text: '95.0%' });
    expect([result.result!.sentence, result.issues]).toEqual([profile(made, choice).result!.sentence, profile(made, choice).issues]);
  });
});

describe('shareOfTable', () => {
  const count = (id: string) => ({ ...COUNT, id, label: { vi: id, en: id } });
  const made = figuresOfAll([[count('all'), { VN: { '2023': 200 } }], [count('first'), { VN: { '2023': 120 } }], [count('second'), { VN: { '2023': { status: 'not_reported' } } }], [count('third'), { 'Hà Nội': { '2023': 5 } }]]);

  it('has a row for each part in the order asked for, also for one without a figure', () => {
    const choice = { whole: 'all', parts: ['second', 'first', 'third'], area: 'VN', period: '2023' };
    const result = shareOfTable(made, choice);
    expect(rows(result.result)).toMatchObject([
      { indicator: 'second', value: null, value_text: 'không báo cáo', share: null, status: 'not_reported' },
      { indicator: 'first', value: 120, value_text: '120', share: 60, status: 'reported', unit: 'vụ việc', whole: 200, rest: 80, adds_up: 'unknown' },
      { indicator: 'third', value: null, value_text: 'chưa có số liệu', status: null },
    ]);
    const { interval } = shareOf(made, choice).result!.parts[1]!;
    expect(rows(result.result)[1]).toMatchObject({ lower: interval!.lower, upper: interval!.upper });
    expect(shareOfTable(made, { ...choice, area: named('Hà Nội').id })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });
});

describe('levels of other kinds', () => {
  it('sets one area against those of its size', () => {
    const choice = { indicator: 'share', period: '2023', area: named('Hà Nội').id, count: 2 };
    const [made, told] = [benchmarkSimilarTable(shares, choice), benchmarkSimilar(shares, choice)];
    expect(rows(made.result)).toMatchObject([{ area_name: 'Hà Nội', value: 90, benchmark: told.result!.value, against: told.result!.label.vi, verdict: 'higher' }]);
    expect(plain(made.result!.sentence?.vi)).toContain('có dân số gần nhất với Hà Nội');
    expect([made.result!.sentence, made.issues]).toEqual([told.result!.sentence, told.issues]);
  });

  it('sets each area against its own past', () => {
    const counts = figuresOf(SHARE, { 'Hà Nội': { '2022': [700, 1000], '2023': [900, 1000] }, 'Cà Mau': { '2022': [51, 100], '2023': [52, 100] } });
    const choice = { indicator: 'share', period: '2023' };
    const [made, told] = [benchmarkPastTable(counts, choice), benchmarkPast(counts, choice)];
    expect(rows(made.result)).toMatchObject([{ area_name: 'Cà Mau', value: 52, benchmark: 51, against: '2022', verdict: 'similar', small: false }, { area_name: 'Hà Nội', value: 90, benchmark: 70, difference: 20, verdict: 'higher' }]);
    expect(rows(made.result)[1]).toMatchObject({ lower: told.result!.comparisons[1]!.interval!.lower });
    expect([made.result!.sentence, made.issues]).toEqual([told.result!.sentence, told.issues]);
    expect(benchmarkPastTable(counts, { ...choice, period: '2022' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
  });

  it('sets areas against a level by the limits of chance, counts as rates', () => {
    const choice = { indicator: 'cases', period: '2023', against: 'nation', method: 'funnel', per: 100_000, ...personsOf({ 'Hà Nội': 8_000_000, 'Cà Mau': 1_000_000 }) } as const;
    const counts = figuresOf(COUNT, { 'Hà Nội': { '2023': 5000 }, 'Cà Mau': { '2023': 10 } });
    const [made, told] = [benchmarkTable(counts, choice), benchmark(counts, choice)];
    const [low, high] = rows(made.result);
    expect([low, high]).toMatchObject([{ area_name: 'Cà Mau', verdict: 'lower', place: 'far_outside' }, { area_name: 'Hà Nội', verdict: 'higher' }]);
    expect((low!['value'] as number) < (low!['far_lower'] as number) && (low!['far_lower'] as number) < (low!['near_lower'] as number) && (low!['near_lower'] as number) < (low!['benchmark'] as number)).toBe(true);
    expect(low!['benchmark']).toBe(told.result!.value);
    expect(benchmarkTable(shares, { indicator: 'share', period: '2023', against: 'nation' }).result!.table.columnNames()).not.toContain('place');
  });

  it('sets areas against a target, with its source', () => {
    const choice = { indicator: 'share', period: '2023', target: 60, source: { vi: 'Kế hoạch', en: 'Plan' } };
    const made = benchmarkTargetTable(toTable(shares), choice, { indicators: shares.indicators.values(), lang: 'en' });
    expect(rows(made.result)).toMatchObject([
      { area_name: 'An Giang', benchmark: 60, against: 'Plan', difference: 10, verdict: 'higher', small: false },
      { area_name: 'Ca Mau', difference: -8, verdict: 'lower' },
      { area_name: 'Hanoi', verdict: 'higher' },
      { area_name: 'Lao Cai', verdict: 'similar', small: true },
    ]);
    expect(made.result!.sentence).toEqual(benchmarkTarget(shares, choice).result!.sentence);
  });
});

it('recoverableTable names the totals that give a hidden figure away', () => {
  const hidden = figuresOf(COUNT, { VN: { '2023': 100 }, 'Hà Nội': { '2023': { status: 'suppressed' } }, 'Cà Mau': { '2023': 40 } });
  const choice = { indicator: 'cases', period: '2023' };
  const made = recoverableTable(hidden, choice, { lang: 'en' });
  expect(rows(made.result)).toEqual([{ area_code: '01', area_vintage: '2024', area_name: 'Hanoi', by: 'Viet Nam' }]);
  expect(made.issues).toEqual(recoverable(hidden, choice).issues);
  expect(recoverableTable(shares, { indicator: 'share', period: '2023' }).result!.table.numRows()).toBe(0);
});
