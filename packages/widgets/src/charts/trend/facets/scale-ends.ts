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
  const once = (texts: readonly string[]): string => list([...new Set(texts)]);
  return [valued[0], valued.at(-1)].flatMap((end) => {
    const same = valued.filter(({ at }) => at === end?.at);
    return end ? once(same.map(({ text }) => `${text} (${once(same.flatMap((one) => (one.text === text ? one.name : [])))})`)) : [];
  });
}
