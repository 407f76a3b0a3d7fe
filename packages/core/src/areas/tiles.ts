import type { AreaId } from '../model/area.js';
import { TILES } from './places.data.js';
import type { Vintage } from './vintage.js';

/** A cell of the tile grid: column and row from 0, from the north-west. */
export interface Tile {
  readonly id: AreaId;
  readonly column: number;
  readonly row: number;
}

/** An archipelago on the tile grid, with the province it belongs to. */
export interface ArchipelagoTile extends Tile {
  readonly archipelago: 'hoang-sa' | 'truong-sa';
}

/** The cells of a vintage; the last part names the province that an archipelago belongs to. A page with a map loads this and no list of names. */
const cells = (vintage: Vintage): readonly (readonly [code: string, column: number, row: number, parent: string | undefined])[] =>
  TILES[vintage].split(' ').map((cell) => {
    const [code = '', column, row, parent] = cell.split(':');
    return [code, Number(column), Number(row), parent];
  });

/** The tiles of a vintage, one for each province. */
export function tilesOf(vintage: Vintage): readonly Tile[] {
  return cells(vintage).flatMap(([code, column, row, parent]) => (parent === undefined ? [{ id: `${code}@${vintage}`, column, row }] : []));
}

/** Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa), which every map of the nation carries; `id` is the province's. */
export function archipelagosOf(vintage: Vintage): readonly ArchipelagoTile[] {
  return cells(vintage).flatMap(([code, column, row, parent]) => (parent === undefined ? [] : [{ id: `${parent}@${vintage}`, column, row, archipelago: code === 'HS' ? 'hoang-sa' : 'truong-sa' }]));
}

let tiles: Map<AreaId, Tile> | undefined;

/** The tile of a province, or null for other ids. */
export function tileOf(id: AreaId): Tile | null {
  tiles ??= new Map((Object.keys(TILES) as Vintage[]).flatMap(tilesOf).map((tile) => [tile.id, tile]));
  return tiles.get(id) ?? null;
}
