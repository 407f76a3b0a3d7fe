import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import { derive } from '../recast/derive.js';
import { COUNT, figuresOf, personsOf, plain, PROVINCES, SCORE, SHARE, type Figure } from './figures.test-data.js';
import { funnel, type FunnelChoice } from './funnel.js';

function of(definition: IndicatorDefinition, figures: Readonly<Record<string, Figure>>, choice: Partial<FunnelChoice> = {}) {
  const dataset = figuresOf(definition, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { '2023': figure }])));
  const { result, issues } = funnel(dataset, { indicator: definition.id, period: '2023', ...choice });
  return { result, places: result?.entries.map(({ area, place, side }) => [area.name.vi, place, side]), vi: plain(result?.sentence.vi), en: plain(result?.sentence.en), issues: issues.map(({ code, severity, message }) => [code, severity, message.vi]) };
}

const SHARES = { 'Hà Nội': [800, 1000], 'Cà Mau': [840, 1000], 'An Giang': [640, 1000], 'Lào Cai': [9, 10], 'Bắc Ninh': [780, 1000] } as const;

describe('funnel of shares', () => {
  it('calls those outliers that lie beyond 99.8%, and says which areas are too small', () => {
    const { result, places, vi, en } = of(SHARE, SHARES);
    expect(result).toMatchObject({ kind: 'proportion', target: { source: 'pooled' }, scale: 100, levels: [0.95, 0.998], dispersion: null });
    expect(result?.target.value).toBeCloseTo((100 * 3069) / 4010, 10);
    expect(places).toEqual([['An Giang', 'far_outside', 'low'], ['Bắc Ninh', 'inside', null], ['Cà Mau', 'far_outside', 'high'], ['Hà Nội', 'outside', 'high'], ['Lào Cai', 'inside', null]]);
    expect(result?.outliers.map(({ area }) => area.name.vi)).toEqual(['An Giang', 'Cà Mau']);
    expect(result?.entries.filter(({ small }) => small).map(({ area }) => area.name.vi)).toEqual(['Lào Cai']);
    expect(vi).toBe('Tỷ lệ hòa giải thành, năm 2023, so với mức gộp 76,5%: Cà Mau nằm trên; An Giang nằm dưới giới hạn 99,8%; xét 5/5 tỉnh, thành. 1 tỉnh, thành có số lượng quá nhỏ để kết luận.');
    expect(en).toBe('Mediation success rate, 2023, against the pooled figure of 76.5%: Ca Mau lies above; An Giang lies below the 99.8% limits; 5 of 5 provinces compared. 1 province is too small for a verdict.');
  });

  it('does not call an area too small that it has just named', () => {
    const { result, vi } = of(SHARE, { 'Hà Nội': [0, 4], 'Cà Mau': [990, 1000], 'An Giang': [995, 1000], 'Lào Cai': [1990, 2000] });
    expect(result?.entries.find(({ area }) => area.name.vi === 'Hà Nội')).toMatchObject({ small: true, place: 'far_outside' });
    expect(vi).toMatch(/: Hà Nội nằm dưới giới hạn 99,8%; xét 4\/4 tỉnh, thành\.$/);
  });

  it('takes a given target and widens the limits where overdispersion is declared', () => {
    expect(of(SHARE, SHARES, { target: 80 }).vi).toMatch(/so với mức đối chiếu cho trước 80,0%: /);
    const { result, vi } = of(SHARE, SHARES, { overdispersed: true });
    expect(result?.dispersion?.tau2).toBeGreaterThan(0);
    expect(result?.outliers).toEqual([]);
    expect(vi).toMatch(/không nơi nào vượt ra ngoài giới hạn 99,8% \(đã nới vì các nơi vốn khác nhau nhiều hơn ngẫu nhiên\)/);
  });

  it('leaves out printed shares and says so', () => {
    const { result, issues } = of(SHARE, { ...SHARES, 'Đồng Nai': { value: 80 } });
    expect(result?.coverage).toEqual({ reported: 5, total: 6 });
    expect(issues).toEqual([['compare.refused', 'info', 'Đồng Nai không nêu đủ tử số và mẫu số nên không có trong biểu đồ phễu.']]);
  });
});

