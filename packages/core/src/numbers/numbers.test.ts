import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.js';
import { shiftPoint } from './parse-digits.js';
import { readNumber } from './read-number.js';

const quantity = (text: string, locale?: 'vi' | 'en') => {
  const reading = readNumber(text, locale ? { locale } : {});
  if (reading.kind !== 'quantity') throw new Error(`${text}: ${JSON.stringify(reading)}`);
  return reading;
};

describe('readNumber', () => {
  it.each([
    ['4.956', 4956, 'eq'],
    ['390.980 lượt', 390980, 'eq'],
    ['1978', 1978, 'eq'],
    ['2.205,7 m2', 2205.7, 'eq'],
    ['18.096,40', 18096.4, 'eq'],
    ['95,3%', 95.3, 'eq'],
    ['46.0415 điểm', 46.0415, 'eq'],
    ['45,7875', 45.7875, 'eq'],
    ['1,234,567', 1234567, 'eq'],
    ['12,345.6', 12345.6, 'eq'],
    ['4 956', 4956, 'eq'],
    ['1\u00a0234\u202f567', 1234567, 'eq'],
    ['05 lượt đoàn', 5, 'eq'],
    ['0,123', 0.123, 'eq'],
    ['62 nghìn tỷ đồng', 62e12, 'eq'],
    ['13,5 triệu đồng', 13_500_000, 'eq'],
    ['1,4 tỷ đồng', 1_400_000_000, 'eq'],
    ['khoảng 4 nghìn', 4000, 'approx'],
    ['trên 2.000 cuốn', 2000, 'ge'],
    ['hơn 98.000 lượt người', 98000, 'ge'],
    ['đạt trên 87%', 87, 'ge'],
    ['gần 3.600 lượt', 3600, 'approx'],
    ['ít nhất 02 ngày', 2, 'ge'],
    ['không quá 05 người', 5, 'le'],
    ['dưới 10', 10, 'lt'],
    ['≥ 20', 20, 'ge'],
    ['20 trở lên', 20, 'ge'],
    ['over 700', 700, 'ge'],
    ['nearly 1.5 million', 1_500_000, 'approx'],
    ['−0,24', -0.24, 'eq'],
    ['12(*)', 12, 'eq'],
    ['1.234¹', 1234, 'eq'],
  ] as const)('%s', (text, value, bound) => expect(quantity(text)).toMatchObject({ value, bound }));

  it('keeps unit, precision, percent sign and footnote mark', () => {
    expect(quantity('95,30%')).toMatchObject({ decimals: 2, percent: true });
    expect(quantity('4.017 công trình, dự án').unit).toBe('công trình, dự án');
    expect(quantity('12 (*)').mark).toBe('(*)');
    expect(quantity('2,58 điểm %').percent).toBe(true);
  });

  it.each([
    ['7/8', 7, 8],
    ['579/579 xã', 579, 579],
    ['2.210/2.216 kiến nghị', 2210, 2216],
    ['188 vụ việc/211 vụ việc', 188, 211],
    ['176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn', 176, 221],
  ])('fraction %s', (text, numerator, denominator) => expect(quantity(text)).toMatchObject({ numerator, denominator }));

  it.each([
    ['866 lượt/964 lượt người', 'two_counts'],
    ['259 lượt công dân/316 người', 'two_counts'],
    ['08-TT/TU', 'document_number'],
    ['10/2022/QH15', 'document_number'],
    ['24/11/2021', 'date'],
    ['mức độ 3, 4', 'ordinals'],
    ['15k', 'other'],
    ['2,5 tr', 'other'],
    ['5‰', 'other'],
    ['3 %o', 'other'],
    ['3%o', 'other'],
    ['3 %O', 'other'],
    ['3 % o', 'other'],
    ['3 %0', 'other'],
    ['trên 3 %o', 'other'],
    ['3 phần ngàn', 'other'],
    ['3 per mille', 'other'],
    ['6-7', 'range'],
    ['1/0', 'other'],
    ['1.23.4', 'other'],
  ])('%s is no figure: %s', (text, reason) => expect(readNumber(text)).toMatchObject({ kind: 'unreadable', reason }));

  it.each([
    ['…', 'not_reported'],
    ['n/a', 'not_reported'],
    ['x', 'not_applicable'],
    ['-', 'ambiguous'],
  ])('%s is %s and never 0', (text, status) => expect(readNumber(text)).toMatchObject({ kind: 'missing', status }));

  it('takes no word after a per cent sign for a per mille sign', () => {
    for (const text of ['12 % of households', '12% ông bà']) expect([text, quantity(text)]).toMatchObject([text, { value: 12, percent: true }]);
    expect(quantity('3 per million')).toMatchObject({ value: 3, percent: false });
  });

  it('keeps words as words and says what it cannot decide', () => {
    expect(readNumber('đạt cao')).toEqual({ kind: 'words', text: 'đạt cao' });
    expect(readNumber('  ')).toEqual({ kind: 'empty' });
    expect(readNumber('1,234')).toMatchObject({ kind: 'undecidable', candidates: [{ value: 1.234 }, { value: 1234 }] });
    expect(quantity('1,234', 'en').value).toBe(1234);
    expect(quantity('1,234', 'vi').value).toBe(1.234);
    expect(quantity('31,826', 'en').value).toBe(31826);
  });

  it('reads back what formatNumber writes, in both languages and both Unicode forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('vi', 'en'), (n, decimals, lang) => {
        const value = Number((n / 10 ** decimals).toFixed(decimals));
        const text = formatNumber(value, lang, { decimals });
        expect(quantity(text, lang)).toMatchObject({ value: value + 0, decimals });
        expect(quantity(formatNumber(value, lang, { decimals, percent: true }), lang)).toMatchObject({ value: value + 0, percent: true });
        const word = `khoảng ${formatNumber(Math.abs(value), lang, { decimals })} lượt`;
        expect(readNumber(word.normalize('NFD'), { locale: lang })).toEqual(readNumber(word, { locale: lang }));
        expect(readNumber(word.toUpperCase(), { locale: lang })).toEqual(readNumber(word, { locale: lang }));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and a number it reads has its digits in the text', () => {
    const letter = fc.constantFrom(...'0123456789.,/ -%()*tỷtriệugầnvụ…'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 14 }), (text) => {
        const reading = readNumber(text);
        if (reading.kind !== 'quantity') return;
        const significant = (s: string): string => s.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(significant(text)).toContain(significant(String(Math.abs(reading.value)).replace(/e.*/, '')));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatNumber', () => {
  it('writes as Vietnamese readers expect', () => {
    expect(formatNumber(4956, 'vi')).toBe('4.956');
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(87.5, 'vi', { percent: true, decimals: 1 })).toBe('87,5%');
    expect(formatNumber(-0.24, 'vi')).toBe('−0,24');
    expect(formatNumber(-0.04, 'vi', { decimals: 1 })).toBe('0,0');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });

  it('rounds the decimal that is read, not the binary fraction beneath it', () => {
    expect(formatNumber(1.005, 'vi', { decimals: 2 })).toBe('1,01');
    expect(formatNumber(0.05, 'vi', { decimals: 1 })).toBe('0,1');
    expect(formatNumber(999.95, 'vi', { decimals: 1 })).toBe('1.000,0');
  });

  it('writes as Intl does, whatever the number', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.integer().map((n) => n / 1000), fc.integer({ min: -2000, max: 2000 }).map((n) => n / 200));
    fc.assert(
      fc.property(anyNumber, fc.constantFrom('vi' as const, 'en' as const), fc.option(fc.nat(6), { nil: undefined }), fc.boolean(), (value, lang, decimals, grouping) => {
        const intl = new Intl.NumberFormat({ vi: 'vi-VN', en: 'en-GB' }[lang], { useGrouping: grouping, minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 12, signDisplay: 'negative' });
        expect(formatNumber(value, lang, { ...(decimals !== undefined && { decimals }), grouping })).toBe(intl.format(value).replace('-', '−'));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('shiftPoint', () => {
  it('moves the point without floating error', () => {
    expect(shiftPoint('13.5', 6)).toBe('13500000');
    expect(shiftPoint('1.2345', 3)).toBe('1234.5');
    expect(shiftPoint('0.001', 3)).toBe('1');
  });
});
