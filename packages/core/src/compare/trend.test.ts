import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePeriod } from '../periods/make-period.js';
import { COUNT, figuresOfAll, plain, SCORE, SHARE } from './figures.test-data.js';
import { leastPoints, trend } from './trend.js';

const series = (values: readonly (number | null)[], from = 2017) => ({ 'Hà Nội': Object.fromEntries(values.map((value, i) => [String(from + i), value === null ? { value, status: 'not_reported' as const } : { value }])) });
const choice = { indicator: 'cases', area: '01@2024' };

it('needs as many figures as the exact test: 2/n! at most 1 − level', () => {
  expect([0.8, 0.9, 0.95, 0.99, 0.999].map(leastPoints)).toEqual([4, 4, 5, 6, 7]);
});

describe('trend', () => {
  it('tests the order, and says the slope a year', () => {
    const { result, issues } = trend(figuresOfAll([[COUNT, series([10, 12, 14, 16, 18, 20])]]), choice);
    expect(issues).toEqual([]);
    expect(result).toMatchObject({ verdict: 'rising', test: { s: 15, method: 'exact' } });
    expect(result?.test.p).toBeCloseTo(2 / 720, 12);
    expect(result?.slope.slope).toBeCloseTo(2, 2);
    expect(plain(result?.sentence.vi)).toMatch(/^Hà Nội, số vụ việc được giám sát, từ năm 2017 đến năm 2022 \(6 kỳ\): có xu hướng tăng \(kiểm định Mann–Kendall, p = 0,003\), mỗi năm tăng khoảng 2 vụ việc \(độ dốc Theil–Sen/);
    expect(plain(result?.sentence.en)).toMatch(/^Hanoi, cases supervised, 2017 to 2022 \(6 periods\): an upward trend \(Mann–Kendall test, p = 0\.003\) of about 2 cases a year/);
  });

  it('names the level of the slope’s interval that was asked for', () => {
    const { sentence } = trend(figuresOfAll([[COUNT, series([10, 12, 14, 16, 18, 20, 22])]]), { ...choice, level: 0.9 }).result!;
    expect([plain(sentence.vi), plain(sentence.en)]).toEqual([expect.stringMatching(/khoảng tin cậy 90%: /), expect.stringMatching(/90% confidence interval: /)]);
    expect(`${sentence.vi}${sentence.en}`).not.toContain('95%');
  });

  it('says that there is no clear trend, which is not the same as none', () => {
    const { result } = trend(figuresOfAll([[COUNT, series([10, 14, 9, 16, 11, 13])]]), choice);
    expect(result?.verdict).toBe('none');
    expect(result?.sentence.vi).toMatch(/chưa thấy xu hướng tăng hay giảm rõ/);
  });

  it('notes that scores come without their error', () => {
    const { result } = trend(figuresOfAll([[SCORE, series([5, 4.9, 4.8, 4.6, 4.5])]]), { ...choice, indicator: 'score' });
    expect(result?.verdict).toBe('falling');
    expect(result?.sentence.vi).toMatch(/Nguồn không công bố sai số của từng điểm/);
  });

  it('leaves out figures without an exact value, by name', () => {
    const { result, issues } = trend(figuresOfAll([[COUNT, series([10, null, 12, 14, 16, 18])]]), choice);
    expect(result?.points).toHaveLength(5);
    expect(issues.map(({ severity, message }) => [severity, message.vi])).toEqual([['info', 'Bỏ qua năm 2018 khi xét xu hướng của Hà Nội: không có con số chính xác.']]);
  });

  it.each([
    ['too few figures', figuresOfAll([[COUNT, series([1, 2, 3, 4])]]), /mới có 4 kỳ, trong khi cần ít nhất 5 kỳ/],
    ['a break', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], 2020: { value: 4, break: true } } }]]), /bị ngắt ở năm 2020/],
    ['another unit', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], 2021: { value: 4, unit: 'cuộc' } } }]]), /bị ngắt ở năm 2021, năm 2022/],
    ['periods of two kinds', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], '2023-S1': { value: 4 } } }]]), /không cùng loại \(năm 2017 và 6 tháng đầu năm 2023\)/],
    ['cumulative beside single figures', figuresOfAll([[COUNT, series([1, 2, 3, 4, 5, 6])]], [], [makePeriod('2020-01-01', '2020-12-31', { cumulative: true })]), /không cùng loại/],
  ])('is refused for %s', (_, dataset, words) => {
    const { result, issues } = trend(dataset, choice);
    expect(result).toBeNull();
    expect(issues.at(-1)).toMatchObject({ code: 'compare.refused', severity: 'error' });
    expect(issues.at(-1)?.message.vi).toMatch(words);
  });

  it('turns round with the series, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 12 }), (values) => {
        const run = (all: readonly number[]) => trend(figuresOfAll([[SHARE, series(all.map((value) => value / 10))]]), { ...choice, indicator: 'share' }).result!;
        const [there, back] = [run(values), run([...values].reverse())];
        expect(back.test.s).toBe(0 - there.test.s);
        expect(back.test.p).toBeCloseTo(there.test.p, 12);
        expect(back.verdict).toBe({ rising: 'falling', falling: 'rising', none: 'none' }[there.verdict]);
        expect(there.slope.lower).toBeLessThanOrEqual(there.slope.slope);
        expect(there.slope.upper).toBeGreaterThanOrEqual(there.slope.slope);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
