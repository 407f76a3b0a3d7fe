import type { Box, Space } from '../../figure/index.js';
import type { MapPanel } from './map-series.js';

/** Where the tiles of one map stand, in pixels. */
export interface Grid {
  /** From one tile to the next, the gap included. */
  readonly pitch: number;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** A sixteenth of the letter size. */
  readonly unit: number;
  /** Names stand on the tiles. */
  readonly named: boolean;
  /** Values too. */
  readonly valued: boolean;
}

/** Between two tiles, and the least sizes that hold a name, and a name with a value, in pixels at 16 px. */
const [GAP, NAMED, VALUED] = [3, 48, 52];

/** No tile is larger: the map would leave the window. */
const LARGEST = 62;

/** What the archipelagos need at the right of the mainland, in tiles, when they stand at their own place. */
const SEA = 2.2;

/** Share a width among the tiles of a map: with the sea beside the mainland where names find room so, else without. */
export function gridOf({ tiles, archipelagos }: MapPanel, left: number, top: number, width: number, { em }: Space): Grid {
  const unit = em / 16;
  const columns = 1 + Math.max(...tiles.map(({ column }) => column));
  const far = Math.max(columns, ...archipelagos.map(({ column }) => column)) + SEA - 1;
  const pitch = Math.min(LARGEST * unit, width / far >= (NAMED + GAP) * unit ? width / far : width / columns);
  const size = pitch - GAP * unit;
  return { pitch, size, left, top, width, unit, named: size >= NAMED * unit, valued: size >= VALUED * unit };
}

/** The cell of a tile, the gap around it included: what answers to a finger. */
export const cellBox = ({ column, row }: { readonly column: number; readonly row: number }, { pitch, left, top }: Grid): Box => ({ x: left + column * pitch, y: top + row * pitch, width: pitch, height: pitch });

/** The tile itself within its cell. */
export function tileBox(cell: Box, { pitch, size }: Grid): Box {
  const inset = (pitch - size) / 2;
  return { x: cell.x + inset, y: cell.y + inset, width: size, height: size };
}
