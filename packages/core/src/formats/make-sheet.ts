import type { Merge, Sheet } from './sheet.js';

/** The cells of a table by their places, before blank rows are passed over. */
export interface PlacedCells {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  /** The physical row of each row, from 1. */
  readonly lines: readonly number[];
  /** Merged cells as indexes into `rows`; what reaches beyond the rows is cut off. */
  readonly merges: readonly Merge[];
  /** Cells that hold a number, as `row,column`. */
  readonly numeric: ReadonlySet<string>;
}

/**
 * A sheet as every reader gives it: rows without any text are passed over (their numbers stay), and merges and numbers
 * point at the rows that are left. Merges that overlap others, which no office program writes, are left out.
 */
export function makeSheet({ name, rows, lines, merges, numeric }: PlacedCells): Sheet {
  const kept = rows.flatMap((row, at) => (row.some((text) => text.trim() !== '') ? [at] : []));
  const place = new Map(kept.map((at, to) => [at, to]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rows: kept.map((at) => rows[at]!),
    lines: kept.map((at) => lines[at]!),
    merges: fitting(merges, place, kept, width),
    separator: null,
    numeric: new Set([...numeric].flatMap((key) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      const to = place.get(row);
      return to === undefined ? [] : [`${to},${column}`];
    })),
  };
}

function fitting(merges: readonly Merge[], place: ReadonlyMap<number, number>, kept: readonly number[], width: number): Merge[] {
  // cells that do not overlap cannot cover more than there is
  let room = kept.length * width;
  return merges.flatMap(({ top, left, bottom, right }) => {
    const first = place.get(top);
    if (first === undefined || left >= width) return [];
    let last = first;
    while (last + 1 < kept.length && kept[last + 1]! <= bottom) last += 1;
    const merge = { top: first, left, bottom: last, right: Math.min(right, width - 1) };
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (area <= 1 || area > room) return [];
    room -= area;
    return [merge];
  });
}
