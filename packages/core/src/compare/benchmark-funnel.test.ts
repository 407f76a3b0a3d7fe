import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import { benchmark, type BenchmarkChoice } from './benchmark.js';
import { COUNT, figuresOf, named, personsOf, plain, PROVINCES, SCORE, SHARE, type Figure } from './figures.test-data.js';

function of(definition: IndicatorDefinition, figures: Readonly<Record<string, Figure>>, choice: Partial<BenchmarkChoice> = {}) {
  const dataset = figuresOf(definition, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { '2023': figure }])));
  const { result, issues } = benchmark(dataset, { indicator: definition.id, period: '2023', against: 'nation', method: 'funnel', ...choice });
  return { result, verdicts: result?.comparisons.map(({ area, verdict, place }) => [dataset.areas.get(area)!.name.vi, verdict, place]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ severity, message }) => [severity, plain(message.vi)]) };
}

const SHARES: Readonly<Record<string, Figure>> = { VN: [8000, 10_000], 'Hà Nội': [97, 100], 'Cà Mau': [170, 200], 'An Giang': [30, 60], 'Lào Cai': { value: 99 }, 'Bắc Ninh': [15, 19] };

/** P(X ≥ x) and P(X ≤ x) of a binomial, summed term by term. */
function tails(x: number, n: number, p: number): readonly [upper: number, lower: number] {
  const logs = [0];
  for (let i = 1; i <= n; i += 1) logs.push(logs[i - 1]! + Math.log(i));
  const at = (k: number) => Math.exp(logs[n]! - logs[k]! - logs[n - k]! + k * Math.log(p) + (n - k) * Math.log(1 - p));
  const terms = Array.from({ length: n + 1 }, (_, k) => at(k));
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return [sum(terms.slice(x)), sum(terms.slice(0, x + 1))];
}

const made = of;

