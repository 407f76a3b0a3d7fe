import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankIntervals } from './rank-intervals.js';
import { topProbabilities } from './top-probabilities.js';

const drawsArbitrary = fc.integer({ min: 1, max: 8 }).chain((areas) => fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: areas, maxLength: areas }), { minLength: 1, maxLength: 30 }));

describe('rankIntervals', () => {
  it('from intervals leaves open what overlaps', () => {
    const found = rankIntervals([90, 85, 20], { intervals: [{ lower: 83, upper: 95 }, { lower: 79, upper: 89 }, { lower: 12, upper: 32 }] });
    expect(found).toEqual([
      { rank: { low: 1, high: 1 }, interval: { low: 1, high: 2 } },
      { rank: { low: 2, high: 2 }, interval: { low: 1, high: 2 } },
      { rank: { low: 3, high: 3 }, interval: { low: 3, high: 3 } },
    ]);
  });

  it('from draws takes the middle of the ranks', () => {
    // 100 draws in which the first two change places 40 times and the third leads twice
    const draws = Array.from({ length: 100 }, (_, i) => (i < 2 ? [2, 1, 3] : i < 42 ? [1, 2, 0] : [2, 1, 0]));
    const found = rankIntervals([2, 1, 0], { draws }, { level: 0.9 });
    expect(found.map(({ interval }) => interval)).toEqual([{ low: 1, high: 2 }, { low: 1, high: 2 }, { low: 3, high: 3 }]);
    expect(rankIntervals([2, 1, 0], { draws }, { level: 0.99 })[2]?.interval).toEqual({ low: 1, high: 3 });
  });

  it('gives ranks that are a permutation of 1…N, ties sharing a range', () => {
    fc.assert(
      fc.property(drawsArbitrary, (draws) => {
        const values = draws[0]!;
        for (const { rank, interval } of rankIntervals(values, { draws: [values] })) expect(interval).toEqual(rank);
        const places = rankIntervals(values, { draws }).map(({ rank }) => rank);
        const middles = places.reduce((sum, { low, high }) => sum + (low + high) / 2, 0);
        expect(middles).toBe((values.length * (values.length + 1)) / 2);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('refuses lengths that differ and no draws', () => {
    expect(() => rankIntervals([1, 2], { intervals: [] })).toThrow('0 intervals');
    expect(() => rankIntervals([1, 2], { draws: [] })).toThrow('0 draws');
    expect(() => rankIntervals([1, 2], { draws: [[1]] })).toThrow('1 draws');
  });
});

describe('topProbabilities', () => {
  it('counts draws, from either end', () => {
    const draws = [[3, 2, 1], [2, 3, 1], [3, 1, 2], [3, 2, 1]];
    expect(topProbabilities(draws, 1)).toEqual([0.75, 0.25, 0]);
    expect(topProbabilities(draws, 1, { end: 'bottom' })).toEqual([0, 0.25, 0.75]);
    expect(topProbabilities(draws, 1, { order: 'ascending' })).toEqual([0, 0.25, 0.75]);
    expect(topProbabilities(draws, 3)).toEqual([1, 1, 1]);
  });

  it('adds up to k, also with ties at the edge', () => {
    fc.assert(
      fc.property(drawsArbitrary, fc.nat(7), (draws, nth) => {
        const k = 1 + (nth % draws[0]!.length);
        expect(topProbabilities(draws, k).reduce((sum, p) => sum + p, 0)).toBeCloseTo(k, 9);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('refuses another k', () => {
    expect(() => topProbabilities([[1, 2]], 3)).toThrow('k = 3');
    expect(() => topProbabilities([], 1)).toThrow('0 draws');
  });
});
