import { formatNumber, type Lang } from '@danbiet/core';
import type { Space } from '../figure/index.js';
import { ticksOf, type Scale } from './scale.js';
import { path, textAt, type Shape } from './shape.js';
import { widthOf } from './text-block.js';

/** What an axis at the side is told beside its scale. */
export interface SideAxisOptions {
  readonly lang: Lang;
  readonly percent: boolean;
  readonly whole: boolean;
}

/** The values and texts of an axis at the side, some 48 px apart. */
function ticksAt({ domain, range }: Scale, { lang, percent, whole }: SideAxisOptions, unit: number): readonly { readonly value: number; readonly text: string }[] {
  const { values, decimals } = ticksOf(domain, Math.max(2, Math.abs(range[1] - range[0]) / (48 * unit)));
  return values.filter((value) => !whole || Number.isInteger(value)).map((value) => ({ value, text: formatNumber(value, lang, { percent, decimals: whole ? 0 : decimals }) }));
}

/** Room that the labels of an axis need at its left. */
export const sideAxisWidth = (scale: Scale, options: SideAxisOptions, space: Space): number => Math.max(0, ...ticksAt(scale, options, space.em / 16).map(({ text }) => widthOf(['tick', text], space))) + (8 * space.em) / 16;

/** Hairlines across a panel with their values at its left. */
export function sideAxis(scale: Scale, options: SideAxisOptions, from: number, to: number, space: Space): readonly Shape[] {
  const unit = space.em / 16;
  const ticks = ticksAt(scale, options, unit);
  return [path('rule', ...ticks.flatMap(({ value }) => ['M', from, scale(value), 'H', to])), ...ticks.map(({ value, text }) => textAt('tick', from - 8 * unit, scale(value) + 4 * unit, text, 'end'))];
}
