import { formatNumber, type Lang } from '@danbiet/core';
import type { Space } from '../figure/index.js';
import { ticksOf, type Scale } from './scale.js';
import { path, textAt, type Shape } from './shape.js';
import { widthOf } from './text-block.js';

/** A round value on an axis in words: `3,5`, `60%`. */
export function formatTick(value: number, domain: readonly [number, number], lang: Lang, percent: boolean): string {
  return formatNumber(value, lang, { percent, decimals: ticksOf(domain, 12).decimals });
}

/** What an axis on top is told beside its scale. */
export interface AxisOptions {
  readonly lang: Lang;
  readonly percent: boolean;
  /** Only whole numbers occur, so that no tick stands between them. */
  readonly whole: boolean;
  /** Where the labels' line begins; the little strokes end 20 px below. */
  readonly top: number;
  /** Where a labelled line crosses: labels that would touch it are left out, their strokes stay. */
  readonly keepClear: number | null;
  /** Right edge that no label crosses. */
  readonly limit: number;
}

/** About so many ticks are enough on any width: values stand beside the marks, and every tick more is a line through them. */
const MOST = 6;

/** An axis along the top: labels over little strokes. Labels that would touch each other, or not stand over their strokes, are left out. */
export function topAxis(scale: Scale, { lang, percent, whole, top, keepClear, limit }: AxisOptions, space: Space): { readonly shapes: readonly Shape[]; readonly at: readonly number[] } {
  const unit = space.em / 16;
  const [from, to] = scale.range;
  const { values, decimals } = ticksOf(scale.domain, Math.min(MOST, Math.max(3, (to - from) / (76 * unit))));
  const ticks = values.filter((value) => !whole || Number.isInteger(value));
  const strokes = ticks.flatMap((value) => ['M', scale(value), top + 16 * unit, 'v', 4 * unit]);
  const shapes: Shape[] = [path('axis', ...strokes)];
  let free = -Infinity;
  for (const value of ticks) {
    const text = formatNumber(value, lang, { percent, decimals: whole ? 0 : decimals });
    const x = scale(value);
    const half = widthOf(['tick', text], space) / 2;
    const left = Math.max(0, Math.min(x - half, limit - 2 * half));
    const crossed = keepClear !== null && keepClear > left - 8 * unit && keepClear < left + 2 * half + 8 * unit;
    if (crossed || left < free || Math.abs(left + half - x) > half) continue;
    shapes.push(textAt('tick', left + half, top + 12 * unit, text, 'middle'));
    free = left + 2 * half + 8 * unit;
  }
  return { shapes, at: ticks.map((value) => scale(value)) };
}
