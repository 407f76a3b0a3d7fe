import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearNormalQuantile } from './near-normal-quantile.js';
import { normalQuantile } from './normal-quantile.js';

it('is as near as its source says', () => {
  const p = fc.oneof(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), fc.integer({ min: 1, max: 15 }).map((digits) => 10 ** -digits));
  fc.assert(
    fc.property(p, (share) => {
      expect(Math.abs(nearNormalQuantile(share) - normalQuantile(share))).toBeLessThan(0.003);
    }),
    { numRuns: 500 },
  );
});