describe('benchmark by funnel limits', () => {
  it('takes the published level, judges each area by the limits for its size, and says so in both languages', () => {
    const { result, verdicts, vi, en } = of(SHARE, SHARES);
    expect(result).toMatchObject({ kind: 'published', value: 80, label: { vi: 'cả nước' } });
    expect(verdicts).toEqual([['An Giang', 'lower', 'far_outside'], ['Bắc Ninh', 'similar', 'inside'], ['Cà Mau', 'similar', 'inside'], ['Hà Nội', 'higher', 'far_outside'], ['Lào Cai', 'not_tested', undefined]]);
    expect(vi).toBe('Mức chung cả nước là 80,0%; theo giới hạn 99,8% tính theo quy mô từng nơi: Hà Nội nằm trên; An Giang nằm dưới; Bắc Ninh và Cà Mau nằm trong giới hạn; Lào Cai không đủ số liệu nên không kết luận. 1 tỉnh, thành có số lượng quá nhỏ để kết luận.');
    expect(en).toBe('The national figure is 80.0%; by the 99.8% limits for the size of each area: Hanoi lies above; An Giang lies below; Bac Ninh and Ca Mau lie within them; Lao Cai lacks what limits need, so no verdict. 1 province is too small for a verdict.');
  });

  it('concludes less than intervals do: one limit for all, at 99.8%', () => {
    // 90 of 100 against 80%: the 95% interval leaves 80 out, the chance of so many is 0.6%
    const figures = { VN: [8000, 10_000], 'Hà Nội': [90, 100], 'Cà Mau': [80, 100] } as const;
    expect(of(SHARE, figures, { method: 'interval' }).verdicts).toEqual([['Cà Mau', 'similar', undefined], ['Hà Nội', 'higher', undefined]]);
    expect(of(SHARE, figures).verdicts).toEqual([['Cà Mau', 'similar', 'inside'], ['Hà Nội', 'similar', 'outside']]);
  });

  it('agrees with the tails of the binomial', () => {
    const share = fc.integer({ min: 50, max: 400 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => [x, n] as const));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), fc.integer({ min: 10, max: 90 }), (shares, p) => {
        const { result } = of(SHARE, { VN: [p, 100], ...Object.fromEntries(shares.map((one, i) => [PROVINCES[i]!.name.vi, one])) });
        for (const [i, [x, n]] of shares.entries()) {
          const { verdict, difference } = result!.comparisons.find(({ area }) => area === PROVINCES[i]!.id)!;
          expect(difference).toBeCloseTo((100 * x) / n - p, 9);
          const [upper, lower] = tails(x, n, p / 100);
          // exact limits lie between two counts (Spiegelhalter 2005), so at the limit itself the tail is only near 0.1%
          if (upper < 0.0004) expect(verdict).toBe('higher');
          if (lower < 0.0004) expect(verdict).toBe('lower');
          if (upper > 0.004 && lower > 0.004) expect(verdict).toBe('similar');
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('sets counts against the rate of the nation, else of all areas, of the region or of areas of choice', () => {
    const held: Readonly<Record<string, number>> = { 'Hà Nội': 8_000_000, 'Cà Mau': 1_200_000, 'An Giang': 1_900_000 };
    const persons = (...names: readonly string[]) => names.reduce((sum, name) => sum + held[name]!, 0);
    const of = (definition: IndicatorDefinition, figures: Readonly<Record<string, Figure>>, choice: Partial<BenchmarkChoice> = {}) => made(definition, figures, { ...personsOf(held), ...choice });
    const counts = { 'Hà Nội': 8000, 'Cà Mau': 10, 'An Giang': 1800 };
    const pooled = of(COUNT, counts);
    expect(pooled.result).toMatchObject({ kind: 'pooled', coverage: { reported: 3, total: 3 }, numerator: 9810 });
    expect(pooled.result!.value).toBeCloseTo((100_000 * 9810) / persons('Hà Nội', 'Cà Mau', 'An Giang'), 9);
    expect(pooled.verdicts).toEqual([['An Giang', 'similar', 'inside'], ['Cà Mau', 'lower', 'far_outside'], ['Hà Nội', 'higher', 'far_outside']].map((row, i) => (i === 0 ? pooled.verdicts![0] : row)));
    expect(pooled.vi).toMatch(/^Mức gộp 3\/3 tỉnh, thành là \d+,\d vụ việc trên 100\.000 dân; theo giới hạn 99,8%.* Mẫu số là dân số trung bình, năm 2023 \(Cục Thống kê, ngày 2\/4\/2024\)\.$/);
    expect(made(COUNT, counts).issues).toEqual([['error', expect.stringMatching(/chưa nêu chia cho dân số nào/)]]);
    const one = of(COUNT, counts, { areas: [named('Hà Nội').id] });
    expect([one.result!.value, one.verdicts]).toEqual([pooled.result!.value, [['Hà Nội', 'higher', 'far_outside']]]);
    expect(of(COUNT, { 'Hà Nội': 8000 }).issues.at(-1)).toEqual(['error', expect.stringMatching(/chưa đủ hai địa phương có số đếm chính xác và dân số cùng kỳ/)]);
    const chosen = of(COUNT, counts, { against: [named('Hà Nội').id], areas: [named('Cà Mau').id], per: 1000 });
    expect(chosen.result!.value).toBeCloseTo((1000 * 8000) / persons('Hà Nội'), 9);
    expect(chosen.verdicts).toEqual([['Cà Mau', 'lower', 'far_outside']]);
    expect(of(COUNT, counts, { against: 'region', areas: [named('Hà Nội').id] }).issues.at(-1)).toEqual(['error', expect.stringMatching(/một nơi không thể đại diện mức chung/)]);
    expect(of(COUNT, counts, { against: 'region', areas: [named('Cà Mau').id] }).result).toMatchObject({ kind: 'pooled', numerator: 1810, coverage: { reported: 2, total: 2 } });
    expect(of(COUNT, counts, { against: 'median' }).issues).toEqual([['error', 'Không so “Số vụ việc được giám sát” với trung vị theo giới hạn phễu: giới hạn cần mức chung của các nơi gộp lại.']]);
  });

  it('sets rates of counts against the printed rate of the nation, else against what they pool to', () => {
    const rate: IndicatorDefinition = { ...COUNT, id: 'rate', kind: 'ratio', decimals: 2, unit: { vi: 'vụ việc/1.000 người', en: 'case/1,000 persons' } };
    const per1000 = (numerator: number, denominator: number) => ({ value: (1000 * numerator) / denominator, numerator, denominator });
    const rates = { 'Hà Nội': per1000(30, 100_000), 'Cà Mau': per1000(20, 100_000), 'An Giang': per1000(300, 100_000) };
    const pooled = of(rate, rates);
    expect(pooled.result).toMatchObject({ kind: 'pooled', numerator: 350, denominator: 300_000 });
    expect(pooled.result!.value).toBeCloseTo(1.16667, 4);
    expect(pooled.verdicts!.map(([, verdict]) => verdict)).toEqual(['higher', 'lower', 'lower']);
    const printed = of(rate, { ...rates, VN: { value: 0.25 } });
    expect(printed.result).toMatchObject({ kind: 'published', value: 0.25 });
    expect(printed.verdicts!.map(([, verdict]) => verdict)).toEqual(['higher', 'similar', 'similar']);
    expect(printed.vi).toMatch(/^Mức chung cả nước là 0,25 vụ việc\/1\.000 người; /);
  });

  it('widens the limits where overdispersion is declared and found, and says which', () => {
    const spread = { VN: [6000, 10_000], 'Hà Nội': [800, 1000], 'Cà Mau': [400, 1000], 'An Giang': [650, 1000] } as const;
    expect(of(SHARE, spread).verdicts!.map(([, verdict]) => verdict)).toEqual(['higher', 'lower', 'higher']);
    const wide = of(SHARE, spread, { overdispersed: true });
    expect(wide.verdicts!.map(([, verdict]) => verdict)).toEqual(['similar', 'similar', 'similar']);
    expect(wide.vi).toMatch(/tính theo quy mô từng nơi \(đã nới vì các nơi vốn khác nhau nhiều hơn ngẫu nhiên\): /);
    const even = of(SHARE, { VN: [6000, 10_000], 'Hà Nội': [600, 1000], 'Cà Mau': [605, 1000], 'An Giang': [595, 1000] }, { overdispersed: true });
    expect(even.vi).toMatch(/\(không nới, vì các nơi không khác nhau nhiều hơn ngẫu nhiên\)/);
    expect(even.en).toMatch(/\(not widened, because areas do not differ by more than chance\)/);
  });

  it('does not call an area too small that it has just named', () => {
    const { vi } = of(SHARE, { VN: [9500, 10_000], 'Hà Nội': [0, 4], 'Cà Mau': [990, 1000], 'An Giang': [3, 4] });
    expect(vi).toMatch(/Hà Nội nằm dưới; .* 1 tỉnh, thành có số lượng quá nhỏ để kết luận\.$/);
  });

  it('refuses scores, levels without variation, and what has no level', () => {
    expect(of(SCORE, { 'Hà Nội': 5, 'Cà Mau': 6 }).issues.at(-1)).toEqual(['error', 'Không vẽ biểu đồ phễu cho “Điểm PAPI”: nguồn không công bố sai số của các điểm.']);
    expect(of(SHARE, { VN: [10, 10], 'Hà Nội': [9, 10], 'Cà Mau': [8, 10] }).issues.at(-1)?.[1]).toMatch(/0 hoặc 100%/);
    expect(of(SHARE, { 'Hà Nội': 50, 'Cà Mau': 60 }).result).toBeNull();
    expect(of(COUNT, { 'Hà Nội': { value: 5, bound: 'ge' } }).issues.at(-1)?.[0]).toBe('error');
  });
});
