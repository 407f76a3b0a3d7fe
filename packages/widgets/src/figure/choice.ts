import type { AreaId } from '@danbiet/core';

/** What the common attributes of an element choose from a dataset; null leaves the choice to the figure. */
export interface Choice {
  readonly indicator: string | null;
  readonly period: string | null;
  /** Bare codes are accepted where the dataset holds one vintage. */
  readonly areas: readonly AreaId[] | null;
  readonly vintage: string | null;
  /** The reader's own areas: drawn in the accent and always named. */
  readonly highlight: readonly AreaId[];
}
