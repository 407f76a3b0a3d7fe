import { geoConicEqualAreaRaw } from 'd3-geo';
import type { Position } from './feature.js';

const RADIANS = Math.PI / 180;

/** Parallels along which the length of Viet Nam is true, and its middle meridian, in degrees. */
const [SOUTHERN, NORTHERN, MERIDIAN] = [11, 21, 106];

const raw = geoConicEqualAreaRaw(SOUTHERN * RADIANS, NORTHERN * RADIANS);

/** A point on a plane on which provinces keep their share of the area (Albers 1805); y runs down, in radians. */
export function project([longitude, latitude]: Position): readonly [x: number, y: number] {
  const [x, y] = raw((longitude - MERIDIAN) * RADIANS, latitude * RADIANS);
  return [x, -y];
}
