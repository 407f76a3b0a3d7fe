import type { TrendLine } from '../trend-series.js';

/**
 * The least and the greatest figure that a shared scale must hold, each with the areas that have it: one area far out
 * makes all other lines flat.
 *
 * @param list some names as a list
 * @returns `57,1% (Hòa Bình)` and `93,4% (Lai Châu)`; none where nothing has a value
 */
export function scaleEnds(lines: readonly TrendLine[], list: (names: readonly string[]) => string): readonly string[] {
  const valued = lines.flatMap(({ name, points }) => points.flatMap(({ at, text }) => (at === null ? [] : [{ name, at, text }]))).sort((a, b) => a.at - b.at);
  return valued.length === 0 ? [] : [valued[0]!, valued.at(-1)!].map((end) => `${end.text} (${list([...new Set(valued.filter(({ at }) => at === end.at).map(({ name }) => name))])})`);
}
