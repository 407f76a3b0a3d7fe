import type { TableModel } from './figure.js';

/**
 * Which columns a page shows: all but those that the figure says once anyway and in which every row with an entry says
 * the same. Files keep them all.
 *
 * @returns indexes into the table's columns, in order
 */
export function shownColumns({ columns, rows }: TableModel): readonly number[] {
  const entries = (column: number): number => new Set(rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '')).size;
  return columns.flatMap(({ common }, i) => (common === true && entries(i) < 2 ? [] : [i]));
}
