import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNumber } from './number-format.js';
import { shownDay } from './shown-day.js';

describe('a number as its format shows it', () => {
  it.each([
    [0.955, '0.0%', '95.5%'],
    [0.9535, '0%', '95%'],
    [0.57, '0.00%', '57.00%'],
    // three decimals would read as thousands
    [0.87125, '0.000%', '87.1250%'],
    [95.5, '0.0"%"', '95.5%'],
    [95.5, '0.0\\%', '95.5%'],
    [1234.5, '#,##0', '1235'],
    [1.005, '0.00', '1.01'],
    [1234567, '#,##0,', '1235'],
    [5, '0" triệu"', '5 triệu'],
    [1234, '#,##0 [$₫-42A]', '1234'],
    [1, '00', '01'],
    [-12.3, '#,##0.00_);(#,##0.00)', '-12.30'],
    [-0.001, '0.0', '0.0'],
    [1234.5, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '1235'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    [0, '0;-0;;@', ''],
    [3, ';;;', ''],
    [100, '@', '100'],
    [4, 'General', '4'],
    [0.5, '# ?/?', '0.5'],
    [12345678, '0.00E+00', '12345678'],
    [7, '[>5]0;0.0', '7'],
    [0.1 + 0.2, null, '0.3'],
    [700 / 9, null, '77.77777777777777'],
    [1e21, null, '1000000000000000000000'],
    [1e-7, null, '0.0000001'],
  ])('%s in %s is %s', (value, format, text) => {
    expect(shownNumber(value, format)).toBe(text);
  });

  it('loses nothing of a number without a format, and never throws over any format', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      expect(Math.abs(Number(shownNumber(value, null)) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }));
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: fc.constantFrom('0', '#', '?', '.', ',', '%', ';', '"', '\\', '[', ']', 'E', '+', '_', '*', '/', ' ', '-', 'đ'), maxLength: 40 }), (value, format) => {
      expect(typeof shownNumber(value, format)).toBe('string');
    }));
  });
});

describe('a day as its format shows it', () => {
  const moment = new Date(Date.UTC(2021, 5, 7, 14, 30));
  it.each([
    ['m/d/yyyy', '2021-06-07'],
    ['dd/mm/yyyy', '2021-06-07'],
    ['[$-42A]dd mmmm yyyy;@', '2021-06-07'],
    ['mm/yyyy', '06/2021'],
    ['"Tháng" m', '06/2021'],
    ['yyyy', '2021'],
    // 7/6 that a spreadsheet turned into a day stays a day, which is no figure
    ['d-mmm', '2021-06-07'],
    ['h:mm', '14:30'],
    [null, '2021-06-07'],
  ])('in %s is %s', (format, text) => {
    expect(shownDay(moment, format)).toBe(text);
  });
});
