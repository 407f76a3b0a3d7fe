import type { ArrowKey } from '../figure/index.js';

/** Something that the keyboard walks to, on the grid. */
export interface Stop {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

const WAYS: Readonly<Record<ArrowKey, readonly [dx: number, dy: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

type Ways = ReadonlyMap<string, Readonly<Partial<Record<ArrowKey, string>>>>;

/** The latest grid and its ways: every map of a list of provinces has the same one, whatever it shows. */
let latest: { readonly grid: string; readonly ways: Ways } | null = null;

/**
 * Where each arrow key leads from each stop: the nearest whose bearing lies within 45° of the arrow, else the nearest in
 * that half of the plane; of two as near, the one nearer to the arrow's own line. Nowhere, where nothing lies that way.
 */
export function walk(stops: readonly Stop[]): Ways {
  const grid = JSON.stringify(stops);
  if (latest?.grid !== grid) latest = { grid, ways: waysOf(stops) };
  return latest.ways;
}

function waysOf(stops: readonly Stop[]): Ways {
  return new Map(stops.map((from) => [from.id, Object.fromEntries((Object.keys(WAYS) as ArrowKey[]).flatMap((key) => {
    const to = nearest(from, WAYS[key], stops);
    return to === null ? [] : [[key, to]];
  }))]));
}

function nearest(from: Stop, [dx, dy]: readonly [number, number], stops: readonly Stop[]): string | null {
  const ahead = stops.flatMap((stop) => {
    const [x, y] = [stop.column - from.column, stop.row - from.row];
    const [along, across] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
    return along > 0 ? [{ id: stop.id, far: along * along + across * across, across, within: across <= along }] : [];
  });
  const within = ahead.filter((stop) => stop.within);
  const [best] = (within.length > 0 ? within : ahead).sort((a, b) => a.far - b.far || a.across - b.across);
  return best?.id ?? null;
}
