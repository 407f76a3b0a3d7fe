import { listAreas, tilesOf, type Vintage } from '@danbiet/core/areas';

type Point = [number, number];

/** Corners of a made-up country: those of the tiles, each moved a little, so that neighbours share their borders. */
const corner = (column: number, row: number): Point => [
  Number((102.3 + 0.72 * column + 0.16 * Math.sin(1.7 * column + 2.3 * row)).toFixed(4)),
  Number((23.2 - 0.84 * row + 0.2 * Math.sin(2.9 * column - 1.3 * row)).toFixed(4)),
];

/** A border between two corners, bent in the middle; its far end is left to the next. The same whichever way it is walked. */
function side(from: Point, to: Point): Point[] {
  const [[x1, y1], [x2, y2]] = from[0] + 10 * from[1] < to[0] + 10 * to[1] ? [from, to] : [to, from];
  const bend = 0.12 * Math.sin(7 * (x1 + x2) + 3 * (y1 + y2));
  return [from, [Number(((x1 + x2) / 2 + bend * (y2 - y1)).toFixed(4)), Number(((y1 + y2) / 2 - bend * (x2 - x1)).toFixed(4))]];
}

/** The made-up outline of a tile, closed. */
export function outlineOf({ column, row }: { readonly column: number; readonly row: number }): Point[] {
  const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
  const ring = corners.flatMap((from, i) => side(from, corners[(i + 1) % 4]!));
  return [...ring, ring[0]!];
}

interface MadeFeature {
  readonly type: 'Feature';
  readonly id?: unknown;
  readonly properties: Record<string, unknown> | null;
  readonly geometry: unknown;
}

/** One province as GeoJSON. */
export const feature = (id: unknown, coordinates: unknown, properties: Record<string, unknown> | null = null): MadeFeature => ({ type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates } });

/** A made-up GeoJSON file of all provinces of a list, with ids such as `31@2025`. */
export function madeGeoJson(vintage: Vintage, without: readonly string[] = []) {
  return {
    type: 'FeatureCollection',
    synthetic: true,
    features: tilesOf(vintage).filter(({ id }) => !without.includes(id)).map((tile) => feature(tile.id, [outlineOf(tile)], { name: listAreas(vintage).find(({ id }) => id === tile.id)!.name.vi })),
  };
}

/** The same as TopoJSON: quantized, a border between neighbours stored once for each, with codes and the file's own list. */
export function madeTopoJson(vintage: Vintage) {
  const [scale, move] = [[0.0001, 0.0001], [100, 5]] as const;
  const grid = ([x, y]: Point): Point => [Math.round((x - move[0]) / scale[0]), Math.round((y - move[1]) / scale[1])];
  const tiles = tilesOf(vintage);
  return {
    type: 'Topology',
    synthetic: true,
    vintage,
    transform: { scale, translate: move },
    arcs: tiles.map((tile) => outlineOf(tile).map(grid).map(([x, y], i, all): Point => (i === 0 ? [x, y] : [x - all[i - 1]![0], y - all[i - 1]![1]]))),
    objects: { provinces: { type: 'GeometryCollection', geometries: tiles.map(({ id }, i) => ({ type: 'Polygon', properties: { code: id.split('@')[0] }, arcs: [[i]] })) } },
  };
}
