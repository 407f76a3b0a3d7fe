import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../indicators/catalogue.js';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Observation } from '../model/index.js';
import { makePeriod } from '../periods/make-period.js';
import { change } from './change.js';
import { COUNT, figuresOf, figuresOfAll, plain, SCORE, SHARE } from './figures.test-data.js';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const years = { from: '2022', to: '2023' };

describe('change of one area', () => {
  it('says how far a share moved, with the interval of the difference', () => {
    const dataset = figuresOfAll([[SHARE, { 'Lâm Đồng': { 2022: of(700, 1000), 2023: of(760, 1000) } }]]);
    const { result, issues } = change(dataset, { indicator: 'share', ...years });
    expect(issues).toEqual([]);
    expect(result?.entries[0]).toMatchObject({ verdict: 'rise', relative: null });
    expect(result?.entries[0]?.difference).toBeCloseTo(6, 12);
    expect(plain(result?.sentence.vi)).toBe('Lâm Đồng, tỷ lệ hòa giải thành: tăng từ 70,0% (năm 2022) lên 76,0% (năm 2023), tăng 6,0 điểm %; khoảng tin cậy 95% của mức chênh: 2,1 đến 9,9 điểm %.');
    expect(plain(result?.sentence.en)).toBe('Lam Dong, mediation success rate: rose from 70.0% (2022) to 76.0% (2023), by 6.0 percentage points; 95% confidence interval of the difference: 2.1 to 9.9 percentage points.');
  });

  it('does not call a difference a change when its interval holds 0', () => {
    const dataset = figuresOfAll([[SHARE, { 'Lâm Đồng': { 2022: of(70, 100), 2023: of(66, 100) } }]]);
    const { result } = change(dataset, { indicator: 'share', ...years });
    expect(result?.entries[0]?.verdict).toBe('similar');
    expect(plain(result?.sentence.vi)).toBe('Lâm Đồng, tỷ lệ hòa giải thành: từ 70,0% (năm 2022) xuống 66,0% (năm 2023), chênh 4,0 điểm %, chưa đủ căn cứ nói là có thay đổi; khoảng tin cậy 95% của mức chênh: −16,7 đến 8,8 điểm %.');
    expect(plain(result?.sentence.en)).toMatch(/a difference of 4\.0 percentage points that cannot be told from no change/);
  });

  it('takes the difference of complete counts as a fact, with its per cent', () => {
    const dataset = figuresOfAll([[COUNT, { 'Hà Nội': { 2022: { value: 4956 }, 2023: { value: 5145 } } }]]);
    const { result } = change(dataset, { indicator: 'cases', ...years });
    expect(result?.entries[0]).toMatchObject({ verdict: 'rise', difference: 189, interval: null });
    expect(plain(result?.sentence.vi)).toBe('Hà Nội, số vụ việc được giám sát: tăng từ 4.956 vụ việc (năm 2022) lên 5.145 vụ việc (năm 2023), tăng 189 vụ việc (3,8%).');
    const still = figuresOfAll([[COUNT, { 'Hà Nội': { 2022: { value: 7 }, 2023: { value: 7 } } }]]);
    expect(plain(change(still, { indicator: 'cases', ...years }).result?.sentence.en)).toBe('Hanoi, cases supervised: unchanged at 7 cases between 2022 and 2023.');
  });

  it('gives no verdict on scores and on rates without their fractions', () => {
    const scores = figuresOfAll([[SCORE, { 'Lâm Đồng': { 2022: { value: 4.99 }, 2023: { value: 4.74 } } }]]);
    const { result } = change(scores, { indicator: 'score', ...years });
    expect(result?.entries[0]).toMatchObject({ verdict: 'not_tested', relative: null, interval: null });
    expect(plain(result?.sentence.vi)).toBe('Lâm Đồng, điểm PAPI: từ 4,99 điểm (năm 2022) xuống 4,74 điểm (năm 2023), chênh 0,25 điểm. Nguồn không công bố sai số nên không kết luận tăng hay giảm.');
    const rates = figuresOfAll([[SHARE, { 'Lâm Đồng': { 2022: { value: 70 }, 2023: { value: 76 } } }]]);
    expect(change(rates, { indicator: 'share', ...years }).result?.sentence.vi).toMatch(/Nguồn không nêu đủ tử số và mẫu số nên không kết luận tăng hay giảm\.$/);
  });
});

