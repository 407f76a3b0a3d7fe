import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.js';

/** What of a reading the tables below compare; numbers in a fraction as `[numerator, denominator]`. */
const brief = (text: string, locale?: 'vi' | 'en') => {
  const reading = readNumber(text, locale ? { locale } : {});
  if (reading.kind !== 'quantity') return reading.kind === 'unreadable' ? reading.reason : reading.kind;
  const { value, bound, unit, numerator, denominator } = reading;
  return numerator === null ? [value, bound, unit] : [value, bound, unit, numerator, denominator];
};

describe('figures of published reports', () => {
  it.each([
    ['5.393', [5393, 'eq', null]],
    ['trên 700 dự án', [700, 'ge', 'dự án']],
    ['trên 11.000 lượt người', [11000, 'ge', 'lượt người']],
    ['gần 10 nghìn vụ việc', [10000, 'approx', 'vụ việc']],
    ['hơn 500.000 hòa giải viên', [500000, 'ge', 'hòa giải viên']],
    ['từ 82% trở lên', [82, 'ge', '%']],
    ['40,62/80', [40.62, 'eq', null]],
    ['40,151/80 điểm', [40.151, 'eq', 'điểm'], 'vi'],
    ['52/63 thứ hạng', [52, 'eq', 'thứ hạng']],
    ['238/316 vụ việc', [238, 'eq', 'vụ việc', 238, 316]],
    ['1.680/1.984 đơn', [1680, 'eq', 'đơn', 1680, 1984]],
    ['115/220 bản', [115, 'eq', 'bản', 115, 220]],
    ['923(2)', [923, 'eq', null]],
    ['4 659', [4659, 'eq', null]],
    ['31,826', [31826, 'eq', null], 'en'],
    ['1,4 nghìn tỷ đồng', [1_400_000_000_000, 'eq', 'đồng']],
    ['0,07 triệu', [70_000, 'eq', null]],
    ['4 trăm lượt', [400, 'eq', 'lượt']],
    ['2,3 Trđ', [2_300_000, 'eq', null]],
    ['about 1.2 million people', [1_200_000, 'approx', 'people']],
    ['no more than 5', [5, 'le', null]],
    ['fewer than 10 cases', [10, 'lt', 'cases']],
    ['20 or more', [20, 'ge', null]],
    ['10+', [10, 'ge', null]],
    ['> 5', [5, 'gt', null]],
    ['không\u00a0dưới\u00a012\u00a0345\u00a0lượt\u00a0người', [12345, 'ge', 'lượt người']],
    ['không\u00a0phát\u00a0sinh', 'missing'],
    ['không ít hơn 05 người', [5, 'ge', 'người']],
    ['tối đa 3 lần', [3, 'le', 'lần']],
    ['trên dưới 100', [100, 'approx', null]],
    ['khoảng trên 540 tổ', [540, 'approx', 'tổ']],
    ['đạt 95,3%', [95.3, 'eq', '%']],
    ['– 5', [-5, 'eq', null]],
    ['+2,58 điểm %', [2.58, 'eq', 'điểm %']],
    ['18.096,40 km²', [18096.4, 'eq', 'km²']],
    ['02 ngày/tháng', [2, 'eq', 'ngày/tháng']],
    ['7 of 8 cases', [7, 'eq', 'cases', 7, 8]],
    ['452 trên tổng số 474 vụ việc', [452, 'eq', 'vụ việc', 452, 474]],
    ['4.956.', [4956, 'eq', null]],
    ['1\u00ad234', [1234, 'eq', null]],
  ] as const)('%s', (text, expected, locale?: 'vi' | 'en') => expect(brief(text, locale)).toEqual(expected));

  it.each([
    ['7/8 (87,5%)', [87.5, 'eq', '%', 7, 8]],
    ['452/474 vụ việc, đạt 95,3%', [95.3, 'eq', '%', 452, 474]],
    ['95,3% (452/474 vụ việc)', [95.3, 'eq', '%', 452, 474]],
    ['176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn, đạt tỷ lệ 79,63%', [79.63, 'eq', '%', 176, 221]],
    ['9.201/12.896 vụ = 73,5%', [73.5, 'eq', '%', 9201, 12896]],
  ] as const)('keeps the printed rate beside its fraction: %s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('cells that are no figure', () => {
  it.each([
    ['161/201 người', 'two_counts'],
    ['806/5.594 lượt công dân', 'two_counts'],
    ['05 lượt đoàn/75 lượt người', 'two_counts'],
    ['1 năm/2 lần', 'two_counts'],
    ['12/BC-UBND', 'document_number'],
    ['34/2007/PL-UBTVQH11', 'document_number'],
    ['Số 11-QÐi/TW', 'document_number'],
    ['22/2', 'date'],
    ['10/2018', 'date'],
    ['8-Jul', 'date'],
    ['2023-07-31 00:00:00', 'date'],
    ['ngày 22 tháng 5 năm 2022', 'date'],
    ['xếp thứ 5', 'ordinals'],
    ['khoảng 100-120', 'range'],
    ['5.000 – 6.000 lượt', 'range'],
    ['từ 5 đến 7 người', 'range'],
    ['12O', 'other'],
    ['l2', 'other'],
    ['2 triệu rưỡi', 'other'],
    ['12 (3)', 'other'],
    ['-7/8', 'other'],
    ['7/0', 'other'],
    ['１２', 'other'],
    ['*', 'other'],
    ['1 triệu 200 nghìn', 'other'],
    ['99999999999999999999', 'other'],
    ['tăng 37,5%', 'other'],
    ['hàng chục tỷ đồng', 'words'],
    ['không phát sinh', 'missing'],
    ['KBC', 'missing'],
    ['Đang tổng hợp', 'missing'],
    ['không dứt điểm', 'words'],
    ['hầu hết', 'words'],
    ['chưa có số liệu', 'missing'],
    ['…(1)', 'missing'],
    ['1,680/1,984', 'undecidable'],
  ])('%s: %s', (text, reason) => expect(brief(text)).toBe(reason));

  it('takes a locale at its word', () => {
    expect(brief('1.234.567', 'en')).toBe('other');
    expect(brief('1,234,567', 'vi')).toBe('other');
    expect(brief('1234.567', 'vi')).toBe('other');
    expect(brief('1.234', 'en')).toEqual([1.234, 'eq', null]);
    expect(readNumber('1.234')).toMatchObject({ value: 1234, locale: 'vi' });
    expect(readNumber('1234.567')).toMatchObject({ value: 1234.567, locale: 'en' });
    expect(readNumber('4 956,5')).toMatchObject({ value: 4956.5, locale: 'vi' });
    expect(readNumber('46.0415')).toMatchObject({ locale: null, decimals: 4 });
    expect(readNumber('−1,234 tỷ')).toMatchObject({ candidates: [{ value: -1_234_000_000 }, { value: -1_234_000_000_000 }] });
  });

  it('knows no negative zero', () => {
    expect((readNumber('−0,0') as { value: number }).value).toBe(0);
  });

  it('names the mark it took off', () => {
    const marks = ['12(*)', '12**', '12¹', '95,3%²', '923 lượt(1)', '12[3]', '12 †'].map((text) => (readNumber(text) as { mark?: string }).mark);
    expect(marks).toEqual(['(*)', '**', '¹', '²', '(1)', '[3]', '†']);
    expect(readNumber('2 m²')).toMatchObject({ mark: null, unit: 'm²' });
  });
});

it('scale words shift decimals exactly', () => {
  const scale = fc.constantFrom<readonly [string, number]>(['nghìn', 3], ['triệu', 6], ['tỉ', 9], ['nghìn tỷ', 12]);
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 0, max: 999 }), scale, (whole, part, [word, zeros]) => {
      const decimals = `${part}5`;
      const exact = BigInt(`${whole}${decimals}`) * 10n ** BigInt(zeros);
      const expected = Number(exact / 10n ** BigInt(decimals.length)) + Number(exact % 10n ** BigInt(decimals.length)) / 10 ** decimals.length;
      expect(readNumber(`${whole},${decimals} ${word} đồng`, { locale: 'vi' })).toMatchObject({ value: expected, unit: 'đồng' });
    }),
    { numRuns: 300 },
  );
});
