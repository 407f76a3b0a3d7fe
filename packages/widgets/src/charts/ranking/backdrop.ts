import type { Space } from '../../figure/index.js';
import { topAxis } from '../../layout/axis.js';
import { path, rect, textAt, type Shape } from '../../layout/shape.js';
import type { Scale } from '../../layout/scale.js';
import { placeBlock, textBlock } from '../../layout/text-block.js';
import type { Columns } from './columns.js';
import type { Placed } from './place.js';
import type { RankingSeries } from './ranking-series.js';

/** What stands above the rows. */
export interface Header {
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where the ticks stand. */
  readonly ticks: readonly number[];
  /** Where the line to compare with begins; null for none. */
  readonly levelTop: number | null;
}

/** The label of the line, the axis, and the heading of the ranks. */
export function header({ level, lang, percent, words, rows }: RankingSeries, columns: Columns, scale: Scale, space: Space): Header {
  const { unit, rankWidth, end } = columns;
  const { width } = space;
  const block = textBlock([['level-label', level?.label ?? '']], width, space);
  const x = level === null ? null : scale(level.at);
  const top = block.height;
  const whole = rows.every(({ at }) => at === null || Number.isInteger(at));
  const limit = rankWidth > 0 ? end - rankWidth - 6 * unit : width;
  const axis = topAxis(scale, { lang, percent, whole, top, keepClear: x, limit }, space);
  const label: Shape[] = [];
  if (x !== null) {
    const start = x + 6 * unit + block.width <= width ? x + 6 * unit : x - 6 * unit - block.width >= 0 ? x - 6 * unit - block.width : Math.max(0, width - block.width);
    label.push(...placeBlock(block, start, 0));
    // the label stands beside the line's upper end where there is room, and above it where there is none
    const beside = start > x || start + block.width < x;
    return { height: top + 24 * unit, shapes: [...label, ...axis.shapes, ...rankHead()], ticks: axis.at, levelTop: beside ? 2 * unit : top + 1 };
  }
  function rankHead(): Shape[] {
    return rankWidth > 0 ? [textAt('head-text', end, top + 12 * unit, words.rank, 'end')] : [];
  }
  return { height: top + 24 * unit, shapes: [...axis.shapes, ...rankHead()], ticks: axis.at, levelTop: null };
}

/** Runs of strips that touch, as upper and lower ends. */
function runs(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from - last[1] < 1) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

/** What lies behind the marks: bands of the reader's own areas, hairlines, guides, grid, the line to compare with, and brackets. */
export function backdrop(placed: readonly Placed[], { level, mode, domain }: RankingSeries, columns: Columns, scale: Scale, head: Header, end: number): Shape[] {
  const { unit, track, roomy, bracketAt } = columns;
  const bands = placed.filter(({ own }) => own).map(({ top, height }) => rect('band', -8 * unit, top, end + 16 * unit, height));
  const ruled = placed.filter((strip, i) => strip.rule && (i > 0 || !roomy));
  const edges = [...new Set(ruled.flatMap(({ top, height, mark }) => (mark?.action === 'toggle' ? [top, top + height] : [top])))];
  const crossed = runs(placed.flatMap(({ crossed: span }) => (span ? [span] : [])));
  const vertical = (x: number) => crossed.flatMap(([from, to]) => ['M', x, from, 'V', to]);
  const guides = placed.flatMap(({ guide }) => (guide === null ? [] : ['M', track[0], guide, 'H', track[1]]));
  const brackets = runs(placed.flatMap(({ bracketed, top, height }) => (bracketed ? [[top, top + height] as const] : [])));
  const shapes: Shape[] = bands;
  const put = (paint: Parameters<typeof path>[0], ...parts: (string | number)[]) => parts.length > 0 && shapes.push(path(paint, ...parts));
  put('rule', ...edges.flatMap((y) => ['M', 0, y, 'H', end]));
  put('guide', ...guides);
  if (roomy) put('rule', ...head.ticks.flatMap(vertical));
  if (domain[0] <= 0 && domain[1] >= 0 && (mode === 'bar' || domain[0] === 0)) put('axis', ...vertical(scale(0)));
  if (level && head.levelTop !== null && crossed.length > 0) put('level', 'M', scale(level.at), head.levelTop, 'V', head.height, ...vertical(scale(level.at)));
  put('bracket', ...brackets.flatMap(([from, to]) => ['M', bracketAt - 4 * unit, from + 4 * unit, 'H', bracketAt, 'V', to - 4 * unit, 'H', bracketAt - 4 * unit]));
  return shapes;
}