const RATE: IndicatorDefinition = { id: 'rate', label: { vi: 'Số vụ trên 1.000 hộ', en: 'Cases per 1,000 households' }, unit: { vi: 'vụ', en: 'case' }, kind: 'ratio', decimals: 1 };
const rate = (numerator: number, denominator: number) => ({ value: (1000 * numerator) / denominator, numerator, denominator });

describe('change of a ratio', () => {
  const made = (from: Partial<Observation>, to: Partial<Observation>) => change(figuresOf(RATE, { 'Hà Nội': { 2022: from, 2023: to } }), { indicator: 'rate', ...years }).result;

  it('is tested by the exact interval of later : earlier', () => {
    const risen = made(rate(100, 10_000), rate(200, 10_000));
    expect(risen?.entries[0]).toMatchObject({ verdict: 'rise', interval: null, relative: 1, difference: 10 });
    // 200 of 300 events: Clopper–Pearson 0.6102 to 0.7198, so odds of 1.565 to 2.569
    expect(risen?.entries[0]?.ratio?.lower).toBeCloseTo(1.565, 2);
    expect(risen?.entries[0]?.ratio?.upper).toBeCloseTo(2.569, 2);
    expect(plain(risen?.sentence.vi)).toMatch(/tăng 10,0 vụ \(100,0%\); khoảng tin cậy 95% của tỷ số kỳ sau trên kỳ trước: 1,5\d đến 2,5\d\.$/);
    expect(made(rate(1, 1000), rate(2, 1000))?.entries[0]?.verdict).toBe('similar');
  });

  it('has no upper end when nothing was counted before, and is not tested without events or fractions', () => {
    const risen = made(rate(0, 1000), rate(40, 1000));
    expect(risen?.entries[0]).toMatchObject({ verdict: 'rise', ratio: { upper: Infinity } });
    expect(plain(risen?.sentence.en)).toMatch(/ratio of the later to the earlier: [\d.]+ or more\.$/);
    expect(made(rate(0, 1000), rate(0, 1000))?.entries[0]).toMatchObject({ verdict: 'not_tested', ratio: null });
    expect(made({ value: 10 }, { value: 20 })?.entries[0]).toMatchObject({ verdict: 'not_tested', ratio: null });
  });
});

describe('change of several areas', () => {
  it('counts who rose and fell, names the farthest, and how many could be compared', () => {
    const dataset = figuresOfAll([
      [SHARE, { 'Hà Nội': { 2022: of(700, 1000), 2023: of(800, 1000) }, 'Cà Mau': { 2022: of(900, 1000), 2023: of(700, 1000) }, 'An Giang': { 2022: of(50, 100), 2023: of(51, 100) }, 'Lào Cai': { 2022: of(1, 2) } }],
    ]);
    const { result } = change(dataset, { indicator: 'share', ...years });
    expect(result?.coverage).toEqual({ reported: 3, total: 4 });
    expect(result?.left.map(({ name }) => name.vi)).toEqual(['Lào Cai']);
    expect(plain(result?.sentence.vi)).toBe('Tỷ lệ hòa giải thành, so năm 2023 với năm 2022: 1 tỉnh, thành tăng rõ, 1 tỉnh, thành giảm rõ, 1 tỉnh, thành chưa đủ căn cứ nói là có thay đổi; tăng nhiều nhất là Hà Nội (+10,0 điểm %); giảm nhiều nhất là Cà Mau (−20,0 điểm %); 3/4 tỉnh, thành so được.');
  });

  it('says of limits that the figures differ by at least so much', () => {
    const one = figuresOf(COUNT, { 'Hà Nội': { 2022: { value: 2000, bound: 'le' }, 2023: { value: 2500, bound: 'gt' } } });
    const { result } = change(one, { indicator: 'cases', ...years });
    expect(result?.entries[0]).toMatchObject({ difference: 500, atLeast: true, relative: null, verdict: 'rise' });
    expect(plain(result?.sentence.vi)).toMatch(/ \(năm 2023\), tăng ít nhất 500 vụ việc\.$/);
    expect(plain(result?.sentence.en)).toMatch(/ \(2023\), by at least 500 cases\.$/);
    const several = figuresOf(COUNT, { 'Hà Nội': { 2022: { value: 2000, bound: 'le' }, 2023: { value: 2500, bound: 'gt' } }, 'Cà Mau': { 2022: 5, 2023: 6 } });
    expect(plain(change(several, { indicator: 'cases', ...years }).result?.sentence.vi)).toMatch(/tăng nhiều nhất là Hà Nội \(ít nhất 500 vụ việc\)/);
    expect(change(figuresOf(COUNT, { 'Hà Nội': { 2022: 5, 2023: 6 } }), { indicator: 'cases', ...years }).result?.entries[0]?.atLeast).toBe(false);
  });

  it('leaves out areas whose bounds say nothing of the order, and those with a break', () => {
    const dataset = figuresOfAll([
      [COUNT, { 'Hà Nội': { 2022: { value: 10 }, 2023: { value: 12 } }, 'Cà Mau': { 2022: { value: 10, bound: 'ge' }, 2023: { value: 12 } }, 'An Giang': { 2022: { value: 5, bound: 'lt' }, 2023: { value: 12 } }, 'Lào Cai': { 2022: { value: 5 }, 2023: { value: 9, break: true } } }],
    ]);
    const { result, issues } = change(dataset, { indicator: 'cases', ...years });
    expect(result?.entries.map(({ area, verdict }) => [area.name.vi, verdict])).toEqual([['An Giang', 'rise'], ['Hà Nội', 'rise']]);
    expect(issues.map(({ code, severity, message }) => [code, severity, /Lào Cai|Cà Mau/.exec(message.vi)?.[0]])).toEqual([
      ['compare.refused', 'info', 'Lào Cai'],
      ['compare.refused', 'info', 'Cà Mau'],
    ]);
  });
});