describe('funnel of counts and ratios', () => {
  const COUNTS = { 'Hà Nội': 8000, 'Cà Mau': 10, 'An Giang': 1800 };
  const PERSONS = { 'Hà Nội': 8_000_000, 'Cà Mau': 1_000_000, 'An Giang': 1_900_000 };

  it('sets counts against the persons of the same period, and names them with their source', () => {
    const { result, vi, en, issues } = of(COUNT, COUNTS, personsOf(PERSONS));
    expect(result).toMatchObject({ kind: 'rate', scale: 100_000, denominator: { id: 'persons' } });
    expect(result?.target.value).toBeCloseTo((100_000 * 9810) / 10_900_000, 9);
    expect(result?.entries.map(({ size, denominator }) => [size, denominator?.period])).toEqual([[1_900_000, '2023'], [1_000_000, '2023'], [8_000_000, '2023']]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023, so với mức gộp 90,0 vụ việc trên 100.000 dân: Hà Nội nằm trên; Cà Mau nằm dưới giới hạn 99,8%; xét 3/3 tỉnh, thành. Mẫu số là dân số trung bình, năm 2023 (Cục Thống kê, ngày 2/4/2024).');
    expect(en).toMatch(/ 3 of 3 provinces compared\. The denominator is the average population, 2023 \(National Statistics Office, Cục Thống kê, 2 April 2024\)\.$/);
    expect(issues).toEqual([]);
    expect(of(COUNT, { 'Hà Nội': 8000, 'Cà Mau': 10 }, { per: 1000, ...personsOf(PERSONS) }).vi).toMatch(/vụ việc trên 1\.000 dân/);
  });

  it('never divides by persons of another time, or by none that are named', () => {
    expect(of(COUNT, COUNTS).issues).toEqual([['compare.refused', 'error', 'Không vẽ biểu đồ phễu cho “Số vụ việc được giám sát”: chưa nêu chia cho dân số nào.']]);
    const other = of(COUNT, COUNTS, personsOf(PERSONS, '2024'));
    expect(other.result).toBeNull();
    expect(other.issues.map(([, , words]) => words)).toEqual([expect.stringMatching(/không có “Dân số trung bình” của cùng địa bàn và cùng kỳ/), expect.stringMatching(/chưa đủ hai địa phương có số đếm chính xác và dân số cùng kỳ/)]);
    expect(of(COUNT, COUNTS, { denominator: 'nobody' }).issues.at(-1)?.[2]).toMatch(/không có chỉ số “nobody”/);
    const { 'Cà Mau': _, ...two } = PERSONS;
    const part = of(COUNT, { ...COUNTS, 'Lào Cai': { value: 5, bound: 'ge' } }, personsOf(two));
    expect(part.result?.without.map(({ name }) => name.vi)).toEqual(['Cà Mau', 'Lào Cai']);
    expect(part.issues.map(([, severity, words]) => [severity, words])).toEqual([['info', 'Lào Cai không có số đếm chính xác nên không có trong biểu đồ phễu.'], ['warning', expect.stringMatching(/của Cà Mau, năm 2023: không có “Dân số trung bình”/)]]);
  });

  const RATIO: IndicatorDefinition = { ...COUNT, id: 'ratio', kind: 'ratio', decimals: 1, unit: { vi: 'vụ việc/1.000 người', en: 'case/1,000 persons' } };
  const per1000 = (numerator: number, denominator: number) => ({ value: (1000 * numerator) / denominator, numerator, denominator });

  it('sets rates of counts against what they pool to, in the unit of their own figures', () => {
    const { result, places, vi, en } = of(RATIO, { 'Hà Nội': per1000(30, 100_000), 'Cà Mau': per1000(20, 100_000), 'An Giang': per1000(300, 100_000) });
    expect(result).toMatchObject({ kind: 'rate', scale: 1000, target: { source: 'pooled' } });
    expect(result!.target.value).toBeCloseTo((1000 * 350) / 300_000, 12);
    expect(result!.entries.map(({ value }) => value)).toEqual([3, 0.2, 0.3]);
    expect(places).toEqual([['An Giang', 'far_outside', 'high'], ['Cà Mau', 'far_outside', 'low'], ['Hà Nội', 'far_outside', 'low']]);
    expect(vi).toBe('Số vụ việc được giám sát, năm 2023, so với mức gộp 1,2 vụ việc/1.000 người: An Giang nằm trên; Cà Mau và Hà Nội nằm dưới giới hạn 99,8%; xét 3/3 tỉnh, thành.');
    expect(en).toMatch(/^Cases supervised, 2023, against the pooled figure of 1\.2 case\/1,000 persons: An Giang lies above/);
    // the same figures as counts of the same persons would give the same limits
    expect(result!.entries[0]!.limits[1]!.upper).toBeCloseTo(1.55, 1);
  });

  it('reads what derive makes, to whatever it refers, as the counts and persons it is made of', () => {
    const [counts, persons] = [{ 'Hà Nội': 30, 'Cà Mau': 20, 'An Giang': 300 }, personsOf({ 'Hà Nội': 100_000, 'Cà Mau': 100_000, 'An Giang': 100_000 })];
    const whole = figuresOf(COUNT, Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, { '2023': value }])));
    const direct = of(COUNT, counts, { ...persons, per: 1000 }).result!;
    for (const per of [1, 1000, 2500, 100_000]) {
      const { result } = funnel(derive(whole, { numerator: 'cases', per, ...persons }).result!, { indicator: 'cases_per_persons', period: '2023' });
      expect(result!.scale).toBeCloseTo(per, 6);
      expect(result!.entries.map(({ area, place, side }) => [area.id, place, side])).toEqual(direct.entries.map(({ area, place, side }) => [area.id, place, side]));
      expect(result!.target.value).toBeCloseTo((direct.target.value * per) / 1000, 6);
    }
  });

  it('reads the scale from figures as they were printed, and of none counted', () => {
    const { result } = of(RATIO, { 'Hà Nội': { value: 0.3, numerator: 27, denominator: 100_000 }, 'Cà Mau': { value: 2.1, numerator: 209, denominator: 100_000 }, 'An Giang': { value: 0, numerator: 0, denominator: 50_000 } });
    expect(result).toMatchObject({ scale: 1000, coverage: { reported: 3, total: 3 } });
    expect(result!.entries.map(({ value }) => value)).toEqual([0, 2.09, 0.27]);
  });

  it('sets observed over expected against 1 where the call says so', () => {
    const { result } = of(RATIO, { 'Hà Nội': { value: 2, numerator: 200, denominator: 100 }, 'Cà Mau': { value: 1.01, numerator: 101, denominator: 100 } }, { target: 1 });
    expect(result).toMatchObject({ kind: 'rate', target: { value: 1, source: 'given' }, scale: 1 });
    expect(result?.outliers.map(({ area }) => area.name.vi)).toEqual(['Hà Nội']);
  });
});

