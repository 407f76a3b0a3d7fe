import type { AreaId, BenchmarkLevel, Dataset, Indicator, Lang, Picked } from '@danbiet/core';
import type { Limits } from './classes.js';

/** The figures of one map as core picks them, before they are put into words. */
export interface PanelSubject {
  readonly vintage: string;
  readonly picked: Picked;
  readonly own: ReadonlySet<AreaId>;
}

/** What all maps of a figure share. */
export interface MapSubject {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly panels: readonly PanelSubject[];
  /** Null where there is nothing to compare with, or where it is the total of which the areas are parts. */
  readonly benchmark: BenchmarkLevel | null;
  readonly limits: Limits;
  /** Decimals of the displayed values: those of the limits. */
  readonly decimals: number;
  readonly rule: 'quantile' | 'equal' | 'benchmark';
  /** Provinces of the other map on the same land. */
  readonly links: ReadonlyMap<AreaId, readonly AreaId[]>;
}
