import type { Space } from '../../figure/index.js';
import { path, type Shape } from '../../layout/shape.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import { placeBlock, textBlock, widthOf, type TextBlock, type TextPart } from '../../layout/text-block.js';
import type { Plots } from './plots.js';
import type { TrendLine, TrendSeries } from './trend-series.js';

/** The name of a line at its end, with its last figure. */
export interface EndLabel {
  /** Id of the mark that it belongs to: a figure of the line, or of the level. */
  readonly mark: string;
  readonly block: TextBlock;
  readonly slot: number;
  readonly at: number | null;
}

/** Id of the mark of one figure. */
export const pointId = (area: string, slot: number): string => `${area}/${slot}`;

/** The point at which a line is named: its last with a value, else its last. */
export function namedPoint({ points }: TrendLine): TrendLine['points'][number] {
  return points.findLast(({ at }) => at !== null) ?? points.at(-1)!;
}

const parts = (series: TrendSeries): readonly { readonly mark: string; readonly part: TextPart; readonly slot: number; readonly at: number | null }[] => {
  const level = series.level?.points.at(-1);
  return [
    ...series.lines.map((line) => {
      const { slot, text, at } = namedPoint(line);
      return { mark: pointId(line.area, slot), part: [line.own ? 'name-own' : 'name', `${line.name} ${text}`] as const, slot, at };
    }),
    ...(series.level && level ? [{ mark: pointId('level', level.slot), part: ['name', `${series.level.label} ${level.text}`] as const, slot: level.slot, at: level.at }] : []),
  ];
};

/** Room for the letters that a reader spreads (WCAG 1.4.12), as a share of a label's width. */
const SPREAD = 1.24;

/** The labels of all lines, wrapped to a column at the right. */
export function endLabels(series: TrendSeries, space: Space): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const all = parts(series);
  const widest = Math.max(0, ...all.map(({ part }) => widthOf(part, space)));
  const most = space.width * (space.width < 30 * space.em ? 0.32 : 0.3);
  const width = Math.ceil(Math.min(widest, most / SPREAD));
  return { labels: all.map(({ part, ...rest }) => ({ ...rest, block: textBlock([part], width, space) })), width: Math.ceil(width * SPREAD) };
}

/** Place the labels in their column, with a thin line from the last point to where its label could not stay beside it. */
export function placeEndLabels(labels: readonly EndLabel[], { plots, top, bottom, step, labelsAt }: Plots, space: Space): { readonly pieces: ReadonlyMap<string, readonly Shape[]>; readonly leaders: readonly Shape[]; readonly bottom: number } {
  const unit = space.em / 16;
  const last = plots.at(-1)!;
  const wishes = labels.map(({ at, slot, block }) => {
    const own = plots.find(({ panel }) => slot >= panel.from && slot <= panel.to) ?? last;
    return { at: at === null ? bottom - 10 * unit : own.y(at), height: block.height + 2 * unit, x: own.x(slot), far: at !== null && last.right - own.x(slot) > step + 14 * unit };
  });
  const tops = spreadLabels(wishes, Math.max(0, top - 12 * unit), bottom + 8 * unit);
  const leaders = labels.flatMap((_, i): readonly Shape[] => {
    const { at, height, x, far } = wishes[i]!;
    const middle = tops[i]! + height / 2;
    // a line that ended long ago is led to its name by dots, which do not look like a line of the chart
    if (far) return [path('guide', 'M', x + 7 * unit, at, 'L', labelsAt - 12 * unit, at, 'L', labelsAt - 3 * unit, middle)];
    return Math.abs(middle - at) > 5 * unit ? [path('axis', 'M', x + 7 * unit, at, 'L', Math.max(x + 8 * unit, labelsAt - 12 * unit), at, 'L', labelsAt - 3 * unit, middle)] : [];
  });
  return {
    pieces: new Map(labels.map(({ mark, block }, i) => [mark, placeBlock(block, labelsAt, tops[i]! + unit)])),
    leaders,
    bottom: Math.max(0, ...tops.map((at, i) => at + wishes[i]!.height)),
  };
}
