import { demandLevel, wrongArgument } from './argument-checks.js';
import { rankRanges, type RankRange } from './rank-ranges.js';

/** What is known of how the values could have been otherwise. */
export type Uncertainty =
  /** An interval of each value: ranks that pairs of intervals leave open. */
  | { readonly intervals: readonly { readonly lower: number; readonly upper: number }[] }
  /** Simulated or resampled values, each draw one value for each area in the order of the values. */
  | { readonly draws: readonly (readonly number[])[] };

/** Which end is first, and how sure the ranges are. */
export interface RankIntervalOptions {
  /** Default `descending`: the greatest value is first. */
  readonly order?: 'descending' | 'ascending';
  /** Two-sided level of ranges from draws, default 0.95; ranges from intervals have the intervals' own. */
  readonly level?: number;
}

/** An area's rank, never bare. */
export interface RankInterval {
  /** Rank of the value itself; a range where values are equal. */
  readonly rank: RankRange;
  /** Ranks that it may hold. */
  readonly interval: RankRange;
}

const exact = (values: readonly number[]) => values.map((value) => ({ low: value, high: value }));

/**
 * The ranks that each value may hold.
 *
 * From intervals as {@link rankRanges}. From draws, as the central range of the ranks over the draws, both ends
 * included: Goldstein & Spiegelhalter 1996, "League tables and their limitations", JRSS A 159, 385–443. The ranges
 * hold one by one, not jointly.
 *
 * @param values one for each area
 * @throws RangeError when the lengths differ, there is no draw, or the level is not strictly between 0 and 1
 */
export function rankIntervals(values: readonly number[], uncertainty: Uncertainty, { order = 'descending', level = 0.95 }: RankIntervalOptions = {}): readonly RankInterval[] {
  demandLevel('rankIntervals', level);
  const ranks = rankRanges(exact(values), order);
  const intervals = 'intervals' in uncertainty ? byIntervals(values, uncertainty.intervals, order) : byDraws(values, uncertainty.draws, order, level);
  return ranks.map((rank, i) => ({ rank, interval: intervals[i]! }));
}

function byIntervals(values: readonly number[], intervals: readonly { readonly lower: number; readonly upper: number }[], order: 'descending' | 'ascending'): readonly RankRange[] {
  if (intervals.length !== values.length) wrongArgument('rankIntervals', `${values.length} values and ${intervals.length} intervals`, 'one interval for each value');
  return rankRanges(intervals.map(({ lower, upper }) => ({ low: lower, high: upper })), order);
}

function byDraws(values: readonly number[], draws: readonly (readonly number[])[], order: 'descending' | 'ascending', level: number): readonly RankRange[] {
  if (draws.length === 0 || draws.some((draw) => draw.length !== values.length)) wrongArgument('rankIntervals', `${draws.length} draws`, `at least one, each of ${values.length} values`);
  const drawn = draws.map((draw) => rankRanges(exact(draw), order));
  const outside = Math.floor(((1 - level) / 2) * draws.length);
  return values.map((_, i) => ({
    low: drawn.map((ranks) => ranks[i]!.low).sort((a, b) => a - b)[outside]!,
    high: drawn.map((ranks) => ranks[i]!.high).sort((a, b) => b - a)[outside]!,
  }));
}
