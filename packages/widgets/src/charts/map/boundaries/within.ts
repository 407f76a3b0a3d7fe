import type { Box } from '../../../figure/index.js';
import type { PlaneRing } from '../given-boundaries.js';
import { boxAround } from './outline.js';

type Side = readonly [x1: number, y1: number, x2: number, y2: number];

/** Each side of each ring. */
function* sidesOf(rings: readonly PlaneRing[]): Generator<Side> {
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [from, to] = [ring[i]!, ring[(i + 1) % ring.length]!];
      yield [from[0], from[1], to[0], to[1]];
    }
}

/** Whether a point lies within rings: a ray from it crosses their sides an odd number of times. */
export function holds(rings: readonly PlaneRing[], x: number, y: number): boolean {
  let inside = false;
  for (const [x1, y1, x2, y2] of sidesOf(rings)) if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  return inside;
}

/** On which side of a line a point lies. */
const aside = ([x1, y1, x2, y2]: Side, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** Whether two strokes cross: the ends of each lie on different sides of the other. */
const cross = (a: Side, b: Side): boolean => aside(a, b[0], b[1]) * aside(a, b[2], b[3]) <= 0 && aside(b, a[0], a[1]) * aside(b, a[2], a[3]) <= 0;

/** Whether a box lies within rings: its middle does, none of their sides crosses its edges, and none of them lies in it whole. */
export function holdsBox(rings: readonly PlaneRing[], { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  const edges: readonly Side[] = [[x, y, right, y], [right, y, right, bottom], [right, bottom, x, bottom], [x, bottom, x, y]];
  if (!holds(rings, x + width / 2, y + height / 2)) return false;
  if (rings.some(([first]) => first !== undefined && first[0] > x && first[0] < right && first[1] > y && first[1] < bottom)) return false;
  for (const side of sidesOf(rings)) if (edges.some((edge) => cross(side, edge))) return false;
  return true;
}

const gap = (x: number, y: number, [x1, y1, x2, y2]: Side): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
};

/** Points tried in each direction. */
const TRIED = 12;

/** The point within rings that lies farthest from their sides, as near as a grid finds it; the middle of their box where it finds none. */
export function heart(rings: readonly PlaneRing[]): readonly [x: number, y: number] {
  const { x, y, width, height } = boxAround(rings);
  const sides = [...sidesOf(rings)];
  let best: readonly [number, number] = [x + width / 2, y + height / 2];
  let most = -1;
  for (let row = 1; row < TRIED; row++)
    for (let column = 1; column < TRIED; column++) {
      const [left, top] = [x + (width * column) / TRIED, y + (height * row) / TRIED];
      if (!holds(rings, left, top)) continue;
      const free = sides.reduce((least, side) => Math.min(least, gap(left, top, side)), Infinity);
      if (free > most) [best, most] = [[left, top], free];
    }
  return best;
}

/** Strokes at 45° across rings, so far apart, as path commands. */
export function hatchWithin(rings: readonly PlaneRing[], apart: number): readonly (string | number)[] {
  const step = apart * Math.SQRT2;
  const crossings = new Map<number, number[]>();
  for (const [x1, y1, x2, y2] of sidesOf(rings)) {
    const [from, to] = [x1 + y1, x2 + y2];
    // a stroke through a corner meets one of its two sides
    for (let line = Math.floor(Math.min(from, to) / step) + 1; line * step <= Math.max(from, to); line++) {
      const x = x1 + ((line * step - from) / (to - from)) * (x2 - x1);
      crossings.set(line, [...(crossings.get(line) ?? []), x]);
    }
  }
  return [...crossings].flatMap(([line, at]) => {
    const sorted = at.sort((a, b) => a - b);
    return sorted.flatMap((x, i) => (i % 2 === 0 && i + 1 < sorted.length ? ['M', x, line * step - x, 'L', sorted[i + 1]!, line * step - sorted[i + 1]!] : []));
  });
}
