/** Where a value may lie; equal ends for an exact one, an infinite end for a bound. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** The ranks an area may hold, 1 = first; equal when it is certain. */
export interface RankRange {
  readonly low: number;
  readonly high: number;
}

/** Touching spans overlap: only a gap tells two areas apart. */
export function overlap(a: Span, b: Span): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The rank range of each span: from 1 + the number of spans wholly ahead of it to N − the number wholly behind it.
 *
 * The construction of Klein, Wright & Wieczorek 2020, "A joint confidence region for an overall ranking of
 * populations", Journal of the Royal Statistical Society C 69(3), 589–606. With intervals of one level for each area it
 * is conservative for each pair (non-overlap demands more than a test of the difference) but the ranges hold one by
 * one, not jointly: a joint statement would need each interval at level^(1/N).
 *
 * @param order `descending`: the greatest is first
 */
export function rankRanges(spans: readonly Span[], order: 'descending' | 'ascending'): readonly RankRange[] {
  const highs = spans.map((span) => span.high).sort((a, b) => a - b);
  const negatedLows = spans.map((span) => -span.low).sort((a, b) => a - b);
  return spans.map(({ low, high }) => {
    const below = countBelow(highs, low);
    const above = countBelow(negatedLows, -high);
    const [ahead, behind] = order === 'descending' ? [above, below] : [below, above];
    return { low: 1 + ahead, high: spans.length - behind };
  });
}