describe('funnel refuses', () => {
  const reason = (definition: IndicatorDefinition, figures: Readonly<Record<string, Figure>>) => of(definition, figures).issues.at(-1);
  it('scores, money, shares without fractions and a target without variation', () => {
    expect(reason(SCORE, { 'Hà Nội': 5, 'Cà Mau': 6 })).toEqual(['compare.refused', 'error', 'Không vẽ biểu đồ phễu cho “Điểm PAPI”: nguồn không công bố sai số của các điểm.']);
    expect(reason({ ...COUNT, kind: 'money' }, { 'Hà Nội': 5, 'Cà Mau': 6 })?.[2]).toMatch(/không phải tỷ lệ, số đếm hay tỷ suất của số đếm/);
    const spent: IndicatorDefinition = { ...COUNT, id: 'spent', kind: 'ratio', unit: { vi: 'triệu đồng/1.000 người', en: 'million VND/1,000 persons' } };
    expect(reason(spent, { 'Hà Nội': { value: 3, numerator: 300, denominator: 100_000 }, 'Cà Mau': { value: 2, numerator: 200, denominator: 100_000 } })?.[2]).toMatch(/không phải tỷ lệ, số đếm hay tỷ suất của số đếm/);
    const odd = { ...COUNT, id: 'odd', kind: 'ratio' } as const;
    expect(reason(odd, { 'Hà Nội': { value: 3, numerator: 30, denominator: 1000 }, 'Cà Mau': { value: 2, numerator: 30, denominator: 1000 } })?.[2]).toMatch(/không rõ tính trên bao nhiêu/);
    expect(reason(SHARE, { 'Hà Nội': 50, 'Cà Mau': 60 })?.[2]).toMatch(/chưa đủ hai địa phương nêu tử số và mẫu số/);
    expect(reason(SHARE, { 'Hà Nội': [579, 579], 'Cà Mau': [10, 10] })?.[2]).toMatch(/0 hoặc 100%/);
  });
});

describe('funnel, whatever the figures', () => {
  const share = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.integer({ min: 0, max: n }).map((count) => [count, n] as const));
  it('has limits that hold the target, grow narrower with size and lie within each other', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 8 }), (shares) => {
        const { result } = of(SHARE, Object.fromEntries(shares.map((one, i) => [PROVINCES[i]!.name.vi, one])));
        if (result === null) return;
        for (const { limits: [narrow, wide], place, side, value } of result.entries) {
          expect(wide!.lower).toBeLessThanOrEqual(narrow!.lower + 1e-9);
          expect(wide!.upper).toBeGreaterThanOrEqual(narrow!.upper - 1e-9);
          expect(narrow!.upper).toBeGreaterThanOrEqual(narrow!.lower);
          if (place !== 'inside') expect(side).toBe(value > result.target.value ? 'high' : 'low');
        }
        // the normal limits, which do not jump from count to count, narrow with each case
        const { result: smooth } = of(SHARE, Object.fromEntries(shares.map((one, i) => [PROVINCES[i]!.name.vi, one])), { overdispersed: true });
        const widths = [...smooth!.entries].sort((a, b) => a.size - b.size).map(({ limits }) => limits[1]!.upper - limits[1]!.lower);
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('does not depend on the order of the input', () => {
    const turned = Object.fromEntries(Object.entries(SHARES).reverse());
    expect(of(SHARE, turned)).toEqual(of(SHARE, SHARES));
  });
});
