import type { Rows } from '../formats/delimited.js';
import { columnUnread, rowCut, rowTitle } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { Columns } from './fields.js';

const SHOWN = 80;

/** Say what a table holds that is no data: the lines above its headings, and columns whose headings mean nothing here. */
export function outsideData({ rows, lines }: Rows, head: number, columns: Columns, file: string | null, sheet: string | null): Issue[] {
  const at = { ...NOWHERE, file, sheet };
  const above = rows.slice(0, head).map((row, i) => issue('row.title', 'info', rowTitle({ text: filled(row).join(' · ').slice(0, SHOWN) }), { ...at, row: lines[i]! }));
  const read = new Set(columns.at.values());
  const below = rows.slice(head + 1);
  const unread = columns.headings.flatMap((heading, column) => {
    if (read.has(column) || !below.some((row) => (row[column] ?? '').trim() !== '')) return [];
    return [issue('row.note', 'info', columnUnread({ heading: heading.trim() || String(column + 1) }), { ...at, row: lines[head]!, column: heading.trim() || String(column + 1) })];
  });
  return [...above, ...unread];
}

/**
 * Refuse a row that holds more cells than the headings: in a text cut by commas that is what an unquoted `1,234` does,
 * and the figure would be read as 1.
 */
export function cutRow(row: readonly string[], headings: number, at: { readonly file: string | null; readonly row: number }): Issue | null {
  const extra = filled(row.slice(headings));
  return extra.length === 0 ? null : issue('format.unreadable', 'error', rowCut({ cells: row.length, headings }), { ...NOWHERE, ...at });
}

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
