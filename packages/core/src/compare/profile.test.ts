import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { COUNT, figuresOfAll, plain, PROVINCES, SCORE, SHARE, type Figure, type Table } from './figures.test-data.js';
import { profile } from './profile.js';

const year = (figures: Readonly<Record<string, Figure>>): Table => Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { '2023': figure }]));
const RESOLVED = { ...SHARE, id: 'resolved', label: { vi: 'Tỷ lệ kiến nghị được xử lý', en: 'Recommendations settled' }, motto: 'supervise' } as const;
const TABLES = [
  [{ ...COUNT, motto: 'supervise' }, year({ 'Hà Nội': 40, 'Cà Mau': 10, 'An Giang': 20, 'Lào Cai': 30, 'Bắc Ninh': 50, VN: 9000 })],
  [{ ...SHARE, motto: 'discuss' }, year({ 'Hà Nội': [95, 100], 'Cà Mau': [80, 100], 'An Giang': [60, 100], 'Lào Cai': [70, 100], VN: [8000, 10000] })],
  [RESOLVED, year({ 'Hà Nội': [9, 10], 'Cà Mau': [80, 100] })],
  [SCORE, year({ 'Hà Nội': 44, 'Cà Mau': 41, 'An Giang': 42, 'Lào Cai': 43, 'Bắc Ninh': { value: 40, bound: 'gt' } })],
] as const;

const of = (area: string, tables: Parameters<typeof figuresOfAll>[0] = TABLES) => {
  const { result, issues } = profile(figuresOfAll(tables), { area: PROVINCES.find(({ name }) => name.vi === area)!.id, period: '2023' });
  const row = (id: string) => result?.groups.flatMap(({ rows }) => rows).find(({ indicator }) => indicator.id === id);
  return { result, row, issues: issues.map(({ code, severity, message }) => [code, severity, message.vi]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en) };
};

describe('profile', () => {
  it('sets an area among the others, grouped by the motto in its order', () => {
    const { result, row, vi, en } = of('Hà Nội');
    expect(result?.groups.map(({ motto, rows }) => [motto, rows.map(({ indicator }) => indicator.id)])).toEqual([['discuss', ['share']], ['supervise', ['cases']], ['none', ['score']]]);
    expect(row('share')).toMatchObject({ verdict: 'higher', nation: { kind: 'published', value: 80 }, quartiles: { low: 67.5, middle: 75, high: 83.75, type: 7 }, lowest: { value: 60 }, highest: { value: 95 }, areas: 4, positions: { value: 1, nation: 20 / 35 } });
    expect(row('share')?.highest.areas.map(({ name }) => name.vi)).toEqual(['Hà Nội']);
    expect(vi).toBe('Hà Nội, năm 2023, so với 5 tỉnh, thành: 1 chỉ số cao hơn rõ mức chung cả nước; 2 chỉ số chỉ nêu vị trí, không kết luận cao hay thấp; 1 chỉ số không so sánh được.');
    expect(en).toBe('Hanoi, 2023, among 5 provinces: 1 indicator is clearly above the national level; 2 indicators show a position only, without a verdict; 1 indicator is not compared.');
  });

  it('holds the national total of a count for no level, and gives scores no verdict', () => {
    expect(of('Hà Nội').row('cases')).toMatchObject({ nation: null, verdict: 'not_tested', positions: { value: 0.75, nation: null } });
    expect(of('Hà Nội').row('score')).toMatchObject({ nation: null, verdict: 'not_tested', areas: 4 });
  });

  it('refuses what cannot be compared, each with its reason', () => {
    expect(of('Hà Nội').issues).toContainEqual(['compare.refused', 'info', 'Không so sánh “Tỷ lệ kiến nghị được xử lý”: chưa đủ bốn địa phương có số liệu chính xác để tính tứ phân vị.']);
    expect(of('Bắc Ninh').result?.refused.map(({ indicator, reason }) => [indicator.id, reason])).toEqual([['score', 'bound']]);
    const silent = of('Cà Mau', [[COUNT, year({ 'Cà Mau': { status: 'not_reported' }, 'Hà Nội': 4 })]]);
    expect(silent.result).toBeNull();
    expect(silent.issues.map(([, severity, vi]) => [severity, vi])).toEqual([['info', 'Không so sánh “Số vụ việc được giám sát”: Cà Mau không có con số để so sánh.'], ['error', 'Không có chỉ số nào của Cà Mau so sánh được ở năm 2023.']]);
  });

  it('looks at one scope, and calls no other', () => {
    const tables = TABLES.slice(0, 2) as unknown as Parameters<typeof figuresOfAll>[0];
    const whole = figuresOfAll(tables);
    const area = PROVINCES.find(({ name }) => name.vi === 'Hà Nội')!.id;
    const chairs = makeDataset(whole.observations().map((one) => (one.indicator === 'share' ? { ...one, scope: 'cấp xã' } : one)), { indicators: [...whole.indicators.values()], areas: [...whole.areas.values()], periods: [...whole.periods.values()] }).dataset;
    const ids = (scope?: string) => profile(chairs, { area, period: '2023', ...(scope !== undefined && { scope }) }).result?.groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));
    expect([ids(), ids('cấp xã')]).toEqual([['cases'], ['share']]);
    expect(profile(chairs, { area, period: '2023', scope: 'cấp huyện' }).result).toBeNull();
  });

  it('keeps the counts of a sensitive indicator hidden', () => {
    const tables = [[{ ...COUNT, sensitive: true }, year({ 'Hà Nội': 3, 'Cà Mau': 10, 'An Giang': 20, 'Lào Cai': 30, 'Bắc Ninh': 50 })], TABLES[1]] as const;
    expect(of('Hà Nội', tables).result?.refused.map(({ reason }) => reason)).toEqual(['suppressed']);
    expect(JSON.stringify(of('Cà Mau', tables).row('cases')?.lowest.value)).toBe('10');
  });

  it('orders quartiles and extremes, whatever the figures, in any order of the input', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 12 }), (values) => {
        const figures = values.map((value, i): [string, Figure] => [PROVINCES[i]!.name.vi, value]);
        const name = PROVINCES[0]!.name.vi;
        const row = of(name, [[COUNT, year(Object.fromEntries(figures))]]).row('cases')!;
        const line = [row.lowest.value, row.quartiles.low, row.quartiles.middle, row.quartiles.high, row.highest.value];
        expect(line).toEqual([...line].sort((a, b) => a - b));
        for (const place of row.positions === null ? [] : [row.positions.value, row.positions.low, row.positions.high]) expect(place >= 0 && place <= 1).toBe(true);
        expect(of(name, [[COUNT, year(Object.fromEntries(figures.reverse()))]]).row('cases')).toEqual(row);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
