import { tileOf } from '@danbiet/core/areas';
import type { Box, Space } from '../../../figure/index.js';
import type { Shape } from '../../../layout/shape.js';
import { placeBlock, textBlock, type TextBlock } from '../../../layout/text-block.js';
import { tileName } from '../../../layout/tile-name.js';
import type { TrendLine, TrendSeries } from '../trend-series.js';

/** The place of a small picture. */
export interface Cell extends Box {
  readonly line: TrendLine;
  readonly name: TextBlock;
  /** Its place on the tile grid, or null. */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

/** All small pictures placed. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Headings. */
  readonly back: readonly Shape[];
  readonly bottom: number;
}

/** Size of a small picture, and the gap to the next; a narrower one is not read on a map. In pixels at 16 px. */
export const [WIDE, HIGH, GAP, LEAST] = [92, 48, 6, 62];

/** What the archipelagos need at the right of the mainland, in tiles. */
const SEA = 1.7;

const nameOf = ({ own }: TrendLine, name: string, width: number, space: Space): TextBlock => textBlock([[own ? 'name-own' : 'on-none', name]], width - 8 * (space.em / 16), space);

/** Rows of small pictures, one group under the other, each under its heading. */
function inRows(groups: readonly (readonly [heading: string, lines: readonly TrendLine[]])[], top: number, space: Space): Cells {
  const { width } = space;
  const unit = space.em / 16;
  const columns = Math.max(2, Math.floor((width + GAP * unit) / ((WIDE + GAP) * unit)));
  const wide = (width - (columns - 1) * GAP * unit) / columns;
  const cells: Cell[] = [];
  const back: Shape[] = [];
  let y = top;
  for (const [heading, lines] of groups) {
    const head = textBlock([['head-text', heading]], width, space);
    back.push(...placeBlock(head, 0, y + 6 * unit));
    y += head.height + (head.height > 0 ? 12 : 0) * unit;
    for (let start = 0; start < lines.length; start += columns) {
      const row = lines.slice(start, start + columns).map((line) => ({ line, name: nameOf(line, line.name, wide, space) }));
      const high = Math.max(...row.map(({ name }) => name.height)) + (HIGH + 10) * unit;
      row.forEach(({ line, name }, i) => cells.push({ line, name, tile: null, x: i * (wide + GAP * unit), y, width: wide, height: high }));
      y += high + GAP * unit;
    }
  }
  return { cells, back, bottom: y };
}

/** Size of a cell of the tile grid that so many columns leave in a width, the gap included. */
export const pitchOf = (lines: readonly TrendLine[], { width }: Space): number => width / (1 + Math.max(...lines.map(({ area }) => tileOf(area)?.column ?? 0)) + SEA);

/** Whether small pictures may stand as on the map: all are provinces, and each finds room. */
export const onGrid = ({ facet, lines }: TrendSeries, space: Space): boolean => facet === 'tiles' && lines.every(({ area }) => tileOf(area) !== null) && pitchOf(lines, space) >= ((LEAST + GAP) * space.em) / 16;

/** Small pictures as provinces lie on the map. */
export function asMap(lines: readonly TrendLine[], top: number, space: Space): Cells {
  const unit = space.em / 16;
  const pitch = Math.min(pitchOf(lines, space), 120 * unit);
  const wide = pitch - GAP * unit;
  const named = lines.map((line) => ({ line, name: nameOf(line, tileName(line.area, line.name), wide, space), tile: tileOf(line.area)! }));
  const high = Math.max(...named.map(({ name }) => name.height)) + (HIGH + 8) * unit;
  const first = Math.min(...named.map(({ tile }) => tile.row));
  const cells = named.map((one): Cell => ({ ...one, x: one.tile.column * pitch, y: top + (one.tile.row - first) * (high + GAP * unit), width: wide, height: high }));
  return { cells: cells.sort((a, b) => a.y - b.y || a.x - b.x), back: [], bottom: Math.max(...cells.map(({ y, height }) => y + height)) };
}

/** Small pictures in rows: by region, by name, or from north to south where the map finds no room. */
export function asRows({ facet, lines }: TrendSeries, top: number, space: Space): Cells {
  const tile = ({ area }: TrendLine) => tileOf(area) ?? { row: 99, column: 0 };
  if (facet === 'tiles') return inRows([['', [...lines].sort((a, b) => tile(a).row - tile(b).row || tile(a).column - tile(b).column)]], top, space);
  if (facet === 'name') return inRows([['', lines]], top, space);
  return inRows([...new Set(lines.map(({ region }) => region))].map((region) => [region, lines.filter((line) => line.region === region)]), top, space);
}
