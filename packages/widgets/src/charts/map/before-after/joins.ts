import type { Tile } from '@danbiet/core/areas';
import type { Box, Space } from '../../../figure/index.js';
import { path, rect, type Shape } from '../../../layout/shape.js';
import type { PaintName } from '../../../theme/paint.js';
import type { MapSeries } from '../map-series.js';
import type { PlacedPanel } from '../placed-panel.js';
import { leadersOf } from './leaders.js';

/** The gap between two tiles, how far a join reaches into a corner, and half its width there, in pixels at 16 px. */
const [GAP, REACH, HALF] = [3, 6, 2];

/** Share of a tile's side that a join takes. */
const SHARE = 0.45;

/** The join between two tiles beside or above each other, or that meet at a corner; `b` is the later in reading order. */
function joinOf(a: Box, b: Box, unit: number): readonly Shape[] {
  const [gap, wide] = [GAP * unit, SHARE * b.width];
  if (Math.abs(a.y - b.y) < 1) return [rect('dot-small', b.x - gap / 2, b.y + (b.height - wide) / 2, gap, wide)];
  if (Math.abs(a.x - b.x) < 1) return [rect('dot-small', b.x + (b.width - wide) / 2, b.y - gap / 2, wide, gap)];
  const way = a.x < b.x ? 1 : -1;
  const [x, y] = [way > 0 ? b.x : b.x + b.width, b.y];
  const bar = (paint: PaintName, reach: number, half: number) => path(paint, 'M', x - way * reach, y - reach + half, 'L', x - way * (reach - half), y - reach, 'L', x + way * reach, y + reach - half, 'L', x + way * (reach - half), y + reach, 'Z');
  // on tiles as dark as itself it is seen by the ground around it
  return [bar('ground', (REACH + 1) * unit, (HALF + 1.5) * unit), bar('dot-small', REACH * unit, HALF * unit)];
}

/** Which tiles of a group touch: at their sides, and at a corner where no third of the group lies between. */
function touching(tiles: readonly Tile[]): readonly (readonly [Tile, Tile])[] {
  const far = (a: Tile, b: Tile) => [Math.abs(a.column - b.column), Math.abs(a.row - b.row)] as const;
  const beside = (a: Tile, b: Tile) => far(a, b)[0] + far(a, b)[1] === 1;
  const pairs = tiles.flatMap((b, i) => tiles.slice(0, i).map((a) => [a, b] as const));
  return pairs.filter(([a, b]) => beside(a, b) || (Math.max(...far(a, b)) === 1 && !tiles.some((one) => beside(one, a) && beside(one, b))));
}

/**
 * On the first map, join the tiles of provinces that are one today; on both, lead to the reader's own with their figures.
 * A join belongs to the later of its tiles, so that no tile lies on it; provinces drawn by their shapes have none.
 */
export function joinTiles(series: MapSeries, panels: readonly PlacedPanel[], width: number, space: Space): readonly PlacedPanel[] {
  const unit = space.em / 16;
  const [before] = panels;
  const boxes = new Map(before!.marks.flatMap(({ mark: { id, box, outline } }) => (outline === undefined ? [[id, box] as const] : [])));
  const joins = new Map<string, Shape[]>();
  for (const parts of series.links.values()) {
    const tiles = series.panels[0]!.tiles.filter(({ id }) => parts.includes(id) && boxes.has(id)).sort((a, b) => a.row - b.row || a.column - b.column);
    for (const [a, b] of touching(tiles)) joins.set(b.id, [...(joins.get(b.id) ?? []), ...joinOf(boxes.get(a.id)!, boxes.get(b.id)!, unit)]);
  }
  return panels.map((panel, map) => ({
    ...panel,
    back: [...panel.back, ...leadersOf(series, map, panel, width, space)],
    marks: map > 0 ? panel.marks : panel.marks.map((one) => ({ ...one, shapes: [...one.shapes, ...(joins.get(one.mark.id) ?? [])] })),
  }));
}

/** What joined tiles look like, for the legend. */
export function joinedSwatch({ x, y, width, height }: Box, unit: number): readonly Shape[] {
  const half = (width - GAP * unit) / 2;
  return [...[x, x + half + GAP * unit].map((left) => rect('tile-none', left, y, half, height, 2 * unit)), rect('dot-small', x + half, y + height * 0.3, GAP * unit, height * SHARE)];
}
