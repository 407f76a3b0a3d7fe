import type { Mark, Space } from '../../figure/index.js';
import { linearScale } from '../../layout/scale.js';
import { type Drawing, type Shape } from '../../layout/shape.js';
import { columnsOf } from './columns.js';
import { backdrop, header } from './backdrop.js';
import { placeFold, placeRegion, placeRow, type Placed } from './place.js';
import type { RankingSeries } from './ranking-series.js';
import { segmentsOf } from './segments.js';

/** A ranking with everything placed. */
export type RankingScene = Drawing;

/** Room at either end of the track, so that no dot is cut at an end of the axis. */
const INSET = 7;

/** Place a ranking in a width: rows under each other, values in a column at the right, the axis on top. */
export function rankingLayout(series: RankingSeries, space: Space): RankingScene {
  const columns = columnsOf(series, space);
  const { unit, track } = columns;
  const inset = series.mode === 'bar' ? [0, 2 * unit] : [INSET * unit, INSET * unit];
  const scale = linearScale(series.domain, [track[0] + inset[0]!, track[1] - inset[1]!]);
  const head = header(series, columns, scale, space);
  const marks: Mark[] = [];
  const pieces: (readonly Shape[])[] = [];
  const placed: Placed[] = [];
  let y = head.height;
  let gapBefore = false;
  for (const segment of segmentsOf(series, space.open)) {
    const without = segment.kind === 'row' && segment.row.at === null;
    if (without && !gapBefore && placed.length > 0) y += 8 * unit;
    gapBefore = without;
    const next = segment.kind === 'row' ? placeRow(segment.row, y, series, columns, scale, space) : segment.kind === 'fold' ? placeFold(segment, y, series, columns, scale, space) : placeRegion(segment.name, y, columns, space);
    placed.push(next);
    if (next.mark) {
      marks.push(next.mark);
      pieces.push(next.shapes);
    }
    y += next.height;
  }
  return { width: space.width, height: Math.ceil(y + 4 * unit), marks, pieces, back: [...backdrop(placed, series, columns, scale, head, space.width), ...head.shapes, ...placed.flatMap(({ mark, shapes }) => (mark ? [] : shapes))] };
}
