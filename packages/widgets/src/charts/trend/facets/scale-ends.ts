import type { TrendLine } from '../trend-series.js';

/**
 * The least and the greatest figure that a shared scale must hold, each with the areas that have it: one area far out
 * makes all other lines flat. Figures that stand at one place need not be the same (`trên 90%`, `90%`): each is said as
 * it is.
 *
 * @param list some texts as a list
 * @returns `57,1% (Hòa Bình)` and `40/40 (Hà Nội) và 7/7 (Hải Phòng)`; none where nothing has a value
 */
export function scaleEnds(lines: readonly TrendLine[], list: (texts: readonly string[]) => string): readonly string[] {
  const valued = lines.flatMap(({ name, points }) => points.flatMap(({ at, text }) => (at === null ? [] : [{ name, at, text }]))).sort((a, b) => a.at - b.at);
  return [valued[0], valued.at(-1)].flatMap((end) => {
    if (!end) return [];
    const names = new Map<string, Set<string>>();
    for (const { at, text, name } of valued) if (at === end.at) names.set(text, (names.get(text) ?? new Set()).add(name));
    return list([...names].map(([text, its]) => `${text} (${list([...its])})`));
  });
}
