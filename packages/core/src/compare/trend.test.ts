import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import { makePeriod } from '../periods/make-period.js';
import { change } from './change.js';
import { COUNT, figuresOfAll, plain, SCORE, SHARE } from './figures.test-data.js';
import { leastPoints, trend } from './trend.js';

const series = (values: readonly (number | null)[], from = 2017) => ({ 'Hà Nội': Object.fromEntries(values.map((value, i) => [String(from + i), value === null ? { value, status: 'not_reported' as const } : { value }])) });
const choice = { indicator: 'cases', area: '01@2024' };

it('needs as many figures as the exact test: 2/n! at most 1 − level', () => {
  expect([0.8, 0.9, 0.95, 0.99, 0.999].map(leastPoints)).toEqual([4, 4, 5, 6, 7]);
});

describe('trend, in whole sentences', () => {
  const MONEY: IndicatorDefinition = { id: 'money', label: { vi: 'Kinh phí hỗ trợ', en: 'Support' }, unit: { vi: 'triệu đồng', en: 'million VND' }, kind: 'money' };
  const said = (definition: IndicatorDefinition, values: readonly number[]) => {
    const { vi, en } = trend(figuresOfAll([[definition, series(values)]]), { ...choice, indicator: definition.id }).result!.sentence;
    return [plain(vi), plain(en)];
  };
  it.each<[string, IndicatorDefinition, readonly number[], string, string]>([
    ['a count', COUNT, [1, 2, 3, 4, 5, 6], 'Hà Nội, số vụ việc được giám sát, từ năm 2017 đến năm 2022 (6 kỳ): có xu hướng tăng (kiểm định Mann–Kendall, p = 0,003), mỗi năm tăng khoảng 1 vụ việc (độ dốc Theil–Sen, khoảng tin cậy 95%: 1 đến 1 vụ việc).', 'Hanoi, cases supervised, 2017 to 2022 (6 periods): an upward trend (Mann–Kendall test, p = 0.003) of about 1 case a year (Theil–Sen slope, 95% confidence interval: 1 to 1 case).'],
    ['a slow count', COUNT, [1, 1, 1, 2, 2, 2, 3, 3, 3], 'Hà Nội, số vụ việc được giám sát, từ năm 2017 đến năm 2025 (9 kỳ): có xu hướng tăng (kiểm định Mann–Kendall, p = 0,001), mỗi năm tăng khoảng 0,3 vụ việc (độ dốc Theil–Sen, khoảng tin cậy 95%: 0,0 đến 0,4 vụ việc).', 'Hanoi, cases supervised, 2017 to 2025 (9 periods): an upward trend (Mann–Kendall test, p = 0.001) of about 0.3 cases a year (Theil–Sen slope, 95% confidence interval: 0.0 to 0.4 cases).'],
    ['a share', SHARE, [70, 72.5, 74, 76.5, 79, 81], 'Hà Nội, tỷ lệ hòa giải thành, từ năm 2017 đến năm 2022 (6 kỳ): có xu hướng tăng (kiểm định Mann–Kendall, p = 0,003), mỗi năm tăng khoảng 2,2 điểm % (độ dốc Theil–Sen, khoảng tin cậy 95%: 2,0 đến 2,5 điểm %).', 'Hanoi, mediation success rate, 2017 to 2022 (6 periods): an upward trend (Mann–Kendall test, p = 0.003) of about 2.2 percentage points a year (Theil–Sen slope, 95% confidence interval: 2.0 to 2.5 percentage points).'],
    ['a score', SCORE, [5, 4.99, 4.97, 4.96, 4.95, 4.94], 'Hà Nội, điểm PAPI, từ năm 2017 đến năm 2022 (6 kỳ): có xu hướng giảm (kiểm định Mann–Kendall, p = 0,003), mỗi năm giảm khoảng 0,012 điểm (độ dốc Theil–Sen, khoảng tin cậy 95%: −0,015 đến −0,010 điểm). Nguồn không công bố sai số của từng điểm; phép kiểm định chỉ xét thứ tự các kỳ.', 'Hanoi, PAPI score, 2017 to 2022 (6 periods): a downward trend (Mann–Kendall test, p = 0.003) of about 0.012 points a year (Theil–Sen slope, 95% confidence interval: −0.015 to −0.010 points). The source publishes no margin of error for its scores; the test looks only at the order of the periods.'],
    ['money', MONEY, [900, 850, 820, 760, 700, 640], 'Hà Nội, kinh phí hỗ trợ, từ năm 2017 đến năm 2022 (6 kỳ): có xu hướng giảm (kiểm định Mann–Kendall, p = 0,003), mỗi năm giảm khoảng 52 triệu đồng (độ dốc Theil–Sen, khoảng tin cậy 95%: −60 đến −41 triệu đồng).', 'Hanoi, support, 2017 to 2022 (6 periods): a downward trend (Mann–Kendall test, p = 0.003) of about 52 million VND a year (Theil–Sen slope, 95% confidence interval: −60 to −41 million VND).'],
  ])('of %s', (_, definition, values, vi, en) => {
    expect(said(definition, values)).toEqual([vi, en]);
  });

  it('never doubles “từ”, and says of a slope of 0 why it is', () => {
    const ends = [2019, 2020, 2021, 2022, 2023].map((year) => makePeriod(`${year}-01-01`, `${year}-09-30`, { cumulative: true }));
    const { vi, en } = trend(figuresOfAll([[COUNT, { 'Hà Nội': Object.fromEntries(ends.map(({ id }, i) => [id, 10 * (i + 1)])) }]], [], ends), choice).result!.sentence;
    expect(plain(vi)).toMatch(/^Hà Nội, số vụ việc được giám sát, 5 kỳ, kỳ đầu từ 1\/1\/2019 đến 30\/9\/2019, kỳ cuối từ 1\/1\/2023 đến 30\/9\/2023: có xu hướng tăng/);
    expect(plain(en)).toMatch(/^Hanoi, cases supervised, 5 periods, the first 1 January 2019 to 30 September 2019, the last 1 January 2023 to 30 September 2023: an upward trend/);
    const flat = said(COUNT, [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(flat).toEqual([expect.stringMatching(/có xu hướng tăng \(kiểm định Mann–Kendall, p = 0,0\d\d\), nhưng độ dốc Theil–Sen bằng 0 vì nhiều kỳ bằng nhau\.$/), expect.stringMatching(/an upward trend .*, though the Theil–Sen slope is 0, as many periods are equal\.$/)]);
  });
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

  it('takes no figures of another unit for the indicator’s own, as change does not', () => {
    const visits = { value: 10, unit: 'lượt người' };
    const all = figuresOfAll([[COUNT, { 'Hà Nội': Object.fromEntries([2017, 2018, 2019, 2020, 2021, 2022].map((year, i) => [year, { ...visits, value: 10 + i }])) }]]);
    const { result, issues } = trend(all, choice);
    expect([result, issues.map(({ code, message }) => [code, message.vi])]).toEqual([
      null,
      [
        ['unit.mismatch', '6 số liệu về “Số vụ việc được giám sát” ghi đơn vị khác (lượt người), không phải vụ việc, nên không được so sánh: Hà Nội.'],
        ['compare.refused', expect.stringContaining('mới có 0 kỳ')],
      ],
    ]);
    expect(change(all, { indicator: 'cases', from: '2017', to: '2018' }).issues[0]?.code).toBe('unit.mismatch');
    // an index that its publisher writes in another way throughout is of one unit
    const percent = figuresOfAll([[SCORE, { 'Hà Nội': Object.fromEntries([2017, 2018, 2019, 2020, 2021].map((year, i) => [year, { value: 80 + i, unit: '%' }])) }]]);
    expect(trend(percent, { ...choice, indicator: 'score' }).result?.verdict).toBe('rising');
  });

  it.each([
    ['too few figures', figuresOfAll([[COUNT, series([1, 2, 3, 4])]]), /mới có 4 kỳ, trong khi cần ít nhất 5 kỳ/],
    ['a break', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], 2020: { value: 4, break: true } } }]]), /bị ngắt ở năm 2020/],
    ['another unit', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], 2021: { value: 4, unit: 'cuộc' } } }]]), /bị ngắt ở năm 2021, năm 2022/],
    ['periods of two kinds', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], '2023-S1': { value: 4 } } }]]), /không cùng loại hoặc chồng lên nhau \(năm 2022 và 6 tháng đầu năm 2023\)/],
    ['periods that share days', figuresOfAll([[COUNT, { 'Hà Nội': { 2018: 1, '2018-07-01/2019-06-30': 2, 2019: 3, '2019-07-01/2020-06-30': 4, 2020: 5 } }]]), /chồng lên nhau \(năm 2018 và từ 1\/7\/2018 đến 30\/6\/2019\)/],
    ['two periods about one day', figuresOfAll([[COUNT, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], '2022-01-02/2022-12-30': 7 } }]]), /chồng lên nhau/],
    ['running totals of one year', figuresOfAll([[COUNT, { 'Hà Nội': { '2023-Q1': 1, '2023-S1': 2, '2023-01-01/2023-09-30': 3, 2023: 4, '2023-01-01/2023-10-31': 3 } }]], [], ['03-31', '06-30', '09-30', '10-31', '12-31'].map((end) => makePeriod('2023-01-01', `2023-${end}`, { cumulative: true }))), /chồng lên nhau/],
    ['two stocks of one day', figuresOfAll([[{ ...COUNT, nature: 'stock' }, { 'Hà Nội': { ...series([1, 2, 3, 4, 5, 6])['Hà Nội'], '2022-12-31': 7 } }]]), /chồng lên nhau/],
    ['cumulative beside single figures', figuresOfAll([[COUNT, series([1, 2, 3, 4, 5, 6])]], [], [makePeriod('2020-01-01', '2020-12-31', { cumulative: true })]), /không cùng loại/],
  ])('is refused for %s', (_, dataset, words) => {
    const { result, issues } = trend(dataset, choice);
    expect(result).toBeNull();
    expect(issues.at(-1)).toMatchObject({ code: 'compare.refused', severity: 'error' });
    expect(issues.at(-1)?.message.vi).toMatch(words);
  });

  it('takes stocks as they stood on their last day, however the period is written', () => {
    const stock = { ...COUNT, nature: 'stock' } as const;
    const { result } = trend(figuresOfAll([[stock, { 'Hà Nội': { '2018-12-31': 10, 2019: 11, '2020-12-31': 12, '2021-12-31': 13, '2022-S2': 14 } }]]), choice);
    expect(result?.verdict).toBe('rising');
    expect(result?.slope.slope).toBeCloseTo(1, 2);
    expect(result!.points[1]!.time - result!.points[0]!.time).toBeCloseTo(1, 2);
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
