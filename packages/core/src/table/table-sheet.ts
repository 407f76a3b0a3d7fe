import type { ColumnTable } from 'arquero';
import { makeSheet } from '../formats/make-sheet.js';
import type { Sheet } from '../formats/sheet.js';

/** Columns of our own tables that follow from the others, or stand beside the figure. */
const NOT_READ: ReadonlySet<string> = new Set(['drawn', 'value_text', 'note', 'lineage', 'file', 'sheet', 'row', 'column']);

/** The first line holds the headings. */
export const FIRST_LINE = 2;

/**
 * A table as the readers of files see one: headings and cells as text, numbers marked as such.
 *
 * @throws TypeError when a cell holds what no figure's record can
 */
export function tableSheet(table: ColumnTable): Sheet {
  const names = table.columnNames().filter((name) => !NOT_READ.has(name));
  const columns = names.map((name) => Array.from(table.array(name) as ArrayLike<unknown>));
  const numeric = new Set<string>();
  const rows = Array.from({ length: table.numRows() }, (_, i) =>
    columns.map((cells, at) => {
      if (typeof cells[i] === 'number' || typeof cells[i] === 'bigint') numeric.add(`${i + 1},${at}`);
      return cellText(cells[i], names[at]!);
    }),
  );
  return makeSheet({ name: null, rows: [names, ...rows], lines: [1, ...rows.map((_, i) => i + FIRST_LINE)], merges: [], numeric });
}

function cellText(cell: unknown, column: string): string {
  if (cell === null || cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'object' || typeof cell === 'function' || typeof cell === 'symbol') throw new TypeError(`fromTable received ${typeof cell} in the column “${column}”; expected text, numbers, booleans, days or nothing`);
  return String(cell as string | number | bigint | boolean);
}
