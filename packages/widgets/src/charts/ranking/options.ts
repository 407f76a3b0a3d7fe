/** What is particular to a ranking. Every part may be left out. */
export interface RankingOptions {
  /** `dot` may start its axis where the figures do, `bar` starts at 0. Default: `bar` for counts and other amounts, `dot` for shares and scores. */
  readonly mode?: 'bar' | 'dot' | undefined;
  /** Default `value`: the greatest first. Only this order is folded. */
  readonly sort?: 'value' | 'name' | 'region' | undefined;
  /** How many areas stand at the top and at the bottom before the middle folds; default 8. */
  readonly show?: number | 'all' | undefined;
  /** The line to compare with; default `nation` where there is one. */
  readonly benchmark?: 'nation' | 'region' | 'median' | 'none' | undefined;
}
