import type { Box, Space } from '../../figure/index.js';
import { circle, type Shape } from '../../layout/shape.js';
import { placeBlock, textBlock, type TextBlock, type TextPart } from '../../layout/text-block.js';
import { cellBox, type Grid } from './grid.js';
import { SPREAD } from './legend.js';
import type { MapArchipelago, MapPanel } from './map-series.js';

/** Where the islets of each archipelago stand in its cluster, and how large they are, in pixels at 16 px. */
const ISLETS: Readonly<Record<MapArchipelago['archipelago'], readonly (readonly [x: number, y: number, r: number])[]>> = {
  'hoang-sa': [[4, 7, 3.5], [12, 3, 4], [20, 7, 3.5], [9, 14, 3], [17, 15, 3.5], [26, 12, 3]],
  'truong-sa': [[4, 4, 3], [13, 8, 3.5], [23, 3, 3], [8, 15, 3.5], [18, 15, 3], [28, 10, 3.5], [25, 19, 3], [14, 21, 3]],
};

/** Height of a cluster, and how far its texts stay from the tiles, in pixels at 16 px. */
const [CLUSTER, CLEAR] = [26, 6];

/** An archipelago placed: what answers to a finger, and what is drawn. */
export interface PlacedArchipelago {
  readonly archipelago: MapArchipelago;
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** The texts under a cluster: on two lines, or the name on two. */
function blocks({ name, lines, under }: MapArchipelago, grid: Grid, space: Space): readonly TextBlock[] {
  const parts = (...all: readonly string[]): readonly TextPart[] => [...all.map((line): TextPart => ['strong-none', line]), ['on-none', under]];
  return [textBlock(parts(name), grid.width, space), textBlock(parts(...lines), grid.width, space)];
}

/** How far to the right the tiles reach between two heights. */
function mainland({ tiles }: MapPanel, grid: Grid, top: number, bottom: number): number {
  const beside = tiles.map((tile) => cellBox(tile, grid)).filter(({ y, height }) => y < bottom && y + height > top);
  return Math.max(grid.left, ...beside.map(({ x, width }) => x + width));
}

/**
 * Place both archipelagos with their names east of the mainland, each as near to its own latitude as its name finds room;
 * under the map where there is none at all. They are never left out.
 */
export function placeArchipelagos(panel: MapPanel, grid: Grid, space: Space): readonly PlacedArchipelago[] {
  const { unit, pitch, left, width } = grid;
  const end = Math.max(...panel.tiles.map((tile) => cellBox(tile, grid).y)) + pitch;
  const placed: PlacedArchipelago[] = [];
  for (const archipelago of panel.archipelagos) {
    const home = cellBox(archipelago, grid);
    const floor = Math.max(grid.top, ...placed.map(({ box }) => box.y + box.height + CLEAR * unit));
    // close to the tiles above and below only where there is no room for a gap
    const spotsAt = (clear: number) => blocks(archipelago, grid, space).flatMap((block) => {
      const size = { width: Math.max(SPREAD * block.width, 34 * unit), height: CLUSTER * unit + block.height };
      const steps = Array.from({ length: 161 }, (_, i) => home.y + (i - 80) * (pitch / 8));
      // Hoàng Sa never stands south of its latitude by more than a tile, nor Trường Sa north of its own by more than three
      const within = archipelago.archipelago === 'hoang-sa' ? ([floor, home.y + pitch] as const) : ([Math.max(floor, home.y - 3 * pitch), end + pitch] as const);
      return steps.filter((y) => y >= within[0] && y <= within[1]).flatMap((y) => {
        const free = mainland(panel, grid, y - clear, y + size.height + clear) + CLEAR * unit;
        const x = Math.max(free, Math.min(home.x, left + width - size.width));
        return x + size.width <= left + width ? [{ block, x, y, ...size }] : [];
      });
    });
    const roomy = spotsAt(CLEAR * unit);
    const spots = roomy.length > 0 ? roomy : spotsAt(0);
    const [first] = blocks(archipelago, grid, space);
    const under = Math.max(end + CLEAR * unit, floor);
    const spot = spots.sort((a, b) => Math.abs(a.y - home.y) - Math.abs(b.y - home.y) || a.block.lines.length - b.block.lines.length)[0] ?? { block: first!, x: left, y: under, width: Math.max(first!.width, 34 * unit), height: CLUSTER * unit + first!.height };
    const { block, ...box } = spot;
    placed.push({ archipelago, box, shapes: [...clusterShapes(archipelago, box, unit), ...placeBlock(block, box.x, box.y + CLUSTER * unit)] });
  }
  return placed;
}

function clusterShapes({ archipelago, province }: MapArchipelago, { x, y }: Box, unit: number): Shape[] {
  const paint = province?.class ? (`tile-${province.class}` as const) : province?.gap === 'not_due' ? 'tile-none-dashed' : 'tile-none';
  return ISLETS[archipelago].map(([dx, dy, r]) => circle(paint, x + dx * unit, y + dy * unit, r * unit));
}
