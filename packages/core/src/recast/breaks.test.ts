import { describe, expect, it } from 'vitest';
import { change } from '../compare/change.js';
import type { Dataset } from '../dataset/dataset.js';
import { figures, FLOW, said, series, STOCK, type Cell } from './cells.test-data.js';
import { rebase } from './rebase.js';
import { rollUp } from './roll-up.js';

const brokenAt = (of: Dataset | null) => of!.observations().filter((one) => one.break).map(({ period }) => period);
const years = (of: Dataset) => rollUp(of, { over: 'period', to: 'year' });
const NEW = (value: number | null): Cell => ({ value, break: true, ...(value === null ? { status: 'not_reported' as const } : {}) });

describe('a break in the figures rolled up over time', () => {
  it('stays between two stocks though it was marked on a state in between', () => {
    const raw = series(STOCK, { '2022-06-30': 10, '2022-12-31': 12, '2023-06-30': NEW(40), '2023-12-31': 45 });
    const { result } = years(raw);
    expect([result!.observations().map(({ value }) => value), brokenAt(result)]).toEqual([[12, 45], ['2023']]);
    // what is refused on the figures as published is refused on those made of them
    for (const [of, from, to] of [[raw, '2022-12-31', '2023-12-31'], [result!, '2022', '2023']] as const) expect(change(of, { indicator: 'pending', from, to }).result).toBeNull();
  });

  it('is never inside a sum, and lies between the years around it', () => {
    const made = years(series(FLOW, { '2022-S1': 10, '2022-S2': 12, '2023-S1': 11, '2023-S2': NEW(40), '2024-S1': 45, '2024-S2': 45 }));
    expect(made.result!.observations().map(({ period, value, break: broken }) => [period, value, broken])).toEqual([['2022', 22, false], ['2024', 90, true]]);
    expect(said(made)).toEqual(['compare.refused: Không cộng “Số vụ việc” của Hà Nội, năm 2023: cách tính thay đổi từ 6 tháng cuối năm 2023, nên số trước và sau đó không cộng với nhau được.']);
    expect(made.issues[0]!.message.en).toBe('“Cases” of Hanoi, 2023 is not added up: from second half of 2023 on it was counted otherwise, so figures before and after do not add up.');
  });

  it('at the beginning of a year leaves its sum, which then is the first after the break', () => {
    const { result, issues } = years(series(FLOW, { '2022-S1': 10, '2022-S2': 12, '2023-S1': NEW(11), '2023-S2': 40 }));
    expect([result!.observations().map(({ value }) => value), brokenAt(result), issues]).toEqual([[22, 51], ['2023'], []]);
  });

  it('lies on both sides of a published year that it falls into', () => {
    const raw = series(FLOW, { '2022': 10, '2023': 40, '2023-S1': 11, '2023-S2': NEW(29), '2024': 60 });
    const { result, issues } = years(raw);
    expect([result!.observations().map(({ value }) => value), brokenAt(result), issues]).toEqual([[10, 40, 60], ['2023', '2024'], []]);
    for (const [from, to] of [['2022', '2023'], ['2023', '2024'], ['2022', '2024']] as const) for (const of of [raw, result!]) expect(change(of, { indicator: 'cases', from, to }).result).toBeNull();
  });
});

describe('change', () => {
  it('does not join two years where only the second half of one is marked', () => {
    const raw = series(FLOW, { '2021': 9, '2022': 10, '2023': 40, '2023-S2': NEW(20), '2024': 50, '2025': 60 });
    const joined = (from: string, to: string) => change(raw, { indicator: 'cases', from, to }).result !== null;
    expect([joined('2021', '2022'), joined('2022', '2023'), joined('2023', '2024'), joined('2024', '2025')]).toEqual([true, false, false, true]);
  });
});

describe('a break in the figures of parts', () => {
  it.each<[string, Cell, Cell, 'mark' | 'drop']>([
    ['left out because another part has no figure', NEW(11), { status: 'not_reported' }, 'drop'],
    ['without a value', NEW(null), { status: 'not_reported' }, 'mark'],
    ['that do not add up', { value: 11, bound: 'ge', break: true }, { value: 5, bound: 'le' }, 'mark'],
  ])('is kept when it is marked on one %s', (_, one, other, partial) => {
    const raw = figures([FLOW], [['cases', '30@2024', '2021', 10], ['cases', '31@2024', '2021', 20], ['cases', '30@2024', '2022', one], ['cases', '31@2024', '2022', other], ['cases', '30@2024', '2023', 30], ['cases', '31@2024', '2023', 40]]);
    const { result } = rebase(raw, '2025', { partial });
    expect(result!.observations().at(-1)).toMatchObject({ period: '2023', value: 70 });
    // on the figure that says that nobody reported, where there is one, else on the next
    expect(brokenAt(result)).toEqual([result!.observations().find(({ period }) => period === '2022') ? '2022' : '2023']);
    expect(change(result!, { indicator: 'cases', from: '2021', to: '2023' }).result).toBeNull();
    expect(brokenAt(rollUp(raw, { over: 'area', to: 'nation' }).result)).toHaveLength(1);
  });

  it('comes between them and the figure published for today’s province', () => {
    const raw = figures([FLOW], [['cases', '30@2024', '2022', 10], ['cases', '31@2024', '2022', 20], ['cases', '30@2024', '2023', NEW(null)], ['cases', '31@2025', '2024', 40], ['cases', '31@2025', '2025', 45]]);
    expect(brokenAt(rebase(raw, '2025', { partial: 'drop' }).result)).toEqual(['2024']);
  });
});
