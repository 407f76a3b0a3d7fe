import { expect } from 'vitest';

/** Demand agreement to a relative difference of 1e-9 (or exactly, for 0 and the infinities). */
export function expectClose(actual: number, expected: number, relative = 1e-9): void {
  if (expected === 0 || !Number.isFinite(expected)) expect(actual).toBe(expected);
  else expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThan(relative);
}
