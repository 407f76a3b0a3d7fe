import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.js';
import { betaTails } from './beta-tails.js';
import { expectClose } from './close.test-data.js';
import { gammaQuantile } from './gamma-quantile.js';
import { gammaTails } from './gamma-tails.js';
import { quantile } from './quantile.js';
import { BETA, GAMMA, QUANTILES } from './r-quantiles.test-data.js';

describe('gammaQuantile', () => {
  it.each(GAMMA)('of %d with shape %d', (p, shape, x) => {
    expectClose(gammaQuantile(p, shape), x);
    expectClose(gammaQuantile(p, shape, 3), 3 * x);
  });

  it('inverts the distribution and ends at 0 and infinity', () => {
    expect(gammaQuantile(0, 2)).toBe(0);
    expect(gammaQuantile(1, 2)).toBe(Infinity);
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), fc.double({ min: 0.2, max: 1e5, noNaN: true }), (p, shape) => {
        expectClose(gammaTails(shape, gammaQuantile(p, shape)).lower, p);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('betaQuantile', () => {
  it.each(BETA)('of %d with %d and %d', (p, a, b, x) => expectClose(betaQuantile(p, a, b), x));

  it('inverts the distribution, mirrors, and ends at 0 and 1', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    const shape = fc.double({ min: 0.2, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expectClose(betaTails(a, b, x, 1 - x).lower, p, 1e-7);
        expect(Math.abs(1 - betaQuantile(1 - p, b, a) - x)).toBeLessThan(1e-7 * x + 1e-12);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('quantile', () => {
  const VALUES = [3.1, 0.2, 8, 5.5, 5.5, -1, 12.25];
  it.each(QUANTILES)('at %d as R places it', (p, six, seven) => {
    expect(quantile(VALUES, p, 6)).toBeCloseTo(six, 12);
    expect(quantile(VALUES, p)).toBeCloseTo(seven, 12);
    expect(quantile([...VALUES].reverse(), p)).toBe(quantile(VALUES, p));
  });

  it('refuses what has no quantile', () => {
    expect(() => quantile([], 0.5)).toThrow('no values');
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow('NaN');
    expect(() => quantile([1], 1.5)).toThrow('p = 1.5');
  });
});

it.each([
  [() => gammaQuantile(-0.1, 1), 'p = -0.1'],
  [() => gammaQuantile(0.5, 0), 'shape = 0'],
  [() => betaQuantile(0.5, 1, Infinity), 'b = Infinity'],
])('quantiles refuse impossible arguments, naming them', (call, named) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(named);
});
