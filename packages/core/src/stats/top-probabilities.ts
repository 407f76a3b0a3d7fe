import { wrongArgument } from './argument-checks.js';
import { rankRanges } from './rank-ranges.js';

/** Which end counts as the top. */
export interface TopOptions {
  /** Default `descending`: the greatest values are at the top. */
  readonly order?: 'descending' | 'ascending';
  /** Default `top`; `bottom` counts from the other end. */
  readonly end?: 'top' | 'bottom';
}

/**
 * The probability that each area is among the k at one end, over draws of all values. Equal values at the edge share
 * the places that are left, so that the probabilities add up to k. Goldstein & Spiegelhalter 1996, JRSS A 159, 385–443.
 *
 * @param draws simulated or resampled values: each draw one value for each area, in one order
 * @param k whole number from 1 to the number of areas
 * @throws RangeError for no draws, draws of different lengths, or another k
 * @example topProbabilities([[3, 2, 1], [2, 3, 1]], 1) // [0.5, 0.5, 0]
 */
export function topProbabilities(draws: readonly (readonly number[])[], k: number, { order = 'descending', end = 'top' }: TopOptions = {}): readonly number[] {
  const areas = draws[0]?.length ?? 0;
  if (areas === 0 || draws.some((draw) => draw.length !== areas)) wrongArgument('topProbabilities', `${draws.length} draws`, 'at least one, each of the same number of values');
  if (!(Number.isInteger(k) && k >= 1 && k <= areas)) wrongArgument('topProbabilities', `k = ${k}`, `a whole number from 1 to the ${areas} areas`);
  const first = (order === 'descending') === (end === 'top') ? 'descending' : 'ascending';
  const sums = Array.from({ length: areas }, () => 0);
  for (const draw of draws) {
    const ranks = rankRanges(draw.map((value) => ({ low: value, high: value })), first);
    ranks.forEach(({ low, high }, i) => (sums[i]! += Math.min(1, Math.max(0, (k - low + 1) / (high - low + 1)))));
  }
  return sums.map((sum) => sum / draws.length);
}
