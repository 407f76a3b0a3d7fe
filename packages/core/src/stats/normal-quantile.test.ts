import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.js';

// Exact values: Newton's method on the Taylor series of Φ in 90-digit decimal arithmetic (Python's decimal), which
// also reproduces the constants usually printed (1.959963984540054 for 0.975).
const EXACT = [
  [0.975, 1.9599639845400542],
  [0.95, 1.6448536269514727],
  [0.995, 2.5758293035489008],
  [0.999, 3.0902323061678135],
  [0.9, 1.2815515655446005],
  [0.75, 0.6744897501960817],
  [0.6, 0.2533471031357998],
  [0.3, -0.524400512708041],
  [0.025, -1.9599639845400542],
  [0.0001, -3.7190164854556806],
  [1e-10, -6.361340902404056],
] as const;

describe('normalQuantile', () => {
  it.each(EXACT)('of %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * Math.max(1, Math.abs(z)));
  });

  it('is 0 at one half', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('reaches the far tail', () => {
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 4);
  });

  it('is odd about one half and rises', () => {
    const p = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(p, p, (a, b) => {
        expect(normalQuantile(1 - a)).toBeCloseTo(-normalQuantile(a), 9);
        if (a < b) expect(normalQuantile(a)).toBeLessThanOrEqual(normalQuantile(b));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(new RangeError(`normalQuantile received p = ${p}; expected a probability strictly between 0 and 1, e.g. 0.975`));
  });
});
