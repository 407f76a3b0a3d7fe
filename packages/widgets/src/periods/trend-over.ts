import { trend, type Dataset, type Outcome, type Trend, type TrendChoice } from '@danbiet/core';

/** Whether a series moves in one direction, as core tests it; null only in a page's scripts (see `trend-over.on-demand.ts`). */
export const trendOver = (dataset: Dataset, choice: TrendChoice): Outcome<Trend> | null => trend(dataset, choice);

/** What must be loaded before series can be tested; outside the page build nothing. */
export const loadTrend = (): Promise<void> | null => null;
