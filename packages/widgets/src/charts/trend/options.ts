import type { AreaId } from '@danbiet/core';

/** What is particular to a trend. Every part may be left out. */
export interface TrendOptions {
  /** Id of the first period; default the earliest. */
  readonly from?: string | null | undefined;
  /** Id of the last period; default the latest. */
  readonly to?: string | null | undefined;
  /** A small picture for each area: as on the tile map, in the order of regions, or of names. */
  readonly facet?: 'tiles' | 'region' | 'name' | undefined;
  /** Areas that are lines too where nobody says which are: those that a reader has chosen in this figure or a linked one. */
  readonly also?: readonly AreaId[] | undefined;
  /** The line to compare with; default `median` where there are areas enough for one. */
  readonly benchmark?: 'median' | 'nation' | 'region' | 'none' | undefined;
}
