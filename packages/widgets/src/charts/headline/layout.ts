import type { Box, Mark, Space } from '../../figure/index.js';
import { nothingShapes, NOTHING_WIDTH } from '../../layout/nothing.js';
import { textAt, type Drawing, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock, widthOf } from '../../layout/text-block.js';
import type { HeadlineSeries } from './headline-series.js';
import { placeLine } from './line.js';

/** A headline with everything placed. */
export type HeadlineScene = Drawing;

/** The sizes in which a number is tried, the largest first. */
const SIZES = ['figure', 'figure-2', 'figure-3'] as const;

/** The large number with its unit: the largest size in which it takes one line, the smallest wrapped where none does. */
function placeNumber({ large, unit, point }: HeadlineSeries, space: Space): { readonly height: number; readonly shapes: readonly Shape[] } {
  const em = space.em / 16;
  if (point.at === null) {
    const indent = point.gap === 'silent' || point.gap === null ? 0 : (NOTHING_WIDTH + 12) * em;
    const words = textBlock([['figure-words', large]], space.width - indent, space);
    const height = Math.max(words.height, 36 * em);
    return { height, shapes: [...nothingShapes(point.gap ?? 'silent', 0, height / 2, em), ...placeBlock(words, indent, (height - words.height) / 2)] };
  }
  const size = SIZES.find((one) => widthOf([one, large], space) <= space.width) ?? 'figure-3';
  const number = textBlock([[size, large]], space.width, space);
  const after = widthOf([size, large], space) + 6 * em;
  const beside = number.lines.length === 1 && after + widthOf(['figure-unit', unit], space) <= space.width;
  const shapes = placeBlock(number, 0, 0);
  if (unit === '') return { height: number.height, shapes };
  if (beside) return { height: number.height, shapes: [...shapes, textAt('figure-unit', after, shapes[0]!.y, unit)] };
  const below = textBlock([['figure-unit', unit]], space.width, space);
  return { height: number.height + below.height, shapes: [...shapes, ...placeBlock(below, 0, number.height)] };
}

/** Place one number large, and below it a small line of its time before. */
export function headlineLayout(series: HeadlineSeries, space: Space): HeadlineScene {
  const em = space.em / 16;
  const { area, point, points } = series;
  const number = placeNumber(series, space);
  const height = Math.max(number.height, 24 * em);
  const mark = (id: string, { label, name, tip }: typeof point, box: Box): Mark => ({ id, label, name, action: 'select', areas: [area], box, tip });
  const line = placeLine(points, height + 8 * em, space);
  return {
    width: space.width,
    height: Math.ceil(height + (line ? line.height + 8 * em : 0)),
    marks: [mark(point.id, point, { x: 0, y: 0, width: space.width, height }), ...(line?.steps ?? []).map(({ point: one, box }) => mark(`period:${one.id}`, one, box))],
    pieces: [number.shapes, ...(line?.steps ?? []).map(({ shapes }) => shapes)],
    back: line?.back ?? [],
  };
}
