import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, rankRanges } from './rank-ranges.js';

describe('rankRanges', () => {
  it('counts what lies wholly ahead and wholly behind', () => {
    const spans = [{ low: 8, high: 9 }, { low: 5, high: 8 }, { low: 1, high: 4 }, { low: 4.5, high: 20 }];
    expect(rankRanges(spans, 'descending')).toEqual([{ low: 1, high: 3 }, { low: 1, high: 3 }, { low: 4, high: 4 }, { low: 1, high: 3 }]);
    expect(rankRanges(spans, 'ascending')).toEqual([{ low: 2, high: 4 }, { low: 2, high: 4 }, { low: 1, high: 1 }, { low: 2, high: 4 }]);
  });

  it('agrees with the definition counted pair by pair', () => {
    const span = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat(8)).map(([low, width]) => ({ low, high: low + width }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (spans) => {
        const expected = spans.map((own) => ({
          low: 1 + spans.filter((other) => other.low > own.high).length,
          high: spans.length - spans.filter((other) => other.high < own.low).length,
        }));
        expect(rankRanges(spans, 'descending')).toEqual(expected);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('spans', () => {
  it('overlap where they touch', () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 2, high: 3 }, { low: 1, high: 2 })).toBe(true);
    expect(overlap({ low: 1, high: 2 }, { low: 2.01, high: 3 })).toBe(false);
  });
});
