import type { Box } from '../../../figure/index.js';
import type { PlaneRing } from '../given-boundaries.js';

/** Where points of a plane stand in the drawing. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels nearer than which a further point shows nothing. */
const NEAR = 0.4;

/** The box around rings. */
export function boxAround(rings: readonly PlaneRing[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A ring in pixels, without the points that no screen could tell apart. */
function thinned(ring: PlaneRing, { scale, x, y }: Fit): PlaneRing {
  const kept: (readonly [number, number])[] = [];
  for (const [across, down] of ring) {
    const [left, top] = [x + across * scale, y + down * scale];
    const last = kept.at(-1);
    if (!last || Math.abs(last[0] - left) + Math.abs(last[1] - top) >= NEAR) kept.push([left, top]);
  }
  return kept;
}

/** The rings of a province in pixels. Islets smaller than a pixel are left out, unless nothing else is there. */
export function inPixels(rings: readonly PlaneRing[], fit: Fit): readonly PlaneRing[] {
  const all = rings.map((ring) => thinned(ring, fit));
  const seen = all.filter((ring) => ring.length > 2);
  return seen.length > 0 ? seen : all.slice(0, 1);
}

const hundredth = (n: number): number => Math.round(n * 100) / 100;

/** Rings as path data. */
export const pathData = (rings: readonly PlaneRing[]): string => rings.map((ring) => `M${ring.map(([x, y]) => `${hundredth(x)} ${hundredth(y)}`).join('L')}Z`).join('');
