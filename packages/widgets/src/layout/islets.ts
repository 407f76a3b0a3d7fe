import type { ArchipelagoTile } from '@danbiet/core/areas';
import type { Box, Space } from '../figure/index.js';
import type { PaintName } from '../theme/paint.js';
import { circle, type Shape } from './shape.js';
import { placeBlock, textBlock, type TextBlock, type TextPart } from './text-block.js';

/** What a label may grow by where a reader spreads letters and words (WCAG 1.4.12). */
export const SPREAD = 1.3;

/** An archipelago with its names, in the paint of its province. */
export interface Archipelago extends ArchipelagoTile {
  /** `Quần đảo Hoàng Sa`, and on two lines. */
  readonly name: string;
  readonly lines: readonly [string, string];
  /** `(TP. Đà Nẵng)`. */
  readonly under: string;
}

/** Where the islets of each archipelago stand in its cluster, and how large they are, in pixels at 16 px. */
const ISLETS: Readonly<Record<Archipelago['archipelago'], readonly (readonly [x: number, y: number, r: number])[]>> = {
  'hoang-sa': [[4, 7, 3.5], [12, 3, 4], [20, 7, 3.5], [9, 14, 3], [17, 15, 3.5], [26, 12, 3]],
  'truong-sa': [[4, 4, 3], [13, 8, 3.5], [23, 3, 3], [8, 15, 3.5], [18, 15, 3], [28, 10, 3.5], [25, 19, 3], [14, 21, 3]],
};

/** Height of a cluster, and how far its texts stay from the tiles, in pixels at 16 px. */
const [CLUSTER, CLEAR] = [26, 6];

/** An archipelago placed: what answers to a finger, and what is drawn. */
export interface PlacedArchipelago<One> {
  readonly archipelago: One;
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** What the archipelagos are placed by: the map they belong to, as far as it is drawn. */
export interface Coast {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Lower end of the map. */
  readonly end: number;
  /** About the size of a province. */
  readonly pitch: number;
  /** What the mainland covers. */
  readonly land: readonly Box[];
  /** Where an archipelago would stand by its place on the globe. */
  readonly home: (archipelago: ArchipelagoTile) => Pick<Box, 'x' | 'y'>;
}

/** The texts under a cluster: on two lines, or the name on two. */
function blocks({ name, lines, under }: Archipelago, width: number, space: Space): readonly TextBlock[] {
  const parts = (...all: readonly string[]): readonly TextPart[] => [...all.map((line): TextPart => ['strong-none', line]), ['on-none', under]];
  return [textBlock(parts(name), width, space), textBlock(parts(...lines), width, space)];
}

/** How far to the right the mainland reaches between two heights. */
const shoreOf = ({ land, left }: Coast, top: number, bottom: number): number => land.reduce((most, { x, y, width, height }) => (y < bottom && y + height > top ? Math.max(most, x + width) : most), left);

/**
 * Place both archipelagos with their names east of the mainland, each as near to its own latitude as its name finds room;
 * under the map where there is none at all. They are never left out.
 */
export function placeArchipelagos<One extends Archipelago>(archipelagos: readonly One[], paintOf: (archipelago: One) => PaintName, coast: Coast, space: Space): readonly PlacedArchipelago<One>[] {
  const { end, pitch, left, width } = coast;
  const unit = space.em / 16;
  const placed: PlacedArchipelago<One>[] = [];
  for (const archipelago of archipelagos) {
    const home = coast.home(archipelago);
    const floor = Math.max(coast.top, ...placed.map(({ box }) => box.y + box.height + CLEAR * unit));
    // close to the tiles above and below only where there is no room for a gap
    const spotsAt = (clear: number) => blocks(archipelago, width, space).flatMap((block) => {
      const size = { width: Math.max(SPREAD * block.width, 34 * unit), height: CLUSTER * unit + block.height };
      const steps = Array.from({ length: 161 }, (_, i) => home.y + (i - 80) * (pitch / 8));
      // Hoàng Sa never stands south of its latitude by more than a tile, nor Trường Sa north of its own by more than three
      const within = archipelago.archipelago === 'hoang-sa' ? ([floor, home.y + pitch] as const) : ([Math.max(floor, home.y - 3 * pitch), end + pitch] as const);
      return steps.filter((y) => y >= within[0] && y <= within[1]).flatMap((y) => {
        const free = shoreOf(coast, y - clear, y + size.height + clear) + CLEAR * unit;
        const x = Math.max(free, Math.min(home.x, left + width - size.width));
        return x + size.width <= left + width ? [{ block, x, y, ...size }] : [];
      });
    });
    const roomy = spotsAt(CLEAR * unit);
    const spots = roomy.length > 0 ? roomy : spotsAt(0);
    const [first] = blocks(archipelago, width, space);
    const under = Math.max(end + CLEAR * unit, floor);
    const spot = spots.sort((a, b) => Math.abs(a.y - home.y) - Math.abs(b.y - home.y) || a.block.lines.length - b.block.lines.length)[0] ?? { block: first!, x: left, y: under, width: Math.max(first!.width, 34 * unit), height: CLUSTER * unit + first!.height };
    const { block, ...box } = spot;
    placed.push({ archipelago, box, shapes: [...clusterShapes(archipelago, paintOf(archipelago), box, unit), ...placeBlock(block, box.x, box.y + CLUSTER * unit)] });
  }
  return placed;
}

function clusterShapes({ archipelago }: Archipelago, paint: PaintName, { x, y }: Box, unit: number): Shape[] {
  return ISLETS[archipelago].map(([dx, dy, r]) => circle(paint, x + dx * unit, y + dy * unit, r * unit));
}
