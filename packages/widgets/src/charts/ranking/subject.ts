import type { Area, AreaId, BenchmarkLevel, Dataset, Indicator, Lang, MissingArea, RankedArea, Ranking } from '@danbiet/core';
import type { RankingOptions } from './options.js';

/** The figures of a ranking as core compares them, before they are put into words. */
export interface RankingSubject {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly ranking: Ranking;
  /** Null where there is nothing to compare with, or where it is the total of which the areas are parts. */
  readonly benchmark: BenchmarkLevel | null;
  /** That line with its figure in words, '' for none. */
  readonly line: string;
  /** The period in words. */
  readonly when: string;
  readonly areas: readonly Area[];
  readonly own: ReadonlySet<AreaId>;
  readonly mode: 'bar' | 'dot';
  readonly sort: NonNullable<RankingOptions['sort']>;
}

/** An area of a ranking, with a figure or without. */
export type RankingEntry = RankedArea | MissingArea;

/** Whether an area has a figure. */
export const hasValue = (entry: RankingEntry): entry is RankedArea => 'value' in entry;
