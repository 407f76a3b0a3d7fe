import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benchmarkLimits, classOf, equalLimits, quantileLimits } from './classes.js';

const displayed = fc.array(fc.integer({ min: -400, max: 400 }).map((n) => n / 10), { minLength: 1, maxLength: 63 });

it('keeps equal values in one class, and a greater value never in a lower one', () => {
  fc.assert(fc.property(displayed, fc.integer({ min: -40, max: 40 }), (values, line) => {
    for (const limits of [quantileLimits(values), equalLimits(values, 1), benchmarkLimits(values, line)]) {
      expect([...limits].sort((a, b) => a - b)).toEqual([...limits]);
      const sorted = [...values].sort((a, b) => a - b).map((value) => classOf(value, limits));
      expect([...sorted].sort()).toEqual(sorted);
    }
  }));
});

it('gives each class a quarter of the areas where no values are equal', () => {
  const limits = quantileLimits([7, 1, 5, 3, 8, 2, 6, 4]);
  expect(limits).toEqual([3, 5, 7]);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((value) => classOf(value, limits))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
});

it('cuts on what is displayed: 10,0 never lies in the class under 10,0', () => {
  const limits = equalLimits([0, 40], 1);
  expect(limits).toEqual([10, 20, 30]);
  expect([classOf(10, limits), classOf(9.9, limits)]).toEqual([2, 1]);
});

it('puts a limit into a class only where all that it leaves open lies in it: property', () => {
  fc.assert(fc.property(displayed, fc.integer({ min: -500, max: 500 }).map((n) => n / 10), fc.constantFrom('ge' as const, 'gt' as const, 'le' as const, 'lt' as const), fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 30, maxLength: 30 }), (values, limit, bound, away) => {
    const limits = quantileLimits(values);
    const up = bound === 'ge' || bound === 'gt';
    const possible = [...(bound === 'ge' || bound === 'le' ? [limit] : []), ...[0.001, ...away].filter((by) => by > 0).map((by) => (up ? limit + by : limit - by)), up ? 1e9 : -1e9];
    const of = classOf(limit, limits, bound);
    if (of !== null) expect(new Set(possible.map((value) => classOf(value, limits)))).toEqual(new Set([of]));
    expect(of).toBe((up ? limit >= limits[2] : bound === 'le' ? limit < limits[0] : limit <= limits[0]) ? (up ? 4 : 1) : null);
  }));
});

it('parts the areas at the benchmark: what reaches it is above', () => {
  const limits = benchmarkLimits([10, 20, 30, 40, 50, 60], 35);
  expect(limits).toEqual([30, 35, 60]);
  expect([10, 20, 30, 35, 50, 60].map((value) => classOf(value, limits))).toEqual([1, 1, 2, 3, 3, 4]);
});
