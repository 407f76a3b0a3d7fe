import type { Box, Space } from '../../figure/index.js';
import { placeLabels, type LabelWish, type Segment } from '../../layout/place-labels.js';
import { textAt, type Shape } from '../../layout/shape.js';
import { widthOf, type TextPart } from '../../layout/text-block.js';
import { strokesOf } from './line-shapes.js';
import type { Plot, Plots } from './plots.js';
import { namedPoint } from './end-labels.js';
import type { TrendLine, TrendPoint, TrendSeries } from './trend-series.js';

/** The greatest and the least figure of a line within a panel, where they are not its last. */
export function extremes(line: TrendLine, from: number, to: number): readonly TrendPoint[] {
  const valued = line.points.filter(({ at, slot }) => at !== null && slot >= from && slot <= to);
  if (valued.length < 3) return [];
  const sorted = [...valued].sort((a, b) => a.at! - b.at!);
  return [...new Set([sorted.at(-1)!, sorted[0]!])].filter((point) => point !== namedPoint(line));
}

/** What a label must not lie on in one panel: strokes, points and crosses. */
function obstacles(series: TrendSeries, plot: Plot, floor: number, unit: number): { readonly segments: readonly Segment[]; readonly boxes: readonly Box[] } {
  const { panel, x, y } = plot;
  const within = <T extends { readonly slot: number }>(all: readonly T[]) => all.filter(({ slot }) => slot >= panel.from && slot <= panel.to);
  const level = within(series.level?.points ?? []);
  const boxOf = ({ at, slot, bound }: TrendPoint, row: number): Box => {
    const middle = at === null ? floor - (9 + (row % 8) * 11) * unit : y(at);
    const [above, below] = at === null ? [5, 5] : bound === 'ge' || bound === 'gt' ? [22, 6] : bound === 'le' || bound === 'lt' ? [6, 22] : [6, 6];
    return { x: x(slot) - 6 * unit, y: middle - above * unit, width: 12 * unit, height: (above + below) * unit };
  };
  const levelEnd = level.at(-1) === series.level?.points.at(-1) ? level.slice(-1).map(({ slot, at }): Box => ({ x: x(slot) - 6 * unit, y: y(at) - 6 * unit, width: 12 * unit, height: 12 * unit })) : [];
  return {
    segments: [...series.lines.flatMap(({ points }) => strokesOf(within(points), plot).map(({ segment }) => segment)), ...level.slice(1).map(({ slot, at }, i): Segment => [x(level[i]!.slot), y(level[i]!.at), x(slot), y(at)])],
    boxes: series.lines.flatMap(({ points }, row) => within(points).map((point) => boxOf(point, row))).concat(levelEnd),
  };
}

interface Wish {
  readonly part: TextPart;
  readonly x: number;
  readonly y: number;
  readonly away: number;
}

/** The greatest and least figures of the reader's own lines, then the name of the band in the last panel. */
function wishesOf(series: TrendSeries, plot: Plot, last: boolean, unit: number): readonly Wish[] {
  const { panel, x, y } = plot;
  const own = series.lines.filter((line) => line.own).slice(0, 2);
  const band = last ? series.band.filter(({ slot }) => slot >= panel.from) : [];
  return [
    ...own.flatMap((line) => extremes(line, panel.from, panel.to).map(({ at, slot, text }): Wish => ({ part: ['name-own', text], x: x(slot), y: y(at!), away: 7 * unit }))),
    ...band.map(({ slot, high }): Wish => ({ part: ['aside', series.bandLabel], x: x(slot), y: y(high), away: 4 * unit })),
  ];
}

/** The labels inside the panels, wherever nothing lies in their way. */
export function valueLabels(series: TrendSeries, { plots }: Plots, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const size = ([paint]: TextPart) => (paint === 'aside' ? 0.75 : 0.8125) * space.em;
  return plots.flatMap((plot, i) => {
    const wishes = wishesOf(series, plot, i === plots.length - 1, unit);
    const sized = wishes.map(({ part, ...at }): LabelWish => ({ ...at, width: widthOf(part, space) + 2 * unit, height: size(part) * 1.3 }));
    const bounds = { x: plot.left, y: plot.top - 8 * unit, width: plot.right - plot.left, height: plot.bottom - plot.top + 6 * unit };
    const found = placeLabels(sized, { ...obstacles(series, plot, plot.bottom, unit), bounds });
    // the band is named once
    const first = wishes.findIndex(({ part }, at) => part[0] === 'aside' && found[at]);
    return wishes.flatMap(({ part }, at) => {
      const box = found[at];
      return !box || (part[0] === 'aside' && at !== first) ? [] : [textAt(part[0], box.x + unit, box.y + size(part) * 1.02, part[1])];
    });
  });
}
