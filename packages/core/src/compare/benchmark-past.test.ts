import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePeriod } from '../periods/make-period.js';
import { benchmarkPast } from './benchmark-past.js';
import { change } from './change.js';
import { COUNT, figuresOf, figuresOfAll, named, plain, PROVINCES, SCORE, SHARE, type Table } from './figures.test-data.js';

const of = (dataset: ReturnType<typeof figuresOf>, indicator: string, more: { readonly from?: string; readonly period?: string; readonly areas?: readonly string[] } = {}) => {
  const { result, issues } = benchmarkPast(dataset, { indicator, period: '2023', ...more });
  return { result, verdicts: result?.comparisons.map(({ area, verdict }) => [area.name.vi, verdict]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ code, severity, message }) => [code, severity, plain(message.vi)]) };
};

const SHARES: Table = { 'Hà Nội': { '2022': [700, 1000], '2023': [760, 1000] }, 'Cà Mau': { '2022': [70, 100], '2023': [66, 100] }, 'An Giang': { '2022': [900, 1000], '2023': [820, 1000] }, 'Lào Cai': { '2022': { value: 70 }, '2023': { value: 76 } } };

describe('benchmarkPast', () => {
  it('sets each area against itself, by the interval of the difference, and says so in both languages', () => {
    const { result, verdicts, vi, en, issues } = of(figuresOf(SHARE, SHARES), 'share');
    expect(result).toMatchObject({ from: { id: '2022' }, period: { id: '2023' } });
    expect(verdicts).toEqual([['An Giang', 'lower'], ['Cà Mau', 'similar'], ['Hà Nội', 'higher'], ['Lào Cai', 'not_tested']]);
    expect(vi).toBe('Tỷ lệ hòa giải thành, năm 2023, mỗi nơi so với chính mình ở năm 2022 (độ tin cậy 95%): Hà Nội cao hơn rõ; An Giang thấp hơn rõ; Cà Mau chưa phân biệt được với trước; Lào Cai: nguồn không nêu đủ tử số và mẫu số nên chỉ nêu chênh lệch, không kết luận; 4/4 tỉnh, thành so được.');
    expect(en).toBe('Mediation success rate, 2023, each area against itself in 2022 (at 95%): Hanoi is clearly above its past; An Giang is clearly below its past; Ca Mau cannot be told apart from its past; Lao Cai: the source gives no usable numerators and denominators, so only the difference is given, no verdict; 4 of 4 provinces compared.');
    expect(issues).toEqual([]);
    // fractions alone are figures of a period too
    expect(of(figuresOf(SHARE, { 'Hà Nội': { '2021': [1, 2], '2022': [700, 1000], '2023': [760, 1000] } }), 'share').result?.from.id).toBe('2022');
  });

  it('speaks of one area alone with both of its figures', () => {
    const one = (name: string) => of(figuresOf(SHARE, SHARES), 'share', { areas: [named(name).id] });
    expect(one('Hà Nội').vi).toBe('Hà Nội, tỷ lệ hòa giải thành năm 2023: 76,0%, cao hơn rõ so với chính nơi này ở năm 2022 (70,0%) (độ tin cậy 95%).');
    expect(one('Cà Mau').en).toBe('Ca Mau, mediation success rate in 2023: 66.0%, cannot be told apart from its own figure of 2022 (70.0%) (at 95%).');
    expect(one('Lào Cai').vi).toBe('Lào Cai, tỷ lệ hòa giải thành năm 2023: 76,0%; ở năm 2022: 70,0%; nguồn không nêu đủ tử số và mẫu số nên chỉ nêu chênh lệch, không kết luận.');
  });

  it('takes complete counts as facts, and concludes nothing of scores', () => {
    const counts = of(figuresOf(COUNT, { 'Hà Nội': { '2022': 5, '2023': 7 }, 'Cà Mau': { '2022': 5, '2023': 5 }, 'An Giang': { '2022': 9, '2023': 2 } }), 'cases');
    expect(counts.vi).toBe('Số vụ việc được giám sát, năm 2023, mỗi nơi so với chính mình ở năm 2022: Hà Nội cao hơn; An Giang thấp hơn; Cà Mau không đổi; 3/3 tỉnh, thành so được.');
    expect(of(figuresOf(SCORE, { 'Hà Nội': { '2022': 40, '2023': 45 } }), 'score').verdicts).toEqual([['Hà Nội', 'not_tested']]);
  });

  it('takes the latest earlier period of its kind: no half-year, no running total of the same year', () => {
    const cells: Table = { 'Hà Nội': { '2020': 1, '2021': 2, '2022-S2': 3, '2023': 5 } };
    expect(of(figuresOf(COUNT, cells), 'cases').result?.from.id).toBe('2021');
    expect(of(figuresOf(COUNT, cells), 'cases', { from: '2020' }).result?.from.id).toBe('2020');
    const running = ['2023-01-01/2023-03-31', '2023-01-01/2023-09-30'].map((id) => makePeriod(id.slice(0, 10), id.slice(11), { cumulative: true }));
    const totals = figuresOf(COUNT, { 'Hà Nội': Object.fromEntries(running.map(({ id }, i) => [id, i + 1])) }, running);
    expect(of(totals, 'cases', { period: running[1]!.id }).issues).toEqual([['compare.refused', 'error', expect.stringMatching(/^Trước .* không có kỳ nào có số liệu về “Số vụ việc được giám sát” và cùng loại để so\.$/)]]);
    expect(of(figuresOf(COUNT, { 'Hà Nội': { '2023': 5 } }), 'cases').issues).toEqual([['compare.refused', 'error', 'Trước năm 2023 không có kỳ nào có số liệu về “Số vụ việc được giám sát” và cùng loại để so.']]);
  });

  it('refuses whatever refuses a change: breaks, other units, other kinds of periods, what is not there', () => {
    const broken = figuresOf(COUNT, { 'Hà Nội': { '2022': 5, '2023': { value: 7, break: true } }, 'Cà Mau': { '2022': 5, '2023': 6 } });
    expect(of(broken, 'cases').verdicts).toEqual([['Cà Mau', 'higher']]);
    expect(of(broken, 'cases').issues).toEqual([['compare.refused', 'info', expect.stringMatching(/chuỗi số liệu bị ngắt/)]]);
    const unit = figuresOf(COUNT, { 'Hà Nội': { '2022': { value: 5, unit: 'vụ việc' }, '2023': { value: 7, unit: 'cuộc' } } });
    expect(of(unit, 'cases').result).toBeNull();
    expect(of(figuresOf(COUNT, { 'Hà Nội': { '2022-S1': 5, '2023': 7 } }), 'cases', { from: '2022-S1' }).issues[0]?.[2]).toMatch(/hai kỳ dài ngắn khác nhau/);
    expect(of(broken, 'nothing').issues[0]?.[2]).toMatch(/không có chỉ số “nothing”/);
    expect(of(broken, 'cases', { period: '2030' }).issues[0]?.[2]).toMatch(/không có kỳ “2030”/);
    for (const [dataset, indicator] of [[broken, 'cases'], [unit, 'cases']] as const) {
      const changed = change(dataset, { indicator, from: '2022', to: '2023' });
      expect(benchmarkPast(dataset, { indicator, period: '2023' }).issues).toEqual(changed.issues);
    }
  });

  it('does not depend on the order of the input, and turns round with the periods’ figures', () => {
    const share = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => [x, n] as const));
    const OTHER = { higher: 'lower', lower: 'higher', similar: 'similar', not_tested: 'not_tested' } as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }), (pairs) => {
        const table = (turn: boolean): Table => Object.fromEntries(pairs.map(([a, b], i) => [PROVINCES[i]!.name.vi, { '2022': turn ? b : a, '2023': turn ? a : b }]));
        const there = of(figuresOfAll([[SHARE, table(false)]]), 'share');
        const mixed = Object.fromEntries(Object.entries(table(false)).reverse());
        expect(of(figuresOfAll([[SHARE, mixed]]), 'share').vi).toBe(there.vi);
        expect(of(figuresOfAll([[SHARE, table(true)]]), 'share').verdicts).toEqual(there.verdicts!.map(([name, verdict]) => [name, OTHER[verdict as keyof typeof OTHER]]));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
