import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from './compare-periods.js';
import { makePeriod, parsePeriodId } from './make-period.js';
import { periodText } from './period-text.js';
import { readPeriod } from './read-period.js';

const read = (text: string, date?: string) => {
  const reading = readPeriod(text, date === undefined ? {} : { date });
  if (reading.kind !== 'period') throw new Error(`${text}: ${reading.kind}`);
  return reading;
};

describe('readPeriod', () => {
  it.each([
    ['Năm 2021', '2021'],
    ['2021', '2021'],
    ['6 tháng đầu năm 2020', '2020-S1'],
    ['06 tháng đầu năm 2017', '2017-S1'],
    ['6T đầu năm 2021', '2021-S1'],
    ['6 tháng đầu năm (2021)', '2021-S1'],
    ['6 tháng cuối năm 2023', '2023-S2'],
    ['first six months of 2025', '2025-S1'],
    ['Quý I/2023', '2023-Q1'],
    ['Quý II-2017', '2017-Q2'],
    ['quý II năm 2017', '2017-Q2'],
    ['Q3 2022', '2022-Q3'],
    ['T7/2023', '2023-07'],
    ['tháng 7 năm 2023', '2023-07'],
    ['tháng 4/2017', '2017-04'],
    ['9T/2022', '2022-01-01/2022-09-30'],
    ['9 tháng đầu năm 2022', '2022-01-01/2022-09-30'],
    ['10 tháng năm 2022', '2022-01-01/2022-10-31'],
    ['01/8/2018–31/7/2019', '2018-08-01/2019-07-31'],
    ['từ ngày 1/8/2018 đến 31/7/2019', '2018-08-01/2019-07-31'],
    ['năm 2022 (từ 01/8/2021 đến 31/7/2022)', '2021-08-01/2022-07-31'],
    ['August 1, 2024 to July 31, 2025', '2024-08-01/2025-07-31'],
    ['giai đoạn 2014 - 2018', '2014-01-01/2018-12-31'],
    ['5 năm (2014 - 2018)', '2014-01-01/2018-12-31'],
    ['nhiệm kỳ 2018-2023', '2018-01-01/2023-12-31'],
    ['từ năm 2017 đến hết tháng 8/2018', '2017-01-01/2018-08-31'],
    ['từ tháng 1.2014 đến tháng 12.2016', '2014-01-01/2016-12-31'],
    ['từ năm 2014 đến 6 tháng đầu năm 2020', '2014-01-01/2020-06-30'],
    ['January 2023 – May 2024', '2023-01-01/2024-05-31'],
    ['đến 30/6/2020', '../2020-06-30'],
    ['tính đến 31.12.2019', '../2019-12-31'],
    ['hiện có (10/2018)', '2018-10'],
    ['ngày 15/2/2019', '2019-02-15'],
    ['2024-08-01/2025-07-31', '2024-08-01/2025-07-31'],
    ['2011M03', '2011-03'],
    ['2011Q2', '2011-Q2'],
  ])('%s → %s', (text, id) => {
    expect(read(text).period.id).toBe(id);
    expect(read(text.normalize('NFD')).period.id).toBe(id);
    expect(read(text.toUpperCase()).period.id).toBe(id);
  });

  it('resolves relative words only with the document date', () => {
    for (const text of ['năm qua', 'từ đầu năm đến nay', 'hiện nay', '22/2', 'trong kỳ báo cáo']) expect(readPeriod(text).kind).toBe('unknown');
    expect(read('năm qua', '2021-12-17').period.id).toBe('2021');
    expect(read('trong năm qua', '2022-01-10').period.id).toBe('2021');
    expect(readPeriod('năm qua', { date: '2022-07-20' })).toMatchObject({ kind: 'ambiguous', choices: [{ id: '2021' }, { id: '2022' }] });
    expect(read('hiện nay', '2022-07-20').period).toMatchObject({ id: '2022-07-20', asOf: '2022-07-20' });
    expect(read('hiện có (10/2018)', '2018-10-04').period.id).toBe('2018-10-04');
    expect(read('hiện có (11/2023)', '2024-01-04').period.id).toBe('2023-11');
    expect(read('đến nay', '2022-07-20').period).toMatchObject({ id: '../2022-07-20', cumulative: true });
    expect(read('đến 10/2018 (không nêu kỳ)', '2018-10-05').period.id).toBe('../2018-10-05');
    expect(read('đến hết tháng 10/2018', '2018-10-05').period.id).toBe('../2018-10-31');
    expect(read('từ đầu nhiệm kỳ 2020-2025 đến nay', '2023-02-23').period).toMatchObject({ id: '2020-01-01/2023-02-23', cumulative: true, asOf: '2023-02-23' });
    expect(read('từ đầu năm đến nay (2013)', '2013-05-02').period.id).toBe('2013-01-01/2013-05-02');
    expect(readPeriod('từ năm 2021 đến nay', { date: '2019-05-02' }).kind).toBe('unknown');
    expect(read('sáng 24.11', '2021-11-25').period.id).toBe('2021-11-24');
    expect(read('Ngày 6-7', '2022-07-20').period.id).toBe('2022-07-06');
    expect(read('last year', '2022-07-20').period.id).toBe('2021');
    expect(read('từ đầu năm đến nay', '2023-07-31').period).toMatchObject({ id: '2023-01-01/2023-07-31', cumulative: true, asOf: '2023-07-31' });
    expect(read('22/2', '2023-02-23').period.id).toBe('2023-02-22');
    expect(read('17/12', '2022-01-05').period.id).toBe('2021-12-17');
    expect(read('từ đầu nhiệm kỳ 2020-2025 đến nay').period).toMatchObject({ id: '2020-01-01/..', end: null, cumulative: true });
    expect(() => readPeriod('năm qua', { date: '17/12/2021' })).toThrow(/expected a day/);
  });

  it('marks reporting years and keeps the words as label', () => {
    expect(read('01/8/2021 - 31/7/2022').note).toBe('cutoff');
    expect(read('15/12/2022 - 14/6/2023').note).toBe('cutoff');
    expect(read('15/12/2022 - 14/3/2023').note).toBe('cutoff');
    expect(read('từ 15/6/2023 đến 14/7/2023').note).toBe('cutoff');
    for (const text of ['9 tháng đầu năm 2022', 'từ 1/2/2023 đến 30/4/2023', 'giai đoạn 2014-2018', 'quý II/2023', '2018-08-01/2019-07-30']) expect(read(text).note).toBeNull();
    expect(read('từ ngày 1/8/2023 đến nay', '2024-07-31').note).toBeNull();
    expect(read('năm 2021').note).toBeNull();
    expect(read('Năm  2021').period.label).toBe('Năm 2021');
  });

  it('makes no period of days that do not exist', () => {
    for (const text of ['31/2/2021', 'tháng 13/2021', 'từ 31/7/2022 đến 1/8/2021', 'quý V/2021', '2018-2014', '13 tháng năm 2020', '29/2/2023', '12/31/2021', 'năm 20215', '1234']) expect(readPeriod(text).kind).toBe('unknown');
  });
});