describe('change is refused', () => {
  const refusal = (...args: Parameters<typeof change>) => {
    const { result, issues } = change(...args);
    expect(result).toBeNull();
    const last = issues.at(-1)!;
    expect(last).toMatchObject({ code: 'compare.refused', severity: 'error' });
    return plain(last.message.vi);
  };
  const table = { 'Hà Nội': { 2022: { value: 4 }, 2023: { value: 5 }, '2023-S1': { value: 2 } } };

  it('between periods of different lengths, in the wrong order, and between cumulative and single ones', () => {
    const dataset = figuresOfAll([[COUNT, table]]);
    expect(refusal(dataset, { indicator: 'cases', from: '2022', to: '2023-S1' })).toBe('Không so hai kỳ dài ngắn khác nhau (năm 2022 và 6 tháng đầu năm 2023).');
    expect(refusal(dataset, { indicator: 'cases', from: '2023', to: '2022' })).toMatch(/không đứng trước kỳ sau/);
    const mixed = figuresOfAll([[COUNT, table]], [], [makePeriod('2023-01-01', '2023-12-31', { cumulative: true })]);
    expect(refusal(mixed, { indicator: 'cases', ...years })).toMatch(/^Không so số lũy kế với số của riêng một kỳ/);
  });

  it('between periods that share days', () => {
    const period = '2022-08-01/2023-07-31';
    expect(refusal(figuresOf(COUNT, { 'Hà Nội': { 2022: 4, [period]: 5 } }), { indicator: 'cases', from: '2022', to: period })).toBe('Không so hai kỳ chồng lên nhau (năm 2022 và từ 1/8/2022 đến 31/7/2023).');
  });

  it('across a break, and says so', () => {
    const dataset = figuresOfAll([[COUNT, { 'Hà Nội': { 2022: { value: 4 }, 2023: { value: 5, break: true } } }]]);
    expect(refusal(dataset, { indicator: 'cases', ...years })).toMatch(/chuỗi số liệu bị ngắt/);
  });

  it('where the activity is counted in another unit from then on: Hà Nội in 2023', () => {
    const [cases, rounds] = ['pib_cases_supervised', 'pib_supervisions'].map((id) => catalogue().get(id)!);
    const dataset = figuresOfAll([
      [cases!, { 'Hà Nội': { 2021: { value: 4956 }, 2022: { value: 5145 } } }],
      [rounds!, { 'Hà Nội': { 2023: { value: 2986 } } }],
    ]);
    expect(change(dataset, { indicator: 'pib_cases_supervised', ...years }).issues.map(({ message }) => message.vi)).toEqual([expect.stringMatching(/một kỳ đếm theo vụ việc, kỳ kia theo cuộc/)]);
    expect(change(dataset, { indicator: 'pib_cases_supervised', from: '2021', to: '2022' }).result?.entries[0]?.difference).toBe(189);
  });
});

