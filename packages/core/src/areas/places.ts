import type { AreaId } from '../model/area.js';
import { areaById } from './list-areas.js';
import { BORDERS, TILES } from './places.data.js';
import { VINTAGES, type Vintage } from './vintage.js';

let borders: Map<AreaId, AreaId[]> | undefined;

/** Ids of the provinces that share a land border with a province, of the same vintage; none for unknown ids. */
export function neighboursOf(id: AreaId): readonly AreaId[] {
  if (!borders) {
    const found = new Map<AreaId, AreaId[]>();
    const add = (from: AreaId, to: AreaId): void => void found.set(from, [...(found.get(from) ?? []), to]);
    for (const vintage of VINTAGES) {
      for (const pair of BORDERS[vintage].split(' ')) {
        const [a, b] = pair.split('-').map((code) => `${code}@${vintage}`);
        if (a === undefined || b === undefined) continue;
        add(a, b);
        add(b, a);
      }
    }
    borders = found;
  }
  return borders.get(id) ?? [];
}

/** A cell of the tile grid: column and row from 0, from the north-west. */
export interface Tile {
  readonly id: AreaId;
  readonly column: number;
  readonly row: number;
}

/** The tiles of a vintage, one for each province. */
export function tilesOf(vintage: Vintage): readonly Tile[] {
  return TILES[vintage].filter(([code]) => areaById(`${code}@${vintage}`) !== null).map(([code, column, row]) => ({ id: `${code}@${vintage}`, column, row }));
}

/** An archipelago on the tile grid, with the province it belongs to. */
export interface ArchipelagoTile extends Tile {
  readonly archipelago: 'hoang-sa' | 'truong-sa';
}

/** Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa), which every map of the nation carries; `id` is the province's. */
export function archipelagosOf(vintage: Vintage): readonly ArchipelagoTile[] {
  return TILES[vintage]
    .filter(([, , , parent]) => parent !== '')
    .map(([code, column, row, parent]) => ({ id: `${parent}@${vintage}`, column, row, archipelago: code === 'HS' ? 'hoang-sa' : 'truong-sa' }));
}

/** The tile of a province, or null for other ids. */
export function tileOf(id: AreaId): Tile | null {
  tiles ??= new Map(VINTAGES.flatMap(tilesOf).map((tile) => [tile.id, tile]));
  return tiles.get(id) ?? null;
}

let tiles: Map<AreaId, Tile> | undefined;
