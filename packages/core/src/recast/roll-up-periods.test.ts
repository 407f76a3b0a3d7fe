import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../indicators/define-indicator.js';
import { makePeriod } from '../periods/make-period.js';
import { FLOW, said, series, SHARE, STOCK, type Cell } from './cells.test-data.js';
import { rollUp, type RollUpOptions } from './roll-up.js';

const running = (start: string, end: string) => makePeriod(start, end, { cumulative: true });
const NINE = running('2023-01-01', '2023-09-30');
const PERIODS = [NINE, running('2023-04-01', '2023-12-31'), running('2023-01-01', '2023-06-30'), running('2023-01-01', '2023-03-31'), running('2023-01-01', '2023-12-31')];
const over = (to: 'year' | 'half' | 'quarter', definition: IndicatorDefinition, cells: Readonly<Record<string, Cell>>) => {
  const { result, issues } = rollUp(series(definition, cells, '01@2024', { periods: PERIODS }), { over: 'period', to });
  return { all: result!.observations(), said: said({ issues }) };
};

describe('figures counted from the start of the year', () => {
  it('are added to what follows them, and to nothing that they hold', () => {
    const { all, said } = over('year', FLOW, { [NINE.id]: 100, '2023-Q1': 30, '2023-Q3': 40, '2023-Q4': 30 });
    expect(all).toMatchObject([{ period: '2023', value: 130, bound: 'eq', lineage: { vi: 'từ 1/1/2023 đến 30/9/2023 + quý IV/2023' } }]);
    expect(said).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Cell>>, number, string]>([
    ['nine months', { [NINE.id]: 100 }, 100, 'quý IV/2023'],
    ['nine months with the quarters they hold', { [NINE.id]: 100, '2023-Q2': 40, '2023-S1': 70 }, 100, 'quý IV/2023'],
    ['a count from April on', { '2023-04-01/2023-12-31': 90 }, 90, 'quý I/2023'],
  ])('of %s are a part of the year, which names what is missing', (_, cells, value, missing) => {
    const { all, said } = over('year', FLOW, cells);
    expect(all).toMatchObject([{ value, bound: 'ge' }]);
    expect(said).toEqual([`rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2023: thiếu số liệu của ${missing} nên chỉ là một phần.`]);
  });

  it('are the whole where they end with it', () => {
    const cells = { '2023-Q1': 30, '2023-S1': 70, '2023': 150 };
    for (const to of ['year', 'half', 'quarter'] as const) {
      const { all, said } = over(to, FLOW, cells);
      expect([all.map(({ value, bound }) => [value, bound]), said]).toEqual([[[{ year: 150, half: 70, quarter: 30 }[to], 'eq']], []]);
    }
  });
});

describe('stocks', () => {
  it('of the middle of a year are only near to those of its end, and it is said', () => {
    const { all, said } = over('year', STOCK, { '2022-03-31': 10, '2023-03-31': 11, '2023-12-31': 12 });
    expect(all).toMatchObject([{ period: '2022', value: 10, status: 'estimated', lineage: { vi: 'theo ngày 31/3/2022' } }, { period: '2023', value: 12, status: 'reported' }]);
    expect(said).toEqual(['rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2022: số gần nhất là của ngày 31/3/2022, chưa phải số cuối kỳ.']);
  });

  it('of one day with different values are none', () => {
    const { all, said } = over('year', STOCK, { '2022-12-31': 10, '2022-Q4': 12, '2023-12-31': 12, '2023-Q4': 12 });
    expect(all).toMatchObject([{ period: '2023', value: 12 }]);
    expect(said).toEqual(['compare.refused: Không xác định được “Số vụ việc” của Hà Nội, năm 2022: quý IV/2022 và ngày 31/12/2022 kết thúc cùng một ngày mà số khác nhau.']);
  });

  it('that are shares may have a fraction and no printed rate', () => {
    const last: IndicatorDefinition = { ...SHARE, nature: 'stock', aggregation: { area: 'ratio_of_sums', time: 'last' } };
    expect(over('year', last, { '2022-06-30': 40, '2022-12-31': { numerator: 1, denominator: 2 } }).all).toMatchObject([{ numerator: 1, denominator: 2 }]);
  });

  it('that nobody reported at the end of the year are not reported', () => {
    expect(over('year', STOCK, { '2022-12-31': { status: 'not_reported' } }).all).toMatchObject([{ period: '2022', value: null, status: 'not_reported' }]);
    const early = over('year', STOCK, { '2022-03-31': { status: 'not_reported' } });
    expect([early.all, early.said.length]).toEqual([[], 1]);
  });
});

describe('shares over time', () => {
  it('are pooled where only their fractions are printed', () => {
    const { all, said } = over('year', SHARE, { '2023-S1': { numerator: 50, denominator: 100 }, '2023-S2': { numerator: 40, denominator: 80 } });
    expect(all).toMatchObject([{ value: 50, numerator: 90, denominator: 180, status: 'derived' }]);
    expect(said).toEqual([]);
  });

  it('are a part of the year where one has no fraction', () => {
    const { all, said } = over('year', SHARE, { '2023-S1': { numerator: 50, denominator: 100 }, '2023-S2': 60 });
    expect(all).toMatchObject([{ value: 50, status: 'estimated' }]);
    expect(said).toEqual(['rollup.incomplete: “Tỷ lệ” của Hà Nội, năm 2023: thiếu số liệu của 6 tháng cuối năm 2023 nên chỉ là một phần.']);
  });
});

describe('periods without a figure', () => {
  const silent = { status: 'not_reported' } as const;
  it('make a year without one where all are so for one reason', () => {
    const { all, said } = over('year', FLOW, { '2023-S1': silent, '2023-Q3': silent, '2023-Q4': silent });
    expect(all).toMatchObject([{ period: '2023', value: null, status: 'not_reported' }]);
    expect(said).toEqual([]);
  });

  it('are said where they leave nothing', () => {
    expect(over('year', FLOW, { '2023-S1': silent })).toEqual({ all: [], said: ['rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2023: thiếu số liệu của năm 2023 nên không tính.'] });
    expect(over('year', FLOW, { '2023-S1': silent, '2023-S2': { status: 'not_due' } }).all).toEqual([]);
  });

  it('are said to be suppressed', () => {
    const { all, said } = over('year', FLOW, { '2023-S1': 10, '2023-Q3': { status: 'suppressed' } });
    expect(all).toMatchObject([{ value: 10, bound: 'ge' }]);
    expect(said).toEqual(['rollup.incomplete: “Số vụ việc” của Hà Nội, năm 2023: thiếu số liệu của quý III/2023 (không công bố) và quý IV/2023 nên chỉ là một phần.']);
  });
});

describe('rollUp', () => {
  it.each([
    [{ over: 'area', to: 'year' }, 'rollUp received “year” for to; over area it is one of province, region, nation'],
    [{ over: 'period', to: 'region' }, 'rollUp received “region” for to; over period it is one of year, half, quarter'],
    [{ over: 'time', to: 'year' }, 'rollUp received “time” for over; expected area or period'],
  ])('throws for %o', (options, message) => {
    expect(() => rollUp(series(FLOW, { '2023': 1 }), options as RollUpOptions)).toThrow(new RangeError(message));
  });
});
