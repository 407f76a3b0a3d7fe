import type { Box, Space } from '../../figure/index.js';
import { circle, path, rect, type Shape } from '../../layout/shape.js';
import { hatch } from '../../layout/nothing.js';
import { placeBlock, textBlock, widthOf, type TextPart } from '../../layout/text-block.js';
import type { PaintName } from '../../theme/paint.js';
import type { Grid } from './grid.js';
import type { MapArea, NothingKind } from './map-series.js';

/** Radius of the corners, and how far texts stay from the edge, in pixels at 16 px. */
const [CORNER, INSET] = [2, 2];

/** Lines of a name on a tile, with a value under it and without. */
const [WITH_VALUE, WITHOUT] = [2, 3];

/** A tile without a class: how it looks for each kind of nothing, and open on the side where a value may lie. Where nothing was stated, nothing is drawn in it. */
export function gapShapes(gap: NothingKind, { x, y, width, height }: Box, unit: number, bound: PaintName = 'bound'): Shape[] {
  if (gap === 'upward') return [path(bound, 'M', x, y, 'v', height, 'h', width, 'v', -height)];
  if (gap === 'under') return [path(bound, 'M', x, y + height, 'v', -height, 'h', width, 'v', height)];
  const tile = rect(gap === 'not_due' ? 'tile-none-dashed' : 'tile-none', x, y, width, height, CORNER * unit);
  const [middle, foot] = [x + width / 2, y + height - Math.min(height / 4, 7 * unit)];
  if (gap === 'silent' || gap === 'not_due') return [tile];
  if (gap === 'not_applicable') return [tile, path('none', 'M', middle - 8 * unit, foot, 'h', 16 * unit)];
  if (gap === 'suppressed') return [tile, ...[-6, 0, 6].map((dx) => circle('none-dots', middle + dx * unit, foot, 1.6 * unit))];
  return [tile, path('none', ...hatch(x, y, width, height, unit))];
}

/** What a corner says: a point up or down for a limit, a wave for "about", a dot for a true zero. */
export function signShapes({ at, bound, class: of }: Pick<MapArea, 'at' | 'bound' | 'class'>, { x, y, width }: Box, unit: number): Shape[] {
  const paint: PaintName = of === null ? 'bound' : `sign-${of}`;
  const [right, top] = [x + width - 4 * unit, y + 4 * unit];
  if (bound === 'ge' || bound === 'gt') return [path(paint, 'M', right - 7 * unit, top + 4 * unit, 'L', right - 3.5 * unit, top, 'L', right, top + 4 * unit)];
  if (bound === 'le' || bound === 'lt') return [path(paint, 'M', right - 7 * unit, top, 'L', right - 3.5 * unit, top + 4 * unit, 'L', right, top)];
  if (bound === 'approx') return [path(paint, 'M', right - 8 * unit, top + 3 * unit, 'q', 2 * unit, -4 * unit, 4 * unit, -unit, 't', 4 * unit, -unit)];
  return at === 0 ? [path(paint, 'M', right - 2 * unit, top, 'm', -1.5 * unit, 1.5 * unit, 'a', 1.5 * unit, 1.5 * unit, 0, 1, 0, 3 * unit, 0, 'a', 1.5 * unit, 1.5 * unit, 0, 1, 0, -3 * unit, 0)] : [];
}

/** Name and value on a tile, each only where it fits whole. */
function tileTexts({ short, text, at, own, class: of }: MapArea, tile: Box, { named, valued }: Grid, space: Space): Shape[] {
  const unit = space.em / 16;
  const width = tile.width - 2 * INSET * unit;
  const on = of ?? 'none';
  const [plain, strong]: readonly [PaintName, PaintName] = [`on-${on}`, `strong-${on}`];
  const name: TextPart = [own ? strong : plain, short];
  const fits = (part: TextPart) => part[1].split(' ').every((word) => widthOf([part[0], word], space) <= width);
  if (!named || !fits(name)) return [];
  const value: TextPart = [strong, text];
  const withValue = valued && at !== null && widthOf(value, space) <= width;
  const block = textBlock(withValue ? [name, value] : [name], width, space);
  const lines = block.lines.length - (withValue ? 1 : 0);
  const set = lines <= (withValue ? WITH_VALUE : WITHOUT) ? block : withValue ? textBlock([name], width, space) : null;
  if (set === null || set.lines.length > WITHOUT || set.height > tile.height) return [];
  const top = tile.y + (tile.height - set.height) / 2;
  // letters stand on plain ground, not on the strokes of a hatch
  const ground = of === null ? [rect('ground', tile.x + tile.width / 2 - set.width / 2 - unit, top, set.width + 2 * unit, set.height)] : [];
  return [...ground, ...placeBlock(set, tile.x + tile.width / 2, top, 'middle')];
}

/** A rectangle a little smaller on every side. */
const inner = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by });

/** A province's tile with everything on it. */
export function tileShapes(area: MapArea, tile: Box, grid: Grid, space: Space): Shape[] {
  const { unit } = grid;
  const { class: of, gap, hollow, own } = area;
  const filled = hollow ? inner(tile, 3 * unit) : tile;
  const ground = of === null ? gapShapes(gap ?? 'silent', tile, unit, hollow ? 'bound-open' : 'bound') : [rect(`tile-${of}`, filled.x, filled.y, filled.width, filled.height, CORNER * unit)];
  const dashes = hollow && of !== null ? [rect('tile-hollow', tile.x, tile.y, tile.width, tile.height, CORNER * unit)] : [];
  return [...ground, ...dashes, ...(own ? outline('own', tile, unit) : []), ...signShapes(area, tile, unit), ...tileTexts(area, tile, grid, space)];
}

/** The double outline of a tile: the reader's own, or chosen. */
export function outline(of: 'own' | 'selected', tile: Box, unit: number): Shape[] {
  const within = inner(tile, 2 * unit);
  return [rect(`frame-${of}`, tile.x, tile.y, tile.width, tile.height, CORNER * unit), rect('frame-inner', within.x, within.y, within.width, within.height)];
}
