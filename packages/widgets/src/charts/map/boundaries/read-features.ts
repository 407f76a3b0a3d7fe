import { list, MOST_POINTS, record, TooDetailed, type Feature, type FeatureFile, type Position, type Ring } from './feature.js';
import { openTopology } from './open-topology.js';

/** Longitudes and latitudes within which Viet Nam lies, islands and all; wide enough for a coarse file. */
const [WEST, EAST, SOUTH, NORTH] = [100, 120, 4, 25];

/** A ring has at least three corners. */
const CORNERS = 3;

const textOf = (value: unknown): string | null => (typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)) ? String(value).trim() : null);

function isPosition(value: unknown): value is Position {
  const [x, y] = list(value);
  return typeof x === 'number' && typeof y === 'number' && x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
}

/** Rings of a geometry as far as their shape is right; null for what is no area. */
function polygonsOf(geometry: unknown): readonly (readonly (readonly unknown[])[])[] | null {
  const { type, coordinates } = record(geometry) ?? {};
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? list(coordinates) : [];
  const rings = polygons.map((polygon) => list(polygon).map(list));
  return rings.length > 0 && rings.every((polygon) => polygon.length > 0 && polygon.every((ring) => ring.length >= CORNERS)) ? rings : null;
}

/**
 * The areas of a parsed GeoJSON or TopoJSON file, each with what it says of itself: an `id` or a property `code` (also
 * `area_code`), and the list of provinces it belongs to by its property `vintage` (also `area_vintage`) or the file's.
 *
 * @returns null where it is neither
 * @throws {TooDetailed} over {@link MOST_POINTS} points
 */
export function readFeatures(value: unknown): FeatureFile | null {
  const file = record(value);
  const type = file?.['type'];
  const features = type === 'FeatureCollection' ? list(file!['features']) : type === 'Feature' ? [file] : type === 'Topology' ? openTopology(file!) : null;
  if (file === null || features === null) return null;
  let points = 0;
  return {
    synthetic: file['synthetic'] === true,
    features: features.map((one, i): Feature => {
      const { id, properties, geometry } = record(one) ?? {};
      const said = record(properties) ?? {};
      const rings = polygonsOf(geometry);
      points += rings?.flat().reduce((sum, ring) => sum + ring.length, 0) ?? 0;
      if (points > MOST_POINTS) throw new TooDetailed();
      const placed = rings?.every((polygon) => polygon.every((ring) => ring.every(isPosition))) ?? false;
      return {
        number: i + 1,
        code: [said['id'], id].map(textOf).find((text) => text?.includes('@')) ?? textOf(said['code'] ?? said['area_code'] ?? id ?? said['id']),
        vintage: textOf(said['vintage'] ?? said['area_vintage'] ?? file['vintage']),
        polygons: rings as readonly (readonly Ring[])[] | null,
        placed,
      };
    }),
  };
}
