import type { AreaId } from '@danbiet/core';
import type { Space } from '../../figure/index.js';
import { rect, type Drawing, type Shape } from '../../layout/shape.js';
import { walk } from '../../layout/walk.js';
import { placeBlock, textBlock } from '../../layout/text-block.js';
import { joinTiles } from './before-after.js';
import { shapesPanel } from './boundaries.js';
import type { Boundaries } from './given-boundaries.js';
import { cellBox, gridOf, tileBox } from './grid.js';
import { legendPart, listPart } from './legend.js';
import type { MapPanel, MapSeries } from './map-series.js';
import { archipelagoMarks, areaMark, type Place, type PlacedMark, type PlacedPanel } from './placed-panel.js';
import { tileShapes } from './tile.js';

/** A map with everything placed. */
export interface MapScene extends Drawing {
  /** Provinces of the other map on the same land: what is chosen on one is outlined on both. */
  readonly links: ReadonlyMap<AreaId, readonly AreaId[]>;
  /** A sixteenth of the letter size. */
  readonly unit: number;
}

/** Two maps stand beside each other from this width on, in pixels at 16 px, with this much between them. */
const [BESIDE, APART] = [640, 24];

/** How far the second map lies from the first for the keyboard, in tiles. */
const NEXT = 20;

/** Place a map of one tile for each province. */
export function tilesPanel(panel: MapPanel, place: Place, space: Space): PlacedPanel {
  const { left, top, width } = place;
  const grid = gridOf(panel, left, top, width, space);
  const back: Shape[] = [];
  const marks: PlacedMark[] = [];
  let nameless = false;
  for (const tile of [...panel.tiles].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = cellBox(tile, grid);
    const area = panel.areas.get(tile.id);
    const { x, y, width: size, height } = tileBox(cell, grid);
    if (!area) {
      back.push(rect('tile-out', x, y, size, height, 2 * grid.unit));
      continue;
    }
    const shapes = tileShapes(area, tileBox(cell, grid), grid, space);
    nameless ||= shapes.every(({ kind }) => kind !== 'text');
    marks.push(areaMark(area, tile, { box: cell }, shapes, place));
  }
  const land = panel.tiles.map((tile) => cellBox(tile, grid));
  const end = Math.max(...land.map(({ y }) => y)) + grid.pitch;
  const islands = archipelagoMarks(panel, { ...grid, end, land, home: (archipelago) => cellBox(archipelago, grid) }, place, space);
  return { bottom: Math.max(end, ...islands.map(({ mark: { box } }) => box.y + box.height)), back, marks: [...marks, ...islands], nameless };
}

/** Place a map under its heading: by the shapes that a page has given, else in tiles. */
function placePanel(panel: MapPanel, boundaries: Boundaries | null, { top, ...place }: Place, space: Space): PlacedPanel {
  const heading = textBlock([['head-text', panel.heading], ['figure-3', panel.total]], place.width, space);
  const below = { ...place, top: top + heading.height + (heading.height > 0 ? 6 * (space.em / 16) : 0) };
  const placed = (boundaries && shapesPanel(panel, boundaries, below, space)) ?? tilesPanel(panel, below, space);
  return { ...placed, back: [...placeBlock(heading, place.left, top), ...placed.back] };
}

/** Place one map or two in a width: the legend on top, then the maps, then the list of areas where tiles are too small for names. */
export function mapLayout(series: MapSeries, space: Space): MapScene {
  const unit = space.em / 16;
  const { width } = space;
  const head = legendPart(series, 0, space);
  const beside = series.panels.length > 1 && width >= BESIDE * unit;
  const each = beside ? (width - APART * unit) / 2 : width;
  let y = head.height;
  let panels: readonly PlacedPanel[] = [];
  for (const [i, panel] of series.panels.entries()) {
    const placed = placePanel(panel, series.boundaries, { left: beside ? i * (each + APART * unit) : 0, top: y, width: each, columns: beside ? i * NEXT : 0, rows: beside ? 0 : i * NEXT }, space);
    panels = [...panels, placed];
    if (!beside) y = placed.bottom + APART * unit;
  }
  if (panels.length > 1) panels = joinTiles(series, panels, each, space);
  const bottom = Math.max(...panels.map((placed) => placed.bottom));
  const list = panels.some(({ nameless }) => nameless) ? listPart(series, bottom + 16 * unit, space) : null;
  const marks = panels.flatMap((placed) => placed.marks);
  const ways = walk(marks.map(({ stop }) => stop));
  return {
    width,
    height: Math.ceil((list ? bottom + 16 * unit + list.height : bottom) + 4 * unit),
    back: [...head.shapes, ...panels.flatMap(({ back }) => back), ...(list?.shapes ?? [])],
    marks: marks.map(({ mark }) => ({ ...mark, to: ways.get(mark.id)! })),
    pieces: marks.map(({ shapes }) => shapes),
    links: series.links,
    unit,
  };
}
