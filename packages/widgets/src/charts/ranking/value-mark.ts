import { circle, path, rect, type Shape } from '../../layout/shape.js';
import type { PaintName } from '../../theme/paint.js';
import type { Scale } from '../../layout/scale.js';
import type { RankingRow } from './ranking-series.js';

/** Narrower intervals are shown without caps, which would hide them. */
const LEAST_CAPPED = 15;

/** How far the open end of a bound reaches. */
const BOUND_REACH = 34;

/** An interval as a line with caps; on a bar in a gap, which lies over grey and accent alike. */
function reach([lower, upper]: readonly [number, number], y: number, paints: readonly PaintName[], unit: number): Shape[] {
  const cap = upper - lower < LEAST_CAPPED * unit ? [] : [lower, upper].flatMap((x) => ['M', x, y - 5 * unit, 'v', 10 * unit]);
  return paints.map((paint) => path(paint, 'M', lower, y, 'H', upper, ...cap));
}

/** A number of which only one side is known: a cap where it stands, dashes and an open arrow towards where it may lie. */
function openEnd(x: number, y: number, direction: 1 | -1, { own }: RankingRow, scale: Scale, unit: number): Shape[] {
  const limit = scale.range[direction === 1 ? 1 : 0];
  const length = Math.max(12 * unit, Math.min(BOUND_REACH * unit, (limit - x) * direction)) * direction;
  const tip = x + length;
  const back = -6 * unit * direction;
  return [
    path(own ? 'bound-open-own' : 'bound-open', 'M', x, y, 'H', tip),
    path(own ? 'bound-own' : 'bound', 'M', x, y - 6 * unit, 'v', 12 * unit, 'M', tip + back, y - 5 * unit, 'L', tip, y, 'L', tip + back, y + 5 * unit),
  ];
}

/** The mark of one value: a dot or a bar, with its interval, its open end, its softness or its hollowness. */
export function valueMark(row: RankingRow, mode: 'bar' | 'dot', scale: Scale, y: number, unit: number): Shape[] {
  const { at, bound, hollow, interval, own } = row;
  if (at === null) return [];
  const x = scale(at);
  const direction = bound === 'ge' || bound === 'gt' ? 1 : bound === 'le' || bound === 'lt' ? -1 : 0;
  const open = direction === 0 ? [] : openEnd(x, y, direction, row, scale, unit);
  const look = hollow ? '-hollow' : bound === 'approx' ? '-soft' : '';
  const paints = mode === 'bar' ? (['reach-gap', 'reach-bar'] as const) : ([own ? 'reach-own' : 'reach'] as const);
  const ends = interval ? reach([scale(interval[0]), scale(interval[1])], y, paints, unit) : [];
  if (mode === 'bar') {
    const zero = scale(0);
    const bar = rect(`bar${look}${own ? '-own' : ''}`, Math.min(zero, x), y - 6 * unit, Math.abs(x - zero), 12 * unit);
    return direction === -1 ? open : [bar, ...ends, ...open];
  }
  if (direction !== 0) return open;
  const paint = own ? (`dot${look}-own` as const) : look === '' && interval ? 'dot-interval' : (`dot${look}` as const);
  return [...ends, circle(paint, x, y, (own ? 6 : interval ? 5 : 4.5) * unit)];
}
