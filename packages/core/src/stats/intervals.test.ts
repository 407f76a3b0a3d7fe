import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from './byar-interval.js';
import { expectClose } from './close.test-data.js';
import { differenceOfProportions } from './difference-of-proportions.js';
import { exactBinomialInterval } from './exact-binomial-interval.js';
import { exactPoissonInterval } from './exact-poisson-interval.js';
import { BINOMIAL, BYAR, NEWCOMBE, POISSON, RATIOS } from './r-values.test-data.js';
import { rateInterval } from './rate-interval.js';
import { ratioOfRates } from './ratio-of-rates.js';
import { wilsonInterval } from './wilson.js';

function expectLimits(interval: { readonly lower: number; readonly upper: number }, lower: number, upper: number): void {
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
}

describe('intervals of counts', () => {
  it.each(POISSON)('exact: %d at %d as poisson.test', (count, level, lower, upper) => expectLimits(exactPoissonInterval(count, level), lower, upper));

  // Garwood 1936 and every table since: 0 → 3.69, 7 → 2.81–14.42, 10 → 4.80–18.39
  it.each([[0, 0, 3.69], [7, 2.81, 14.42], [10, 4.8, 18.39]])('exact: %d as printed in tables', (count, lower, upper) => {
    expect(exactPoissonInterval(count).lower).toBeCloseTo(lower, 2);
    expect(exactPoissonInterval(count).upper).toBeCloseTo(upper, 2);
  });

  it.each(BYAR.filter(([, , lower]) => lower >= 0))("Byar's: %d at %d", (count, level, lower, upper) => expectLimits(byarInterval(count, level), lower, upper));

  it("Byar's refuses where its lower limit would fall below 0, and starts at 0", () => {
    expect(() => byarInterval(1, 0.998)).toThrow('exactPoissonInterval');
    expect(byarInterval(0).lower).toBe(0);
  });

  it('a rate takes the exact one below 10 and Byar from 10', () => {
    expect(rateInterval(9, 1000)).toMatchObject({ method: 'exact-poisson', rate: 0.009, lower: exactPoissonInterval(9).lower / 1000 });
    expect(rateInterval(10, 1000)).toMatchObject({ method: 'byar', rate: 0.01, upper: byarInterval(10).upper / 1000 });
  });
});

describe('intervals of proportions', () => {
  it.each(BINOMIAL)('exact: %d of %d at %d as binom.test', (count, n, level, lower, upper) => expectLimits(exactBinomialInterval(count, n, level), lower, upper));

  it.each(NEWCOMBE)('of a difference: %d/%d − %d/%d', (count, n, other, m, lower, upper) => {
    const found = differenceOfProportions({ count, n }, { count: other, n: m });
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  // Newcombe 1998, table II, method 10, prints the first two as .0524–.3339 and .1705–.8090
  it('of a difference, as published', () => {
    const found = differenceOfProportions({ count: 56, n: 70 }, { count: 48, n: 80 });
    expect([found.lower.toFixed(4), found.upper.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });
});

it.each(RATIOS)('ratio of rates: %d/%d by %d/%d as poisson.test', (count, exposure, other, base, ratio, lower, upper) => {
  const found = ratioOfRates({ count, exposure }, { count: other, exposure: base });
  expectClose(found.ratio, ratio);
  expectLimits(found, lower, upper);
});

describe('every interval', () => {
  const level = fc.double({ min: 0.5, max: 0.998, noNaN: true });
  const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('holds its point, and widens with the level', () => {
    fc.assert(
      fc.property(counts, level, ([count, n], at) => {
        for (const of of [(l: number) => exactBinomialInterval(count, n, l), (l: number) => wilsonInterval(count, n, l), (l: number) => rateInterval(count, n, l)]) {
          const { lower, upper } = of(at);
          expect(lower).toBeLessThanOrEqual(count / n);
          expect(upper).toBeGreaterThanOrEqual(count / n);
          const wider = of((1 + at) / 2);
          expect(wider.lower).toBeLessThanOrEqual(lower);
          expect(wider.upper).toBeGreaterThanOrEqual(upper);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('shrinks when the same share is seen in more cases', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), ([count, n], times) => {
        for (const of of [exactBinomialInterval, wilsonInterval, rateInterval]) {
          const [few, many] = [of(count, n), of(count * times, n * times)];
          // the step from the exact interval to Byar's at a count of 10 is worth 0.2%
          expect(many.upper - many.lower).toBeLessThan((few.upper - few.lower) * 1.002);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('of a proportion mirrors that of its complement', () => {
    const [a, b] = [exactBinomialInterval(7, 8), exactBinomialInterval(1, 8)];
    expectClose(a.lower, 1 - b.upper);
  });
});

it.each([
  [() => exactPoissonInterval(1.5), 'count = 1.5'],
  [() => exactPoissonInterval(-1), 'count = -1'],
  [() => exactPoissonInterval(3, 95), 'level = 95'],
  [() => byarInterval(3, 0), 'level = 0'],
  [() => exactBinomialInterval(9, 8), 'count = 9 with n = 8'],
  [() => exactBinomialInterval(0, 0), 'n = 0'],
  [() => rateInterval(3, 0), 'exposure = 0'],
  [() => ratioOfRates({ count: 0, exposure: 1 }, { count: 0, exposure: 1 }), 'two counts of 0'],
])('refuses impossible arguments, naming them', (call, named) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(named);
});
