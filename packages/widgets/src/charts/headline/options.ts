/** What is particular to a headline. Every part may be left out. */
export interface HeadlineOptions {
  /** A level to name beside the figure; default `none`. */
  readonly benchmark?: 'nation' | 'region' | 'median' | 'none' | undefined;
}