describe('ids', () => {
  const date = fc.date({ min: new Date('1975-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

  it('come back from the dates, and the words read back', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const period = makePeriod(a < b ? a : b, a < b ? b : a);
        expect(parsePeriodId(period.id)).toEqual(period);
        for (const lang of ['vi', 'en'] as const) expect(read(periodText(period, lang)).period.id).toBe(period.id);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['2023', '2023-S1', '2023-S2', '2023-Q4', '2023-06', '2024-02', '2021-12-31', '../2021-12-31', '2016-01-01/..'])('%s', (id) => {
    expect(parsePeriodId(id)?.id).toBe(id);
    for (const lang of ['vi', 'en'] as const) expect(read(periodText(parsePeriodId(id)!, lang)).period.id).toBe(id);
  });

  it.each(['2023-13', '2023-S3', '2023-02-30', '23', 'năm', '2023-01-01/2023-12-31', '2023-05-02/2023-05-01', 'x/y'])('%s is none', (id) => {
    expect(parsePeriodId(id)).toBeNull();
  });

  it('an instant is one day, and only one', () => {
    expect(makePeriod(null, '2021-12-31', { instant: true })).toEqual({ id: '2021-12-31', start: '2021-12-31', end: '2021-12-31', label: null, cumulative: false, asOf: null });
    expect(() => makePeriod('2021-12-30', '2021-12-31', { instant: true })).toThrow(/give one day/);
    expect(() => makePeriod(null, null, { instant: true })).toThrow(/give one day/);
    expect(() => makePeriod('2021-12-31', '2021-12-30')).toThrow(/end lies before/);
    expect(() => makePeriod('2021-02-30', null)).toThrow(/2021-02-30; expected a day/);
  });

  it('comparePeriods is a total order', () => {
    const side = fc.option(date, { nil: null });
    const any = fc.tuple(side, side).map(([a, b]) => (a !== null && b !== null && b < a ? makePeriod(b, a) : makePeriod(a, b)));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a.id === b.id);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        if (a.start !== null || a.end !== null) expect(parsePeriodId(a.id)).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it('are ordered totally, and read in words', () => {
    const ids = ['2016-01-01/..', '2023', '2021-12-31', '../2021-12-31', '2021', '2023-S1'];
    const periods = ids.map((id) => parsePeriodId(id)!);
    expect(periods.sort(comparePeriods).map(({ id }) => id)).toEqual(['../2021-12-31', '2021', '2021-12-31', '2023-S1', '2023', '2016-01-01/..']);
    const sameEnd = ['2023-12', '2023-Q4', '2023-S2', '2023'].map((id) => parsePeriodId(id)!);
    expect(sameEnd.sort(comparePeriods).map(({ id }) => id)).toEqual(['2023', '2023-S2', '2023-Q4', '2023-12']);
    expect(periodText(parsePeriodId('2023-Q2')!, 'vi')).toBe('quý II/2023');
    expect(periodText(parsePeriodId('2021-12-31')!, 'en')).toBe('31 December 2021');
    expect(periodText(parsePeriodId('2018-08-01/2019-07-31')!, 'vi')).toBe('từ 1/8/2018 đến 31/7/2019');
  });
});
