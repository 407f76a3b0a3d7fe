import type { Space } from '../../../figure/index.js';
import { linearScale } from '../../../layout/scale.js';
import { path, textAt, type Shape } from '../../../layout/shape.js';
import { sideAxis, sideAxisWidth } from '../../../layout/side-axis.js';
import { placeBlock, textBlock, widthOf } from '../../../layout/text-block.js';
import type { PaintName } from '../../../theme/paint.js';
import { namedPoint } from '../end-labels.js';
import { lineShapes, pointShapes, type PlotScales } from '../line-shapes.js';
import { timeOf } from '../periods.js';
import type { TrendLine, TrendPanel, TrendSeries } from '../trend-series.js';

/** The paints of a line in a small picture. */
const DARKER: Partial<Record<PaintName, PaintName>> = { line: 'spark', 'line-dashed': 'bound-open', dot: 'dot-interval' };

/** A picture with its scales: where a period and a value stand in it. */
export interface Picture {
  readonly line: TrendLine;
  readonly scales: PlotScales;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a small picture and the enlarged one both draw. */
export function inside(series: TrendSeries, { line, scales, bottom }: Picture, unit: number): readonly Shape[] {
  const points = series.level?.points ?? [];
  const level = points.length === 0 ? [] : [path('axis', ...points.flatMap(({ slot, at }, i) => [i > 0 && slot - points[i - 1]!.slot === 1 ? 'L' : 'M', scales.x(slot), scales.y(at)]))];
  const last = namedPoint(line);
  const shapes = [...lineShapes(line.points, scales, line.own ? 'line-own' : 'line'), ...line.points.flatMap((point) => (point === last || point.at === null || point.hollow || point.bound !== 'eq' ? pointShapes(point, line, point === last, scales, bottom, unit * 0.7) : []))];
  // darker than the line of the level beside it, which is as close here as in no larger picture
  return [...level, ...shapes.map((shape) => ({ ...shape, paint: DARKER[shape.paint] ?? shape.paint }))];
}

/** The scale of time in a picture, the first and the last period so far from its edges. */
export function timeScale(series: TrendSeries, left: number, right: number, inset: number): (slot: number) => number {
  const [{ from, to }] = series.panels as [TrendPanel];
  const scale = linearScale([timeOf(series, from), timeOf(series, to)], [left + inset, right - inset]);
  return (slot) => scale(timeOf(series, slot));
}

/** The enlarged picture that shows how to read the small ones: axis, first and last period. */
export function keyPicture(series: TrendSeries, line: TrendLine, from: number, width: number, space: Space): { readonly picture: Picture; readonly shapes: readonly Shape[]; readonly height: number } {
  const unit = space.em / 16;
  const wide = Math.min(width, 420 * unit);
  const head = textBlock([['value-strong', `${series.keyLabel}: ${line.name}`]], wide, space);
  const [top, bottom] = [head.height + 14 * unit, head.height + 156 * unit];
  const y = linearScale(series.panels[0]!.domain, [bottom - 6 * unit, top]);
  const options = { lang: series.lang, percent: series.percent, whole: series.whole };
  const left = from + sideAxisWidth(y, options, space);
  const { label = '' } = series.level ?? {};
  const legend = label === '' ? 0 : widthOf(['aside', label], space) + 12 * unit;
  const right = from + wide - legend;
  const x = timeScale(series, left, right, 10 * unit);
  const [first, last] = [series.slots[0]!, series.slots.at(-1)!];
  const level = series.level?.points.at(-1);
  const picture = { line, scales: { x, y }, top, bottom: bottom - 6 * unit, left, right };
  return {
    picture,
    height: bottom + 32 * unit,
    shapes: [
      ...placeBlock(head, from, 0),
      ...sideAxis(y, options, left, right, space),
      ...inside(series, picture, unit),
      ...(level ? [textAt('aside', right + 6 * unit, y(level.at) + 4 * unit, label)] : []),
      ...(first === last ? [last] : [first, last]).map(({ slot, label: text }) => textAt('tick', x(slot), bottom + 16 * unit, text, first === last ? 'middle' : slot === first.slot ? 'start' : 'end')),
    ],
  };
}
