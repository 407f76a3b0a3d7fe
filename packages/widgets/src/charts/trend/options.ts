/** What is particular to a trend. Every part may be left out. */
export interface TrendOptions {
  /** Id of the first period; default the earliest. */
  readonly from?: string | null | undefined;
  /** Id of the last period; default the latest. */
  readonly to?: string | null | undefined;
  /** A small picture for each area: as on the tile map, in the order of regions, or of names. */
  readonly facet?: 'tiles' | 'region' | 'name' | undefined;
  /** The line to compare with; default `median` where there are areas enough for one. */
  readonly benchmark?: 'median' | 'nation' | 'region' | 'none' | undefined;
}