describe('change between periods of unequal length', () => {
  it('takes a stock as a state at their ends', () => {
    const stock = { ...COUNT, nature: 'stock' } as const;
    const dataset = figuresOf(stock, { 'Hà Nội': { 2022: 40, '2022-S2': 41, '2023-S1': 43 } });
    expect(change(dataset, { indicator: 'cases', from: '2022', to: '2023-S1' }).result?.entries[0]).toMatchObject({ difference: 3, verdict: 'rise' });
    expect(change(dataset, { indicator: 'cases', from: '2022', to: '2022-S2' }).result).toBeNull();
  });

  const [from, to] = ['2021-05-01/2022-06-30', '2021-05-01/2023-06-30'] as const;
  const cumulative = [makePeriod('2021-05-01', '2022-06-30', { cumulative: true }), makePeriod('2021-05-01', '2023-06-30', { cumulative: true })];
  it('takes what lies between cumulative counts from one day, which only ever rise, and concludes nothing', () => {
    const counts = change(figuresOf(COUNT, { 'Hà Nội': { [from]: 4, [to]: 9 } }, cumulative), { indicator: 'cases', from, to }).result;
    expect(counts).toMatchObject({ contained: true, entries: [{ difference: 5, relative: null, verdict: 'not_tested' }] });
    expect(plain(counts?.sentence.vi)).toBe('Hà Nội, số vụ việc được giám sát: từ 4 vụ việc (từ 1/5/2021 đến 30/6/2022) lên 9 vụ việc (từ 1/5/2021 đến 30/6/2023), chênh 5 vụ việc. Số lũy kế của kỳ sau đã gồm cả kỳ trước nên không kết luận tăng hay giảm.');
    const stock = change(figuresOf({ ...COUNT, nature: 'stock' }, { 'Hà Nội': { [from]: 4, [to]: 9 } }, cumulative), { indicator: 'cases', from, to }).result;
    expect(stock).toMatchObject({ contained: false, entries: [{ verdict: 'rise' }] });
    const { result } = change(figuresOf(SHARE, { 'Hà Nội': { [from]: [400, 900], [to]: [1500, 1800] } }, cumulative), { indicator: 'share', from, to });
    expect(result).toMatchObject({ contained: true, entries: [{ verdict: 'not_tested', interval: null }] });
    expect(result?.sentence.vi).toMatch(/Số lũy kế của kỳ sau đã gồm cả kỳ trước nên không kết luận tăng hay giảm\.$/);
  });
});

it('flags denominators below 20', () => {
  const { result } = change(figuresOf(SHARE, { 'Hà Nội': { 2022: [15, 19], 2023: [18, 20] }, 'Cà Mau': { 2022: [15, 20], 2023: [18, 20] } }), { indicator: 'share', ...years });
  expect(result?.entries.map(({ area, small }) => [area.name.vi, small])).toEqual([['Cà Mau', false], ['Hà Nội', true]]);
});

describe('change of random shares', () => {
  const fraction = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  it('has an interval that holds its difference and narrows with more cases', () => {
    fc.assert(
      fc.property(fraction, fraction, ([a, n], [b, m]) => {
        const made = (times: number) => change(figuresOfAll([[SHARE, { 'Hà Nội': { 2022: of(a * times, n * times), 2023: of(b * times, m * times) } }]]), { indicator: 'share', ...years }).result!.entries[0]!;
        const [small, great] = [made(1), made(10)];
        const interval = small.interval!;
        expect(interval.lower).toBeLessThanOrEqual(small.difference + 1e-9);
        expect(interval.upper).toBeGreaterThanOrEqual(small.difference - 1e-9);
        expect(great.interval!.upper - great.interval!.lower).toBeLessThan(interval.upper - interval.lower);
        expect(great.difference).toBeCloseTo(small.difference, 9);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
