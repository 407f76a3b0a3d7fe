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
/** Widest that a period needs, on the mean. */
const MOST = 44;
/** Room for a dot at either end: the line begins with the number above it, not beside it. */
const EDGE = 4;

/** How many of the latest periods a small line can show. */
export const periodsShown = ({ width, em }: Space): number => Math.max(2, Math.floor(width / Math.max(LEAST, (LEAST * em) / 16)));

/** What is hit of each of some places in a row: up to the middle between two, and nowhere narrower than a finger needs. */
function reaches(places: readonly number[], end: number, least: number): readonly (readonly [from: number, to: number])[] {
  const ends = [...places.slice(1).map((x, i) => (places[i]! + x) / 2), end];
  ends.forEach((x, i) => (ends[i] = Math.max(x, (ends[i - 1] ?? 0) + least)));
  ends[ends.length - 1] = end;
  for (let i = ends.length - 2; i >= 0; i--) ends[i] = Math.min(ends[i]!, ends[i + 1]! - least);
  return ends.map((to, i) => [ends[i - 1] ?? 0, to]);
}

/**
 * The latest periods as a small line without axes, true to time; nothing for a single one. A gap stands where a period
 * has no number and where two may not be compared.
 */
export function placeLine(all: readonly HeadlinePoint[], top: number, space: Space): Line | null {
  const points = all.slice(-periodsShown(space));
  const values = points.flatMap(({ at }) => at ?? []);
  if (points.length < 2 || values.length < 2) return null;
  const em = space.em / 16;
  const width = Math.min(space.width - 2 * EDGE * em, (points.length - 1) * MOST * em);
  const height = HEIGHT * em;
  const x = linearScale([points[0]!.month, points.at(-1)!.month], [EDGE * em, EDGE * em + width]);
  const y = linearScale([Math.min(...values), Math.max(...values)], [top + height - 9 * em, top + 9 * em]);
  const places = points.map(({ month }) => x(month));
  const strokes: (string | number)[] = [];
  points.forEach(({ at, parted }, i) => {
    if (at === null) return;
    const joined = !parted && i > 0 && points[i - 1]!.at !== null;
    strokes.push(joined ? 'L' : 'M', places[i]!, y(at));
  });
  const shapesOf = ({ at, hollow }: HeadlinePoint, i: number): Shape[] => {
    const [place, last] = [places[i]!, i === points.length - 1];
    // where a number is missing a cross stands on the base line
    if (at === null) return [path('bound', 'M', place - 3 * em, top + height / 2 - 3 * em, 'l', 6 * em, 6 * em, 'm', 0, -6 * em, 'l', -6 * em, 6 * em)];
    return [circle(last ? (hollow ? 'dot-hollow-own' : 'dot-own') : hollow ? 'dot-hollow' : 'dot-small', place, y(at), (last ? 4 : hollow ? 3 : 2) * em)];
  };
  const hit = reaches(places, width + 2 * EDGE * em, LEAST * em);
  return {
    height,
    back: [path('spark', ...strokes)],
    steps: points.map((point, i) => ({ point, box: { x: hit[i]![0], y: top, width: hit[i]![1] - hit[i]![0], height }, shapes: shapesOf(point, i) })),
  };
}
