import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelimitedScanner } from '../../formats/delimited-scanner.js';
import { DigitBytes, readNumber } from '../../numbers/index.js';
import { matchColumns } from '../fields.js';
import { BoundWords } from './bound-words.js';
import { ByteRow } from './byte-row.js';
import { BOUNDS } from './stream-batch.js';

const COLUMNS = matchColumns(['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị'])!;

/** What stands in one cell, read from its bytes as the reader of rows would; null where it leaves the cell to the reader of numbers. */
function fromBytes(cell: string, locale: 'vi' | 'en') {
  const scanner = new DelimitedScanner(';');
  scanner.push(new TextEncoder().encode(`${cell};\n`));
  const row = new ByteRow(scanner, COLUMNS, null);
  row.renew();
  row.move(0);
  const words = new BoundWords();
  const digits = new DigitBytes();
  const at = words.end(row, row.from(0), row.to(0));
  return at >= 0 && digits.read(row.bytes, at, row.to(0), locale) ? { value: digits.value, bound: BOUNDS[words.bound], percent: digits.percent, locale: digits.locale } : null;
}

const words = fc.constantFrom(
  'trên ', 'Trên ', 'trên', 'hơn ', 'gần ', 'khoảng trên ', 'dưới ', 'không quá ', 'ít nhất  ', '≥', '≥ ', '<', '~', 'trên '.normalize('NFD'), 'đạt ', 'tỷ lệ ', 'chiếm khoảng ', ' trên ', 'about ', 'over ',
  '-', '+', '(', 'x', 'mức độ ', 'tháng ', 'ngày ', 'số ', 'lần thứ ', 'hạng ', 'quý ', 'năm ', '… ', '* ', 'triệu ', 'nghìn ', 'từ ', 'Q', '№ ', 'm', '½', '１', '\u00a0', '\u200b',
);
const digits = fc.oneof(fc.nat(9_999_999).map(String), fc.constantFrom('2.000', '1,234', '87,5', '87.125', '87,5%', '12%', '1.234.567', '1,234,567.5', '0,5', '2020', '12.12.2020', '1.2', '007', '5.', '5,'));

describe('BoundWords', () => {
  it('finds before a clear number the bound that the reader of numbers reads, and takes nothing that it reads otherwise', () => {
    let taken = 0;
    fc.assert(
      fc.property(words, digits, fc.constantFrom('vi', 'en'), (before, number, locale) => {
        const found = fromBytes(before + number, locale);
        if (found === null) return;
        taken += 1;
        expect(readNumber(before + number, { locale })).toMatchObject({ kind: 'quantity', ...found, numerator: null, denominator: null, unit: found.percent ? '%' : null, mark: null });
      }),
      { seed: 1, numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('reads what reports write, and leaves a bare number alone', () => {
    expect(fromBytes('trên 2.000', 'vi')).toEqual({ value: 2000, bound: 'ge', percent: false, locale: 'vi' });
    expect(fromBytes('khoảng 87,5%', 'vi')).toMatchObject({ value: 87.5, bound: 'approx', percent: true });
    expect(fromBytes('540', 'vi')).toBeNull();
    expect(fromBytes('mức độ 3', 'vi')).toBeNull();
  });
});
