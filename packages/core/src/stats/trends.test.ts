import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from './close.test-data.js';
import { mannKendall } from './mann-kendall.js';
import { KENDALL, KENDALL_LONG, KENDALL_TIES, THEIL_SEN } from './r-values.test-data.js';
import { theilSen } from './theil-sen.js';

describe('mannKendall', () => {
  it.each(KENDALL)('%j as cor.test', (values, tau, p) => {
    const found = mannKendall(values);
    expectClose(found.tau, tau);
    expectClose(found.p, p);
    expect(found.method).toBe('exact');
  });

  it.each(KENDALL_TIES)('%j with ties, exactly', (values, s, variance, tau, p) => {
    const found = mannKendall(values);
    expect(found.s).toBe(s);
    expectClose(found.variance, variance);
    expectClose(found.tau, tau);
    expectClose(found.p, p);
  });

  it.each(KENDALL_LONG)('a long series with ties by the normal approximation', (values, s, tau, p) => {
    const found = mannKendall(values);
    expect(found).toMatchObject({ s, method: 'normal' });
    expectClose(found.tau, tau);
    expectClose(found.p, p);
  });

  it('finds no trend where all values are equal', () => {
    expect(mannKendall([2, 2, 2, 2])).toMatchObject({ s: 0, tau: 0, p: 1, variance: 0 });
    expect(mannKendall(Array.from({ length: 60 }, () => 2))).toMatchObject({ s: 0, p: 1 });
  });

  it('turns its sign with the series and keeps its p', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 25 }), (values) => {
        const [forward, backward] = [mannKendall(values), mannKendall([...values].reverse())];
        expect(backward.s + forward.s).toBe(0);
        expectClose(backward.p, forward.p);
        expect(forward.p).toBeGreaterThan(0);
        expect(forward.p).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('refuses fewer than four values, and NaN', () => {
    expect(() => mannKendall([1, 2, 3])).toThrow('3 values');
    expect(() => mannKendall([1, 2, 3, Number.NaN])).toThrow('NaN');
  });
});

describe('theilSen', () => {
  it.each(THEIL_SEN)('of %j and %j', (times, values, slope, intercept, lower, upper) => {
    const found = theilSen(times, values);
    expectClose(found.slope, slope);
    expectClose(found.intercept, intercept);
    expectClose(found.lower, lower);
    expectClose(found.upper, upper);
    expect(theilSen([...times].reverse(), [...values].reverse())).toEqual(found);
  });

  it('goes through points of a line, and says when a series is too short for limits', () => {
    expect(theilSen([1, 2, 3, 5], [3, 5, 7, 11])).toMatchObject({ slope: 2, intercept: 1, lower: -Infinity, upper: Infinity });
  });

  it('refuses equal times and lengths that differ', () => {
    expect(() => theilSen([1, 1, 2, 3], [1, 2, 3, 4])).toThrow('a time twice');
    expect(() => theilSen([1, 2, 3], [1, 2, 3, 4])).toThrow('3 times and 4 values');
  });
});
