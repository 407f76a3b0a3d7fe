import type { Status } from '@danbiet/core';
import { circle, path, type Shape } from './shape.js';

/** Why there is no number: what a source stated, or that the dataset is silent. */
export type Gap = Status | 'silent';

/** Width of the box that stands for a missing number, in pixels at 16 px. */
export const NOTHING_WIDTH = 26;

/** Strokes at 45° across a rectangle, 6 px apart at 16 px, as path commands. */
export function hatch(x: number, y: number, width: number, height: number, unit: number): (string | number)[] {
  const lines: (string | number)[] = [];
  for (let at = 6 * unit - height; at < width; at += 6 * unit) {
    const from = Math.max(at, 0);
    const to = Math.min(at + height, width);
    if (to - from > unit) lines.push('M', x + from, y + height - (from - at), 'L', x + to, y + height - (to - at));
  }
  return lines;
}

/**
 * The mark of each kind of nothing, left end at `x`, middle at `y`: hatched for "not reported" (and for words in place of
 * a number), a short line for "not applicable", three dots for "suppressed", dashes for "not yet due", and an empty box
 * where the dataset is silent: nobody has stated anything.
 */
export function nothingShapes(gap: Gap, x: number, y: number, unit: number): Shape[] {
  const [width, height] = [NOTHING_WIDTH * unit, 12 * unit];
  const top = y - height / 2;
  const box = ['M', x, top, 'h', width, 'v', height, 'h', -width, 'z'];
  if (gap === 'silent') return [path('none', ...box)];
  if (gap === 'not_applicable') return [path('none', 'M', x + 5 * unit, y, 'h', width - 10 * unit)];
  if (gap === 'not_due') return [path('none-dashed', ...box)];
  if (gap === 'suppressed') return [path('none', ...box), ...[-6, 0, 6].map((dx) => circle('none-dots', x + width / 2 + dx * unit, y, 1.4 * unit))];
  return [path('none', ...box, ...hatch(x, top, width, height, unit))];
}
