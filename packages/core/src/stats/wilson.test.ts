import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.js';

// The first four are the examples of Newcombe 1998, table I, method 3 (printed there as .2553–.3662, .0624–.1605,
// .0000–.1611, .0061–.1718); the further digits, and the other rows, from 90-digit decimal arithmetic (Python's decimal).
const EXACT = [
  [81, 263, 0.95, 0.25528851987827423, 0.3662095769828001],
  [15, 148, 0.95, 0.06238639953073628, 0.16048724172330804],
  [0, 20, 0.95, 0, 0.16112515805281939],
  [1, 29, 0.95, 0.00611321429276266, 0.1717552187932029],
  [29, 29, 0.95, 0.8830302015002592, 1],
  [7, 8, 0.99, 0.42482887270646440, 0.9851501085991721],
  [452, 474, 0.95, 0.9307279077403415, 0.9691521509327461],
  [1, 1_000_000, 0.998, 8.724258418884405e-8, 1.1462182830240249e-5],
] as const;

describe('wilsonInterval', () => {
  it.each(EXACT)('%d of %d at %d', (count, n, level, lower, upper) => {
    const interval = wilsonInterval(count, n, level);
    expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-14);
    expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-14);
    expect(interval).toMatchObject({ level, method: 'wilson' });
  });

  it('takes 95% when no level is given', () => {
    expect(wilsonInterval(7, 8)).toEqual(wilsonInterval(7, 8, 0.95));
  });

  it('is exact at the edges, holds the proportion, and mirrors', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.999, noNaN: true }), ([count, n], level) => {
        const { lower, upper } = wilsonInterval(count, n, level);
        expect(wilsonInterval(0, n, level).lower).toBe(0);
        expect(wilsonInterval(n, n, level).upper).toBe(1);
        expect(lower).toBeLessThanOrEqual(count / n);
        expect(upper).toBeGreaterThanOrEqual(count / n);
        expect(upper).toBeLessThanOrEqual(1);
        expect(wilsonInterval(n - count, n, level).lower).toBeCloseTo(1 - upper, 12);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    [1, 0, 0.95, 'n = 0'],
    [0, -3, 0.95, 'n = -3'],
    [0, Number.NaN, 0.95, 'n = NaN'],
    [-1, 5, 0.95, 'count = -1'],
    [9, 8, 0.95, 'count = 9 with n = 8'],
    [1, 8, 0, 'level = 0'],
    [1, 8, 95, 'level = 95'],
  ])('refuses %d of %d at %d, naming it', (count, n, level, named) => {
    expect(() => wilsonInterval(count, n, level)).toThrow(RangeError);
    expect(() => wilsonInterval(count, n, level)).toThrow(named);
  });
});
