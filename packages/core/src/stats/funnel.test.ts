import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from './close.test-data.js';
import { funnelLimits } from './funnel-limits.js';
import { overdispersion } from './overdispersion.js';
import { FUNNEL, FUNNEL_PHE } from './r-values.test-data.js';

describe('funnelLimits', () => {
  it.each(FUNNEL)('exact %s at target %d, size %d, level %d', (kind, target, size, level, lower, upper) => {
    const limit = funnelLimits({ kind, target, sizes: [size], levels: [level] })[0]!.limits[0]!;
    expectClose(limit.lower, lower);
    expectClose(limit.upper, upper);
    if (kind === 'rate') expect(funnelLimits({ kind: 'ratio', target, sizes: [size], levels: [level] })[0]?.limits[0]).toEqual(limit);
  });

  it.each(FUNNEL_PHE)('phe at target %d, size %d, level %d', (target, size, level, lower, upper) => {
    const limit = funnelLimits({ kind: 'ratio', target, sizes: [size], levels: [level], method: 'phe' })[0]!.limits[0]!;
    expectClose(limit.lower, lower);
    expectClose(limit.upper, upper);
  });

  it('normal: target ± z·s, clipped, and wider by τ²', () => {
    // 0.8 ± 1.959964·√(0.16/100) = 0.8 ± 0.0783986
    const at = (tau2: number, size = 100) => funnelLimits({ kind: 'proportion', target: 0.8, sizes: [size], levels: [0.95], method: 'normal', tau2 })[0]?.limits[0];
    expect(at(0)?.lower).toBeCloseTo(0.7216014, 7);
    expect(at(0)?.upper).toBeCloseTo(0.8783986, 7);
    // √(0.0016 + 0.0009) = 0.05
    expect(at(0.0009)?.lower).toBeCloseTo(0.8 - 0.0979982, 7);
    expect(at(0, 2)?.upper).toBe(1);
  });

  it('holds the target and closes as sizes grow', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer({ min: 20, max: 4000 }), (target, size) => {
        for (const kind of ['proportion', 'rate'] as const) {
          const [small, large] = funnelLimits({ kind, target, sizes: [size, size * 10], levels: [0.95] }).map(({ limits }) => limits[0]!);
          expect(large!.lower).toBeLessThanOrEqual(target);
          expect(large!.upper).toBeGreaterThanOrEqual(target);
          expect(large!.upper - large!.lower).toBeLessThan(small!.upper - small!.lower);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('stays at a target of nothing or all', () => {
    expect(funnelLimits({ kind: 'proportion', target: 1, sizes: [50] })[0]?.limits).toEqual([{ level: 0.95, lower: 1, upper: 1 }, { level: 0.998, lower: 1, upper: 1 }]);
    expect(funnelLimits({ kind: 'rate', target: 0, sizes: [50], levels: [0.95] })[0]?.limits).toEqual([{ level: 0.95, lower: 0, upper: 0 }]);
  });

  it.each([
    [{ target: 1.2 }, 'target = 1.2'],
    [{ sizes: [0] }, 'size = 0'],
    [{ sizes: [1.5] }, 'size = 1.5'],
    [{ levels: [2] }, 'level = 2'],
    [{ tau2: 0.1 }, "tau2 = 0.1 with method 'exact'"],
  ])('refuses %o', (choice, named) => {
    expect(() => funnelLimits({ kind: 'proportion', target: 0.5, sizes: [10], ...choice })).toThrow(named);
  });
});

describe('overdispersion', () => {
  const values = [0.82, 0.75, 0.91, 0.66, 0.79, 0.95, 0.71, 0.88];
  const standardErrors = [0.02, 0.03, 0.025, 0.05, 0.015, 0.04, 0.02, 0.03];

  it('finds φ and τ² as the formula typed into R, winsorised or not', () => {
    const found = overdispersion({ values, standardErrors, target: 0.8 });
    expectClose(found.phi, 7.4693697916666623726);
    expectClose(found.tau2, 0.0045304729802472989);
    const plain = overdispersion({ values, standardErrors, target: 0.8, winsorise: 0 });
    expectClose(plain.phi, 9.1057291666666664298);
    expectClose(plain.tau2, 0.0056546868427729234);
  });

  it('is nothing when chance explains the differences', () => {
    expect(overdispersion({ values: [1, 1.1, 0.9], standardErrors: [1, 1, 1], target: 1 }).tau2).toBe(0);
  });

  it('refuses one value, and errors of 0', () => {
    expect(() => overdispersion({ values: [1], standardErrors: [1], target: 1 })).toThrow('1 values');
    expect(() => overdispersion({ values: [1, 2], standardErrors: [1, 0], target: 1 })).toThrow('not positive');
  });
});
