import type { Box, Space } from '../../../figure/index.js';
import { type PathShape, type Shape } from '../../../layout/shape.js';
import { placeBlock, textBlock } from '../../../layout/text-block.js';
import type { PaintName } from '../../../theme/paint.js';
import { boundaryWords } from '../../../messages/boundaries/in-language.js';
import type { Boundaries, PlaneRing } from '../given-boundaries.js';
import { cellBox, tileBox } from '../grid.js';
import type { MapArea, MapPanel } from '../map-series.js';
import { archipelagoMarks, areaMark, type Place, type PlacedMark, type PlacedPanel } from '../placed-panel.js';
import { tileShapes } from '../tile.js';
import { boxAround, inPixels, pathData, type Fit } from './outline.js';
import { project } from './project.js';
import { groundPaint, onShape } from './on-shape.js';

/** A map is no taller than this, so that it does not leave the window; room at its right for the archipelagos' names; least side of a target. In pixels at 16 px. */
const [TALLEST, SEA, TARGET] = [1000, 120, 24];

/** Where the archipelagos lie, in degrees. */
const HOMES = { 'hoang-sa': [112, 16.5], 'truong-sa': [113.5, 9.5] } as const;

/** A tile of a province that has no shape, in pixels at 16 px. */
const TILE = 58;

const shape = (paint: PaintName, d: string): PathShape => ({ kind: 'path', paint, d });

/** Widen a box to what a finger or a pointer can hit, within the map. */
function target({ x, y, width, height }: Box, { left, top, width: wide }: Place, least: number): Box {
  const [across, down] = [Math.max(width, least), Math.max(height, least)];
  return { x: Math.max(left, Math.min(x - (across - width) / 2, left + wide - across)), y: Math.max(top, y - (down - height) / 2), width: across, height: down };
}

/** The tiles of provinces that the file has no shape for, in rows under the map. */
function tilesBelow(areas: readonly MapArea[], panel: MapPanel, top: number, place: Place, space: Space): Pick<PlacedPanel, 'bottom' | 'marks'> {
  const unit = space.em / 16;
  const columns = Math.max(1, Math.floor(place.width / (TILE * unit)));
  const grid = { pitch: TILE * unit, size: (TILE - 3) * unit, left: place.left, top, width: place.width, unit, named: true, valued: true };
  const at = new Map(panel.tiles.map((tile) => [tile.id, tile]));
  const marks = areas.map((area, i) => {
    const cell = cellBox({ column: i % columns, row: Math.floor(i / columns) }, grid);
    return areaMark(area, at.get(area.area)!, { box: cell }, tileShapes(area, tileBox(cell, grid), grid, space), place);
  });
  return { bottom: top + Math.ceil(areas.length / columns) * TILE * unit, marks };
}

/**
 * Place a map of the shapes that a page gives. Provinces without one are tiles below, so that none is lost; the
 * archipelagos are our own, wherever the file has them.
 *
 * @returns null where no province of the map has a shape
 */
export function shapesPanel(panel: MapPanel, { shapes }: Boundaries, place: Place, space: Space): PlacedPanel | null {
  const unit = space.em / 16;
  const { left, top, width } = place;
  const ordered = [...panel.tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  const given = ordered.flatMap((tile) => (shapes.has(tile.id) ? [{ tile, rings: shapes.get(tile.id)! }] : []));
  if (given.length === 0) return null;
  const plane = boxAround(given.flatMap(({ rings }) => rings));
  const scale = Math.min((width - SEA * unit) / (plane.width || 1e-9), (TALLEST * unit) / (plane.height || 1e-9));
  const fit: Fit = { scale, x: left - plane.x * scale, y: top - plane.y * scale };
  const end = top + plane.height * scale;
  const back: Shape[] = [];
  const marks: PlacedMark[] = [];
  const land: Box[] = [];
  let nameless = false;
  for (const { tile, rings } of given) {
    const drawn: readonly PlaneRing[] = inPixels(rings, fit);
    const [area, d] = [panel.areas.get(tile.id), pathData(drawn)];
    land.push(...drawn.map((ring) => boxAround([ring])));
    back.push(shape(area ? groundPaint(area) : 'tile-out', d));
    if (!area) continue;
    const shapesOn = onShape(area, drawn, d, space);
    nameless ||= shapesOn.every(({ kind }) => kind !== 'text');
    marks.push(areaMark(area, tile, { box: target(boxAround(drawn), place, TARGET * unit), outline: d }, shapesOn, place));
  }
  const home = (name: keyof typeof HOMES) => {
    const [x, y] = project(HOMES[name]);
    return { x: fit.x + x * scale, y: Math.max(top, Math.min(fit.y + y * scale, end - 60 * unit)) };
  };
  const islands = archipelagoMarks(panel, { left, top, width, end, pitch: (end - top) / 17, land, home: ({ archipelago }) => home(archipelago) }, place, space);
  const bottom = Math.max(end, ...[...marks, ...islands].map(({ mark: { box } }) => box.y + box.height));
  const without = ordered.flatMap(({ id }) => (shapes.has(id) ? [] : (panel.areas.get(id) ?? [])));
  if (without.length === 0) return { bottom, back, marks: [...marks, ...islands], nameless };
  const head = textBlock([['head-text', boundaryWords(panel.lang).without]], width, space);
  const below = tilesBelow(without, panel, bottom + 16 * unit + head.height, place, space);
  return { bottom: below.bottom, back: [...back, ...placeBlock(head, left, bottom + 12 * unit)], marks: [...marks, ...below.marks, ...islands], nameless };
}
