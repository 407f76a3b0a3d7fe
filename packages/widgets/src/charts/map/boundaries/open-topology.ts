import { list, MOST_POINTS, record, TooDetailed } from './feature.js';

type Pair = readonly [number, number];

/** The arcs of a TopoJSON file in degrees: quantized ones are differences on a grid (TopoJSON 1.0, section 2.1.3). */
function arcsOf({ arcs, transform }: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] {
  const grid = record(transform);
  const [scale, move] = [list(grid?.['scale']), list(grid?.['translate'])] as unknown as [Pair, Pair];
  return list(arcs).map((arc) => {
    if (grid === null) return list(arc);
    let [x, y] = [0, 0];
    return list(arc).map((point) => {
      const [dx, dy] = list(point) as unknown as Pair;
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + move[0], y * scale[1] + move[1]];
    });
  });
}

/**
 * The geometries of a TopoJSON file as GeoJSON features. What the arcs hold is not checked here.
 *
 * An arc may be named any number of times, so that a small file can stand for an endless line: the points are counted.
 *
 * @throws {TooDetailed}
 */
export function openTopology(file: Readonly<Record<string, unknown>>): readonly unknown[] {
  const arcs = arcsOf(file);
  let points = 0;
  const ringOf = (names: unknown): readonly unknown[] => {
    const ring: unknown[] = [];
    for (const name of list(names)) {
      const at = Number(name);
      const arc = arcs[at < 0 ? ~at : at] ?? [];
      points += arc.length;
      if (points > MOST_POINTS) throw new TooDetailed();
      // the first point of an arc is the last of the one before
      for (const point of (at < 0 ? [...arc].reverse() : arc).slice(ring.length > 0 ? 1 : 0)) ring.push(point);
    }
    return ring;
  };
  const polygonOf = (rings: unknown) => list(rings).map(ringOf);
  const featureOf = (value: unknown): unknown => {
    const geometry = record(value) ?? {};
    const { type, arcs: names } = geometry;
    const coordinates = type === 'Polygon' ? polygonOf(names) : type === 'MultiPolygon' ? list(names).map(polygonOf) : null;
    return { type: 'Feature', id: geometry['id'], properties: geometry['properties'], geometry: { type, coordinates } };
  };
  return Object.values(record(file['objects']) ?? {}).flatMap((object) => {
    const collection = record(object);
    return collection?.['type'] === 'GeometryCollection' ? list(collection['geometries']).map(featureOf) : [featureOf(object)];
  });
}
