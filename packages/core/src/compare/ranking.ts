import type { AreaId, Indicator, Period, Text } from '../model/index.js';
import type { Coverage, MissingArea } from './coverage.js';
import type { ComparedArea } from './pick.js';
import type { RankRange } from '../stats/rank-ranges.js';

/** An area in a ranking. */
export interface RankedArea extends ComparedArea {
  /** The ranks it may hold, or null when none can be said (a bound, no interval among intervals, an external score). */
  readonly rank: RankRange | null;
  /** True when another compared area has exactly the same value. */
  readonly tied: boolean;
}

/** Areas in order of one indicator's value, with what may and what may not be said about their ranks. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly order: 'descending' | 'ascending';
  /** False: the order is for reading only, no area has a rank. */
  readonly ranked: boolean;
  /** In order of value, equal values by Vietnamese name. */
  readonly entries: readonly RankedArea[];
  /** By Vietnamese name. */
  readonly missing: readonly MissingArea[];
  readonly coverage: Coverage;
  /** The areas that cannot be told apart from the first, the first included, in order. */
  readonly leaders: readonly AreaId[];
  readonly sentence: Text;
}

/**
 * How ranks are found. `exact`: complete counts, and what is no rate of events. `interval`: shares and rates by their intervals. `score`: the indicator is not
 * rankable. `printed`: shares and rates without the fractions that an interval needs, so no ranks either.
 */
export type RankMode = 'exact' | 'interval' | 'score' | 'printed';
