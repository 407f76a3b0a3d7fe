import type { Token } from './tokens.js';

/** How something drawn looks. Sizes are in em of the figure, lengths in pixels of a figure at 16 px. */
export interface Paint {
  readonly fill?: Token | 'none';
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Letter size in em. */
  readonly size?: number;
  readonly bold?: boolean;
}

const text = (fill: Token, size = 0.8125, bold = false): Paint => ({ fill, size, bold });
const line = (stroke: Token, width: number, dash?: string): Paint => ({ fill: 'none', stroke, width, ...(dash && { dash }) });

/**
 * Every paint that a drawing uses, by name. The shadow stylesheet and the attributes of a static picture are both
 * made from this table, so that a downloaded picture looks like the page.
 */
export const PAINT = {
  name: text('ink'),
  'name-own': text('accent', 0.8125, true),
  'name-none': text('ink3'),
  aside: text('ink3', 0.75),
  value: text('ink'),
  'value-strong': text('ink', 0.8125, true),
  words: text('ink2', 0.8125),
  rank: text('ink2'),
  tick: text('ink3', 0.75),
  'level-label': text('ink', 0.75, true),
  'head-text': text('ink2', 0.75, true),

  axis: line('rule2', 1),
  line: line('mark', 1.75),
  'line-dashed': line('mark', 1.75, '4 3'),
  'line-own': line('accent', 2.5),
  'line-own-dashed': line('accent', 2.5, '5 4'),
  'line-level': line('ink2', 1.5),
  'line-strong': line('ink', 2.5),
  'line-strong-dashed': line('ink', 2.5, '5 4'),
  cursor: line('rule2', 1, '2 2'),
  cross: line('ink2', 1.25),
  middle: { fill: 'band' },
  tile: { fill: 'tint' },
  rule: line('rule', 1),
  guide: line('rule', 1, '1 3'),
  level: line('ink', 1.25),
  bracket: line('ink2', 1.25),
  reach: line('rule2', 2),
  'reach-own': line('accent', 2),
  // on a bar: a line of ink in a gap of ground, seen on grey, on the accent and beside the bar
  'reach-gap': line('ground', 6),
  'reach-bar': line('ink', 1.75),
  bound: line('ink2', 1.5),
  'bound-own': line('accent', 1.5),
  'bound-open': line('ink2', 1.5, '5 4'),
  'bound-open-own': line('accent', 1.5, '5 4'),

  // what answers to the pointer, and the ring of the keyboard: no picture shows them
  hit: { fill: 'none' },
  ring: line('accent', 2.5),

  dot: { fill: 'mark', stroke: 'ground', width: 1.5 },
  'dot-own': { fill: 'accent', stroke: 'ground', width: 1.5 },
  'dot-interval': { fill: 'ink2', stroke: 'ground', width: 1.5 },
  'dot-hollow': { fill: 'ground', stroke: 'ink2', width: 1.5 },
  'dot-hollow-own': { fill: 'ground', stroke: 'accent', width: 2 },
  'dot-soft': { fill: 'band', stroke: 'ink2', width: 1.25, dash: '2 2' },
  'dot-soft-own': { fill: 'band', stroke: 'accent', width: 1.5, dash: '2 2' },
  'dot-folded': { fill: 'mark', opacity: 0.55 },
  bar: { fill: 'mark' },
  'bar-own': { fill: 'accent' },
  'bar-hollow': { fill: 'ground', stroke: 'ink2', width: 1, dash: '3 2' },
  'bar-hollow-own': { fill: 'atint', stroke: 'accent', width: 1.5, dash: '3 2' },
  'bar-soft': { fill: 'band', stroke: 'ink2', width: 1 },
  'bar-soft-own': { fill: 'band', stroke: 'accent', width: 1.5 },

  'tile-1': { fill: 'q1', stroke: 'qs', width: 1 },
  'tile-2': { fill: 'q2', stroke: 'qs', width: 1 },
  'tile-3': { fill: 'q3', stroke: 'qs', width: 1 },
  'tile-4': { fill: 'q4', stroke: 'q4', width: 1 },
  'tile-none': { fill: 'ground', stroke: 'rule2', width: 1 },
  'tile-none-dashed': { fill: 'ground', stroke: 'rule2', width: 1.5, dash: '3 2' },
  'tile-hollow': line('ink2', 1.5, '3 2'),
  'tile-out': { fill: 'tint' },
  'on-1': text('tq1', 0.75),
  'on-2': text('tq2', 0.75),
  'on-3': text('tq3', 0.75),
  'on-4': text('tq4', 0.75),
  'on-none': text('ink2', 0.75),
  'strong-1': text('tq1', 0.75, true),
  'strong-2': text('tq2', 0.75, true),
  'strong-3': text('tq3', 0.75, true),
  'strong-4': text('tq4', 0.75, true),
  'strong-none': text('ink', 0.75, true),
  'sign-1': line('tq1', 1.5),
  'sign-2': line('tq2', 1.5),
  'sign-3': line('tq3', 1.5),
  'sign-4': line('tq4', 1.5),
  'frame-own': line('ink', 2.5),
  'frame-selected': line('accent', 2.5),
  'frame-hovered': line('ink', 1.5),
  'frame-inner': line('ground', 1.5),

  band: { fill: 'atint' },
  'band-selected': { fill: 'atint' },
  chosen: line('ink', 2.5),
  'chosen-gap': line('ground', 1.5),
  'band-hovered': { fill: 'tint' },
  'top-rule': line('top', 2),
  kicker: text('ink2'),
  title: text('ink', 1.25, true),
  sub: text('ink2', 0.9375),
  sentence: text('ink', 1),
  note: text('ink2', 0.75),
  'note-strong': text('ink', 0.75, true),
  figure: text('ink', 2.5, true),
  'figure-2': text('ink', 1.75, true),
  'figure-3': text('ink', 1.25, true),
  'figure-unit': text('ink2', 1.0625),
  'figure-words': text('ink2', 1.25),
  spark: line('ink2', 1.6),
  'dot-small': { fill: 'ink2' },
  ground: { fill: 'ground' },
  none: line('rule2', 1),
  'none-dashed': line('rule2', 1, '3 2'),
  'none-dots': { fill: 'rule2' },
} as const satisfies Record<string, Paint>;

/** The name of a paint. */
export type PaintName = keyof typeof PAINT;

/** The class of a paint in a drawing: with a prefix, so that no class of the frame ever meets it. */
export const paintClass = (name: PaintName): `p-${PaintName}` => `p-${name}`;

/** The paint of a name. */
export const paintOf = (name: PaintName): Paint => PAINT[name];
