import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaById, provincesOf } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator, type IndicatorDefinition } from '../indicators/define-indicator.js';
import type { Observation, Source } from '../model/index.js';
import { parsePeriodId } from '../periods/index.js';
import { derive, type DeriveOptions } from './derive.js';
import { populationFor } from './population-for.js';
import { referencePopulation } from './reference-population.js';
import { rollUp } from './roll-up.js';

const CASES: IndicatorDefinition = { id: 'cases', label: { vi: 'Số vụ việc hòa giải thụ lý', en: 'Mediation cases' }, unit: { vi: 'vụ việc', en: 'case' }, kind: 'count' };
const DONE: IndicatorDefinition = { ...CASES, id: 'done', label: { vi: 'Số vụ việc hòa giải thành', en: 'Cases settled' } };
const BOARDS: IndicatorDefinition = { id: 'boards', label: { vi: 'Số Ban Thanh tra nhân dân', en: 'People’s inspection boards' }, unit: { vi: 'ban', en: 'board' }, kind: 'count', nature: 'stock', aggregation: { area: 'sum', time: 'last' } };
const LAST: Partial<IndicatorDefinition> = { nature: 'stock', aggregation: { area: 'sum', time: 'last' } };
const SCORE: IndicatorDefinition = { id: 'score', label: { vi: 'Điểm PAPI', en: 'PAPI score' }, unit: { vi: 'điểm', en: 'point' }, kind: 'index', rankable: false, publisher: 'PAPI (UNDP)' };

const REPORT: Source = { title: 'Báo cáo', url: null, date: null, reporter: 'Sở Tư pháp', asWritten: null, location: null };
type Cell = Partial<Observation> & Pick<Observation, 'indicator'>;

function dataset(...cells: readonly Cell[]): Dataset {
  const observations = cells.map((cell): Observation => ({ area: '68@2024', period: '2018', scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [REPORT], ...cell }));
  const [areas, periods] = [new Set(observations.map(({ area }) => area)), new Set(observations.map(({ period }) => period))];
  return makeDataset(observations, { indicators: [CASES, DONE, BOARDS, SCORE].map(defineIndicator), areas: [...areas].map((id) => areaById(id)!), periods: [...periods].map((id) => parsePeriodId(id)!) }).dataset;
}

const SHARE: DeriveOptions = { numerator: 'done', denominator: 'cases', per: 100 };
const PER_BOARD: DeriveOptions = { numerator: 'cases', denominator: 'boards', per: 1 };
const only = (of: Dataset | null) => of?.observations()[0];

