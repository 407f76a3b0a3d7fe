import type { Box } from '../figure/index.js';

/** A straight stroke that no label may lie on. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A label that wants to stand near a point. */
export interface LabelWish {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  /** Distance to keep from the point. */
  readonly away: number;
}

/** What labels must not lie on, and where they may stand. */
export interface Taken {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  readonly bounds: Box;
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a stroke passes through a box (Liang and Barsky 1984). */
export function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [[x1, x2 - x1, x, x + width], [y1, y2 - y1, y, y + height]] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    [from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
  }
  return from <= to;
}

const inside = (a: Box, b: Box): boolean => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Where a label may stand about its point: above, below, then at the sides. */
function places({ width, height, x, y, away }: LabelWish): readonly Box[] {
  const [left, right, middle] = [x - width - away, x + away, x - width / 2];
  const [above, below, level] = [y - height - away, y + away, y - height / 2];
  return [[middle, above], [middle, below], [right, above], [left, above], [right, below], [left, below], [right, level], [left, level]].map(([at, top]) => ({ x: at!, y: top!, width, height }));
}

/**
 * Find a free place for each label near its point, the most important first: on no stroke, no point and no other label.
 *
 * @returns a box for each wish, or null where no place is free
 */
export function placeLabels(wishes: readonly LabelWish[], { boxes, segments, bounds }: Taken): readonly (Box | null)[] {
  const taken = [...boxes];
  return wishes.map((wish) => {
    const free = places(wish).find((box) => inside(box, bounds) && !taken.some((other) => meet(box, other)) && !segments.some((segment) => crosses(segment, box)));
    if (free) taken.push(free);
    return free ?? null;
  });
}
