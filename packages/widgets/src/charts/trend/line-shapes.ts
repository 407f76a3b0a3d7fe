import { circle, path, type Shape } from '../../layout/shape.js';
import type { Segment } from '../../layout/place-labels.js';
import type { Scale } from '../../layout/scale.js';
import type { PaintName } from '../../theme/paint.js';
import type { TrendLine, TrendPoint } from './trend-series.js';

/** Where a panel's points stand. */
export interface PlotScales {
  readonly x: (slot: number) => number;
  readonly y: Scale;
}

/** Consecutive places with a value may be joined; nothing else is. */
const joins = (a: TrendPoint, b: TrendPoint): boolean => a.at !== null && b.at !== null && b.slot - a.slot === 1;

const unsure = ({ hollow, bound }: TrendPoint): boolean => hollow || bound !== 'eq';

/** The strokes between the points of one panel: whole, and dashed where either end is provisional or only bounded. */
export function strokesOf(points: readonly TrendPoint[], { x, y }: PlotScales): readonly { readonly dashed: boolean; readonly segment: Segment }[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i]!;
    return joins(before, point) ? [{ dashed: unsure(before) || unsure(point), segment: [x(before.slot), y(before.at!), x(point.slot), y(point.at!)] as const }] : [];
  });
}

/** Strokes as one path, pen down where they touch. */
function strokePath(paint: PaintName, segments: readonly Segment[]): readonly Shape[] {
  if (segments.length === 0) return [];
  return [path(paint, ...segments.flatMap(([x1, y1, x2, y2], i) => (i > 0 && segments[i - 1]![2] === x1 && segments[i - 1]![3] === y1 ? ['L', x2, y2] : ['M', x1, y1, 'L', x2, y2])))];
}

/** The strokes of a line in one panel. */
export function lineShapes(points: readonly TrendPoint[], scales: PlotScales, paint: 'line' | 'line-own' | 'line-strong'): readonly Shape[] {
  const strokes = strokesOf(points, scales);
  const of = (dashed: boolean) => strokes.filter((stroke) => stroke.dashed === dashed).map(({ segment }) => segment);
  return [...strokePath(paint, of(false)), ...strokePath(`${paint}-dashed`, of(true))];
}

/** How far the open end of a bound reaches. */
const REACH = 20;

/** The mark of one figure: a dot where it says more than the line, an open arrow for a bound, a cross for none. */
export function pointShapes(point: TrendPoint, line: TrendLine, shown: boolean, { x, y }: PlotScales, floor: number, unit: number): readonly Shape[] {
  const { at, bound, hollow, slot } = point;
  const left = x(slot);
  const own = line.own ? '-own' : '';
  if (at === null) return [path('cross', 'M', left - 3.5 * unit, floor - 3.5 * unit, 'l', 7 * unit, 7 * unit, 'm', 0, -7 * unit, 'l', -7 * unit, 7 * unit)];
  const top = y(at);
  const way = bound === 'ge' || bound === 'gt' ? -1 : bound === 'le' || bound === 'lt' ? 1 : 0;
  if (way !== 0) {
    const tip = top + way * REACH * unit;
    return [
      path(`bound-open${own}`, 'M', left, top, 'V', tip),
      path(`bound${own}`, 'M', left - 5 * unit, top, 'h', 10 * unit, 'M', left - 4 * unit, tip - way * 5 * unit, 'L', left, tip, 'L', left + 4 * unit, tip - way * 5 * unit),
    ];
  }
  const look = hollow ? '-hollow' : bound === 'approx' ? '-soft' : '';
  return shown || look !== '' ? [circle(`dot${look}${own}` as PaintName, left, top, (line.own ? 5 : 4) * unit)] : [];
}