describe('derive', () => {
  it('gives the share that the counts of Lâm Đồng give, and says of what it is made', () => {
    const { result, issues } = derive(dataset({ indicator: 'done', value: 1653 }, { indicator: 'cases', value: 2217 }), SHARE);
    expect(only(result)).toMatchObject({ numerator: 1653, denominator: 2217, bound: 'eq', status: 'derived', sources: [REPORT], lineage: { vi: '1.653 vụ việc chia cho 2.217 vụ việc (Sở Tư pháp)', en: '1,653 cases divided by 2,217 cases (Sở Tư pháp)' } });
    expect(only(result)?.value).toBeCloseTo(74.5602, 4);
    const made = result!.indicators.get('done_per_cases')!;
    expect(made).toMatchObject({ kind: 'share', unit: { vi: '%' }, direction: 'neutral', numerator: 'done', denominator: 'cases', label: { vi: 'Số vụ việc hòa giải thành so với số vụ việc hòa giải thụ lý', en: 'Cases settled of mediation cases' } });
    expect(issues).toEqual([]);
  });

  it('divides by a stock of the day on which the period ends', () => {
    const { result } = derive(dataset({ indicator: 'cases', value: 300 }, { indicator: 'boards', value: 100, period: '2018-12-31' }, { indicator: 'boards', value: 90, period: '2017-12-31' }), PER_BOARD);
    expect(only(result)).toMatchObject({ value: 3, denominator: 100 });
    expect(result!.indicators.get('cases_per_boards')).toMatchObject({ kind: 'ratio', unit: { vi: 'vụ việc/ban' }, label: { vi: 'Số vụ việc hòa giải thụ lý bình quân một ban' } });
  });

  it('divides by the population of the year, which is preliminary for the latest', async () => {
    const population = await referencePopulation('2024');
    const options: DeriveOptions = { numerator: 'cases', denominator: 'population_average', per: 100_000, from: population };
    const { result } = derive(dataset({ indicator: 'cases', value: 2217 }, { indicator: 'cases', value: 2000, period: '2024' }), options);
    expect(result!.observations().map(({ period, denominator, status }) => [period, denominator, status])).toEqual([['2018', population.observations().find(({ area, period }) => area === '68@2024' && period === '2018')!.value, 'derived'], ['2024', 1_362_500, 'provisional']]);
    expect(only(result)?.lineage?.vi).toMatch(/^2\.217 vụ việc chia cho 1\.\d{3}\.\d{3} người dân \(Cục Thống kê\)$/);
    expect(only(result)?.lineage?.en).toMatch(/^2,217 cases divided by 1,\d{3},\d{3} persons \(National Statistics Office, Cục Thống kê\)$/);
    expect(result!.indicators.get('cases_per_population_average')).toMatchObject({ unit: { vi: 'vụ việc/100.000 người dân', en: 'case/100,000 persons' }, label: { vi: 'Số vụ việc hòa giải thụ lý trên 100.000 người dân' } });
  });

  it('names the day of a stock that stands for the period', () => {
    const { result } = derive(dataset({ indicator: 'cases', value: 300 }, { indicator: 'boards', value: 100, period: '2018-12-31' }), PER_BOARD);
    expect(only(result)?.lineage?.vi).toBe('300 vụ việc chia cho 100 ban (Sở Tư pháp, ngày 31/12/2018)');
  });

  it('divides the figure of a day by the average of its year, and no other figure by it', async () => {
    const from = await referencePopulation('2024');
    const of = (period: string) => derive(dataset({ indicator: 'boards', value: 1299, period }), { numerator: 'boards', denominator: 'population_average', per: 1000, from });
    expect(only(of('2018-12-31').result)?.lineage?.vi).toMatch(/^1\.299 ban chia cho 1\.\d{3}\.\d{3} người dân \(Cục Thống kê, năm 2018\)$/);
    expect(of('2018-S1').result).toBeNull();
    expect(of('2025-07-01').issues).toMatchObject([{ code: 'compare.refused', message: { vi: 'Không tính được “Số Ban Thanh tra nhân dân trên 1.000 người dân” của Lâm Đồng, ngày 1/7/2025: không có “Dân số trung bình” của cùng địa bàn và cùng kỳ.' } }]);
  });

  // a state agency's half-year runs from 15 December to 14 June (Decree 09/2019), a calendar one from January to June
  it.each([['2018-S1', '2018-06-30'], ['2017-12-15/2018-06-14', '2018-06-14']])('divides the half-year %s by a stock of its last day, %s, and by nothing else', async (period, last) => {
    const half = { indicator: 'cases', value: 300, period };
    const stock = (day: string) => derive(dataset(half, { indicator: 'boards', value: 100, period: day }), PER_BOARD);
    expect(only(stock(last).result)).toMatchObject({ period, value: 3, denominator: 100 });
    for (const day of ['2018-06-30', '2018-06-14', '2017-12-31', '2018-12-31'].filter((one) => one !== last)) expect(stock(day).result).toBeNull();
    // the average of a year says how many there were on a day of it, not in half of it
    const year = derive(dataset(half), { numerator: 'cases', denominator: 'population_average', per: 100_000, from: await referencePopulation('2024') });
    expect(year.result).toBeNull();
    expect(year.issues).toMatchObject([{ code: 'compare.refused', severity: 'error', message: { vi: expect.stringMatching(/không có “Dân số trung bình” của cùng địa bàn và cùng kỳ\.$/) } }]);
    // nor does a flow of the other kind of half-year
    expect(derive(dataset(half, { indicator: 'done', value: 200, period: period === '2018-S1' ? '2017-12-15/2018-06-14' : '2018-S1' }), { ...SHARE, numerator: 'cases', denominator: 'done' }).result).toBeNull();
  });

  it.each<[string, readonly Cell[], string, DeriveOptions?]>([
    ['of another list', [{ indicator: 'boards', value: 100, area: '68@2025' }], 'không có “Số Ban Thanh tra nhân dân” của cùng địa bàn và cùng kỳ'],
    ['of another period', [{ indicator: 'boards', value: 100, period: '2018-06-30' }], 'cùng kỳ'],
    ['of another scope', [{ indicator: 'boards', value: 100, scope: 'cấp huyện' }], 'cùng địa bàn'],
    ['that is 0', [{ indicator: 'boards', value: 0 }], 'không lớn hơn 0'],
    ['that is approximate', [{ indicator: 'boards', value: 100, bound: 'approx' }], 'số ước chừng hoặc giới hạn'],
    ['without a source', [{ indicator: 'boards', value: 100, sources: [] }], 'không nêu nguồn'],
    ['in another unit', [{ indicator: 'boards', value: 100, unit: 'người' }], 'khác đơn vị của chỉ số'],
    ['that was not reported', [{ indicator: 'boards', status: 'not_reported' }], 'không có “Số Ban'],
    ['that counts over time and only ends with the period', [{ indicator: 'done', value: 100, period: '2018-S2' }], 'không có “Số vụ việc hòa giải thành”', { ...PER_BOARD, denominator: 'done' }],
    ['of which there are two', [{ indicator: 'boards', value: 100, period: '2018-12-31' }, { indicator: 'boards', value: 90, period: '2018-S2' }], 'nhiều số khác nhau'],
  ])('gives no rate for a denominator %s, and says why', (_, cells, why, options = PER_BOARD) => {
    const { result, issues } = derive(dataset({ indicator: 'cases', value: 300 }, ...cells), options);
    expect(result).toBeNull();
    expect(issues).toMatchObject([{ code: 'compare.refused', severity: 'error', message: { vi: expect.stringContaining(why) } }]);
    expect(issues[0]!.message.vi).toContain('của Lâm Đồng, năm 2018: ');
  });

  it('keeps limits, and figures that are no number', () => {
    const { result } = derive(dataset({ indicator: 'cases', value: 300, bound: 'ge' }, { indicator: 'boards', value: 100 }, { indicator: 'cases', status: 'suppressed', area: '01@2024' }), PER_BOARD);
    expect(result!.observations().map(({ area, value, bound, status }) => [area, value, bound, status])).toEqual([['68@2024', 3, 'ge', 'derived'], ['01@2024', null, 'eq', 'suppressed']]);
  });

  it('breaks where the denominator does, also when the first figure after the break gives no rate', () => {
    const years = ['2016', '2017', '2018'];
    const boards = years.map((period, i): Cell => ({ indicator: 'boards', value: 100, period, break: i === 1 }));
    const cases = ['2016', '2018'].map((period): Cell => ({ indicator: 'cases', value: 300, period }));
    const { result } = derive(dataset(...boards, ...cases), PER_BOARD);
    expect(result!.observations().map((one) => [one.period, one.break])).toEqual([['2016', false], ['2018', true]]);
  });

  it('gives no rate of a figure in another unit than its indicator', () => {
    const { result, issues } = derive(dataset({ indicator: 'cases', value: 300, unit: 'cuộc' }, { indicator: 'boards', value: 100 }), PER_BOARD);
    expect([result, issues.map(({ message }) => message.vi)]).toEqual([null, ['Không tính được “Số vụ việc hòa giải thụ lý bình quân một ban” của Lâm Đồng, năm 2018: đơn vị của số liệu khác đơn vị của chỉ số.']]);
  });

  it.each<[string, Partial<IndicatorDefinition>, Partial<IndicatorDefinition>, string, { readonly area: string; readonly time: string }]>([
    ['two flows', {}, {}, 'flow', { area: 'ratio_of_sums', time: 'ratio_of_sums' }],
    ['two stocks', LAST, LAST, 'stock', { area: 'ratio_of_sums', time: 'last' }],
    ['a flow and a stock', {}, LAST, 'flow', { area: 'ratio_of_sums', time: 'none' }],
    ['a flow and what is carried over', {}, { aggregation: { area: 'sum', time: 'none' } }, 'flow', { area: 'ratio_of_sums', time: 'none' }],
    ['what does not add up', { aggregation: { area: 'none', time: 'sum' } }, {}, 'flow', { area: 'none', time: 'ratio_of_sums' }],
  ])('adds a share of %s up as its counts allow', (_, done, cases, nature, aggregation) => {
    const held = dataset({ indicator: 'done', value: 10, period: '2018-12-31' }, { indicator: 'cases', value: 20, period: '2018-12-31' });
    const made = makeDataset(held.observations(), { indicators: [{ ...DONE, ...done }, { ...CASES, ...cases }].map(defineIndicator), areas: held.areas.values(), periods: held.periods.values() }).dataset;
    expect(derive(made, SHARE).result!.indicators.get('done_per_cases')).toMatchObject({ kind: 'share', nature, aggregation });
  });

  it('of two stocks counts once, in its last state', () => {
    const days = [['2018-06-30', 10], ['2018-12-31', 18]] as const;
    const held = dataset(...days.flatMap(([period, value]): Cell[] => [{ indicator: 'done', value, period }, { indicator: 'cases', value: 20, period }]));
    const stocks = makeDataset(held.observations(), { indicators: [{ ...DONE, ...LAST }, { ...CASES, ...LAST }].map(defineIndicator), areas: held.areas.values(), periods: held.periods.values() }).dataset;
    expect(rollUp(derive(stocks, SHARE).result!, { over: 'period', to: 'year' }).result!.observations()).toMatchObject([{ period: '2018', value: 90, numerator: 18, denominator: 20 }]);
  });

  it('stays sensitive where one of its counts is', () => {
    const held = dataset({ indicator: 'cases', value: 300 }, { indicator: 'boards', value: 100 });
    const [cases, boards] = [held.indicators.get('cases')!, held.indicators.get('boards')!];
    for (const indicators of [[{ ...cases, sensitive: true }, boards], [cases, { ...boards, sensitive: true }]]) {
      const marked = makeDataset(held.observations(), { indicators, areas: held.areas.values(), periods: held.periods.values() }).dataset;
      expect(derive(marked, PER_BOARD).result!.indicators.get('cases_per_boards')!.sensitive).toBe(true);
    }
  });

  it('shows of a sensitive count no more than a comparison does: neither small figures nor those that give them away', () => {
    const counts = { VN: 603, '01@2024': 3, '31@2024': 100, '68@2024': 500 };
    for (const sensitive of ['cases', 'boards']) {
      const held = dataset(...Object.entries(counts).flatMap(([area, value]) => ['cases', 'boards'].map((indicator): Cell => ({ indicator, area, value: indicator === sensitive ? value : 1000 }))));
      const marked = makeDataset(held.observations(), { indicators: [...held.indicators.values()].map((one) => ({ ...one, sensitive: one.id === sensitive })), areas: held.areas.values(), periods: held.periods.values() }).dataset;
      const { result, issues } = derive(marked, PER_BOARD);
      expect(Object.fromEntries(result!.observations().map(({ area, status, value }) => [area, [status, value === null]]))).toEqual({ VN: ['derived', false], '01@2024': ['suppressed', true], '31@2024': ['suppressed', true], '68@2024': ['derived', false] });
      expect(JSON.stringify(result!.observations().filter(({ status }) => status === 'suppressed'))).not.toMatch(/\b(?:3|100|1000|1[.,]000)\b/);
      expect(issues).toMatchObject([{ severity: 'info', message: { vi: expect.stringContaining('2\u00a0tỉnh') } }]);
    }
  });

  it('says that figures are not published where none may be shown', () => {
    const held = dataset({ indicator: 'cases', value: 3 }, { indicator: 'boards', value: 1000 });
    const marked = makeDataset(held.observations(), { indicators: [...held.indicators.values()].map((one) => ({ ...one, sensitive: one.id === 'cases' })), areas: held.areas.values(), periods: held.periods.values() }).dataset;
    const { result, issues } = derive(marked, PER_BOARD);
    expect([result!.observations().map(({ status, value }) => [status, value]), issues.length]).toEqual([[['suppressed', null]], 1]);
  });

  it('refuses scores, indicators that are not there, and a senseless scale', () => {
    const held = dataset({ indicator: 'score', value: 40 }, { indicator: 'boards', value: 100 });
    expect(derive(held, { ...PER_BOARD, numerator: 'score' }).issues).toMatchObject([{ message: { vi: expect.stringMatching(/^Không tính được tỷ lệ từ “Điểm PAPI”/) } }]);
    expect(derive(held, { ...PER_BOARD, numerator: 'none' })).toMatchObject({ result: null, issues: [{ code: 'compare.refused' }] });
    expect(() => derive(held, { ...PER_BOARD, per: 0 })).toThrow(/received 0 for per/);
  });

  it('gives for any counts the value that its own fraction gives, in any order of the input', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 })), { minLength: 1, maxLength: 63 }), (pairs) => {
        const cells = pairs.flatMap(([done, cases], i): Cell[] => [{ indicator: 'done', value: done, area: provincesOf('2024')[i]!.id }, { indicator: 'cases', value: cases, area: provincesOf('2024')[i]!.id }]);
        const rates = derive(dataset(...cells), SHARE).result!.observations();
        expect(rates.map(({ value, numerator, denominator }) => [value, numerator, denominator])).toEqual(pairs.map(([done, cases]) => [(100 * done) / cases, done, cases]));
        const plain = (all: readonly Observation[]) => all.map(({ area, value }) => `${area} ${value}`).sort();
        expect(plain(derive(dataset(...[...cells].reverse()), SHARE).result!.observations())).toEqual(plain(rates));
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

describe('populationFor', () => {
  it('holds the lists, regions and nation that a dataset speaks of, and they agree', async () => {
    const areas = ['68@2024', '31@2025', 'R1@2025', 'VN'];
    const population = await populationFor(dataset(...areas.map((area): Cell => ({ indicator: 'cases', value: 1, area }))));
    const of = (area: string) => population.observations().find((one) => one.area === area && one.period === '2024');
    expect([of('VN')?.value, of('31@2025')?.value, of('68@2024')?.value]).toEqual([101_343_900, 4_102_700, 1_362_500]);
    const members = provincesOf('2025').filter(({ region }) => region === 'R1@2025');
    expect(of('R1@2025')?.value).toBe(members.reduce((sum, { id }) => sum + of(id)!.value!, 0));
    expect((await populationFor(dataset({ indicator: 'cases', value: 1 }))).areas.size).toBe(63);
  });
});

describe('the reference population', () => {
  it('holds every province and year, and comes to the nation that the NSO prints', async () => {
    const population = await referencePopulation('2024');
    expect(population.size).toBe(63 * 14);
    const total = (of: Dataset) => of.observations().filter(({ period }) => period === '2024').reduce((sum, { value }) => sum + value!, 0);
    expect(total(population)).toBe(101_343_900);
    const today = await referencePopulation();
    expect([today.size, total(today)]).toEqual([34 * 14, 101_343_900]);
    expect(today.observations().find(({ area, period }) => area === '31@2025' && period === '2024')).toMatchObject({ value: 4_102_700, status: 'provisional', lineage: { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025' } });
  });

  it('agrees with the latest year that areas carry', async () => {
    for (const list of ['2024', '2025']) {
      const population = await referencePopulation(list);
      for (const { id, population: held } of provincesOf(list)) expect(population.observations().find(({ area, period }) => area === id && period === '2024')?.value).toBe(held);
    }
  });
});
