import type { AreaId } from '@danbiet/core';
import type { Box, Mark, Space } from '../../figure/index.js';
import { rect, type Drawing, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock } from '../../layout/text-block.js';
import { cellBox, gridOf, tileBox } from './grid.js';
import { placeArchipelagos } from './islets.js';
import { legendPart, listPart } from './legend.js';
import type { MapArea, MapPanel, MapSeries } from './map-series.js';
import { tileShapes } from './tile.js';
import { walk, type Stop } from './walk.js';

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

interface PlacedMark {
  readonly mark: Mark;
  readonly shapes: readonly Shape[];
  readonly stop: Stop;
}

interface PlacedPanel {
  readonly bottom: number;
  readonly back: readonly Shape[];
  readonly marks: readonly PlacedMark[];
  /** Some area's name does not stand on its tile. */
  readonly nameless: boolean;
}

/** What a tile is called aloud: what stands on it comes first. */
const spoken = ({ short, name, label }: MapArea): string => (short === name ? label : `${short} (${name})${label.slice(name.length)}`);

function placePanel(panel: MapPanel, left: number, top: number, width: number, way: readonly [columns: number, rows: number], space: Space): PlacedPanel {
  const heading = textBlock([['head-text', panel.heading]], width, space);
  const grid = gridOf(panel, left, top + heading.height + (heading.height > 0 ? 6 * (space.em / 16) : 0), width, space);
  const back: Shape[] = placeBlock(heading, left, top);
  const stopOf = (id: string, { column, row }: { column: number; row: number }): Stop => ({ id, column: column + way[0], row: row + way[1] });
  const ordered = [...panel.tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  const marks: PlacedMark[] = [];
  let nameless = false;
  for (const tile of ordered) {
    const cell = cellBox(tile, grid);
    const area = panel.areas.get(tile.id);
    const { x, y, width: size, height } = tileBox(cell, grid);
    if (!area) {
      back.push(rect('tile-out', x, y, size, height, 2 * grid.unit));
      continue;
    }
    const shapes = tileShapes(area, tileBox(cell, grid), grid, space);
    nameless ||= shapes.every(({ kind }) => kind !== 'text');
    marks.push({ mark: { id: area.area, label: spoken(area), name: area.name, action: 'select', areas: [area.area], box: cell, tip: area.tip }, shapes, stop: stopOf(area.area, tile) });
  }
  const islands = placeArchipelagos(panel, grid, space);
  for (const { archipelago, box, shapes } of islands) {
    const id = `${archipelago.archipelago}@${panel.vintage}`;
    const { label, name, tip, province } = archipelago;
    marks.push({ mark: { id, label, name, action: 'select', areas: province ? [province.area] : [], part: true, box, tip }, shapes, stop: stopOf(id, archipelago) });
  }
  const reach = [...ordered.map((tile) => cellBox(tile, grid)), ...islands.map(({ box }) => box)];
  return { bottom: Math.max(...reach.map(({ y, height }: Box) => y + height)), back, marks, nameless };
}

/** Place one map or two in a width: the legend on top, then the maps, then the list of areas where tiles are too small for names. */
export function mapLayout(series: MapSeries, space: Space): MapScene {
  const unit = space.em / 16;
  const { width } = space;
  const head = legendPart(series, 0, space);
  const beside = series.panels.length > 1 && width >= BESIDE * unit;
  const each = beside ? (width - APART * unit) / 2 : width;
  let y = head.height;
  const panels: PlacedPanel[] = [];
  for (const [i, panel] of series.panels.entries()) {
    const placed = placePanel(panel, beside ? i * (each + APART * unit) : 0, y, each, beside ? [i * NEXT, 0] : [0, i * NEXT], space);
    panels.push(placed);
    if (!beside) y = placed.bottom + APART * unit;
  }
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
