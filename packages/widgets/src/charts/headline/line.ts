import type { Box, Space } from '../../figure/index.js';
import { linearScale } from '../../layout/scale.js';
import { circle, path, type Shape } from '../../layout/shape.js';
import type { HeadlinePoint } from './headline-series.js';

/** A period of the small line, placed. */
export interface Step {
  readonly point: HeadlinePoint;
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** The small line, placed. */
export interface Line {
  readonly height: number;
  readonly back: readonly Shape[];
  readonly steps: readonly Step[];
}

const HEIGHT = 48;
/** Least width of a period: a finger or a pointer must hit it. */
const LEAST = 24;
/** Widest that a period needs. */
const MOST = 44;
/** Room for a dot at either end: the line begins with the number above it, not beside it. */
const EDGE = 4;

/** How many of the latest periods a small line can show. */
export const periodsShown = ({ width, em }: Space): number => Math.max(2, Math.floor(width / Math.max(LEAST, (LEAST * em) / 16)));

/**
 * The latest periods as a small line without axes; nothing for a single one. A gap stands where a period has no number
 * and where two may not be compared.
 */
export function placeLine(all: readonly HeadlinePoint[], top: number, space: Space): Line | null {
  const points = all.slice(-periodsShown(space));
  const values = points.flatMap(({ at }) => at ?? []);
  if (points.length < 2 || values.length < 2) return null;
  const em = space.em / 16;
  const spaces = points.length - 1;
  const wide = Math.min((space.width - 2 * EDGE * em) / spaces, MOST * em);
  // nearer to each other, the first and the last stand farther in: what is hit of them is as wide as of the others
  const near = wide / 2 + EDGE * em < LEAST * em;
  const step = near ? (space.width - 2 * LEAST * em) / (spaces - 1) : wide;
  const side = near ? LEAST * em : wide / 2 + EDGE * em;
  const edge = side - step / 2;
  const height = HEIGHT * em;
  const scale = linearScale([Math.min(...values), Math.max(...values)], [top + height - 9 * em, top + 9 * em]);
  const xOf = (i: number): number => edge + i * step;
  const strokes: (string | number)[] = [];
  points.forEach(({ at, parted }, i) => {
    if (at === null) return;
    const joined = !parted && i > 0 && points[i - 1]!.at !== null;
    strokes.push(joined ? 'L' : 'M', xOf(i), scale(at));
  });
  const shapesOf = ({ at, hollow }: HeadlinePoint, i: number): Shape[] => {
    const [x, last] = [xOf(i), i === points.length - 1];
    // where a number is missing a cross stands on the base line
    if (at === null) return [path('bound', 'M', x - 3 * em, top + height / 2 - 3 * em, 'l', 6 * em, 6 * em, 'm', 0, -6 * em, 'l', -6 * em, 6 * em)];
    const y = scale(at);
    return [circle(last ? (hollow ? 'dot-hollow-own' : 'dot-own') : hollow ? 'dot-hollow' : 'dot-small', x, y, (last ? 4 : hollow ? 3 : 2) * em)];
  };
  return {
    height,
    back: [path('spark', ...strokes)],
    steps: points.map((point, i) => ({ point, box: { x: i === 0 ? 0 : xOf(i) - step / 2, y: top, width: i === 0 || i === spaces ? side : step, height }, shapes: shapesOf(point, i) })),
  };
}
