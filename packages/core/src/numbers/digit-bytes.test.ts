import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DigitBytes } from './digit-bytes.js';
import { readNumber } from './read-number.js';

const digits = new DigitBytes();
const read = (text: string, mode?: 'vi' | 'en' | 'plain') => {
  const bytes = new TextEncoder().encode(text);
  return digits.read(bytes, 0, bytes.length, mode) ? { value: digits.value, percent: digits.percent, locale: digits.locale } : null;
};
const run = fc.oneof(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('000', '123', '0'));
const figure = fc
  .tuple(run, fc.array(fc.tuple(fc.constantFrom('.', ','), run), { maxLength: 4 }), fc.constantFrom('', '', '%', ' '))
  .map(([first, more, end]) => first + more.map(([separator, group]) => separator + group).join('') + end);

describe('DigitBytes', () => {
  it('reads what readNumber reads, or nothing', () => {
    let taken = 0;
    fc.assert(
      fc.property(figure, fc.constantFrom('vi', 'en', undefined), (text, mode) => {
        const fast = read(text, mode);
        if (fast === null) return;
        taken += 1;
        expect(readNumber(text, mode ? { locale: mode } : {})).toMatchObject({ kind: 'quantity', bound: 'eq', mark: null, numerator: null, denominator: null, ...fast });
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(5000);
  });

  it('reads plain numbers as Number does, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(figure, fc.double({ noNaN: true }).map(String), fc.maxSafeNat().map(String)), (text) => {
        const fast = read(text, 'plain');
        if (fast !== null) expect(fast).toEqual({ value: Number(text), percent: false, locale: null });
      }),
      { numRuns: 5000 },
    );
  });

  it('takes the common forms', () => {
    expect(['4.956', '12', '87,5%', '1.234.567,25', '0,125', '1234,5'].map((text) => read(text, 'vi')?.value)).toEqual([4956, 12, 87.5, 1234567.25, 0.125, 1234.5]);
    expect(['4,956', '87.5%', '1,234,567.25'].map((text) => read(text, 'en')?.value)).toEqual([4956, 87.5, 1234567.25]);
    expect(['4.956', '46.0415', '45,78'].map((text) => read(text)?.value)).toEqual([4956, 46.0415, 45.78]);
    expect(['4.956', '12', '1e5'].map((text) => read(text, 'plain')?.value)).toEqual([4.956, 12, undefined]);
  });

  it('leaves to others what is not clear', () => {
    expect(['1,234', '87.125%', '1.2.3', '', '%', '-5', '12*', '7/8', '1234567890123456', '1.23.456', '.5', '5.'].map((text) => read(text))).toEqual(Array(12).fill(null));
  });
});
