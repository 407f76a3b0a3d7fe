import { formulasRead, formulasWithoutResult, hiddenParts, hiddenSheets, numbersNotShown, tooManySheets, workbookEmpty, workbookUnread } from '../../messages/workbooks.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE, type Location } from '../../model/source.js';
import { makeSheet } from '../make-sheet.js';
import type { Sheet, Workbook } from '../sheet.js';
import { columnLetters } from './column-letters.js';
import { composeTexts } from './compose-texts.js';
import { OldFontText } from './old-font-text.js';
import { readCells, type ReadCells } from './read-cells.js';
import { MOST_SHEETS, unpackWorkbook } from './unpack-workbook.js';

/**
 * Read a workbook (`.xlsx`, or `.xls` since Excel 97) as its readers see it: numbers as their formats show them, text in old fonts decoded, results of
 * formulas as they were saved. Hidden sheets, rows and columns are left out; that, and whatever else a reader of the
 * figures should know, is said.
 *
 * @param bytes the file
 * @param options file: name for issues
 */
export async function readXlsx(bytes: Uint8Array, options: { readonly file?: string | null } = {}): Promise<Workbook> {
  const at = { ...NOWHERE, file: options.file ?? null };
  const book = await unpackWorkbook(bytes);
  if (typeof book === 'string') return { sheets: [], issues: [issue('format.unreadable', 'error', workbookUnread({ why: book }), at)] };
  const { hidden, visible } = book;
  const issues: Issue[] = [];
  if (hidden.length > 0) issues.push(issue('sheet.hidden', 'warning', hiddenSheets({ names: hidden }), at));
  if (visible > MOST_SHEETS) issues.push(issue('format.unreadable', 'error', tooManySheets({ count: visible, most: MOST_SHEETS }), at));
  const fonts = new OldFontText();
  const read = book.sheets.map((sheet) => ({ sheet, cells: readCells(sheet, book.defaultFont, fonts) }));
  issues.push(...fonts.issues(at));
  const composed = composeTexts(read.flatMap(({ cells }) => cells.plainTexts.map(([row, column]) => cells.rows[row]![column]!)), at.file);
  issues.push(...composed.issues);
  let next = 0;
  const sheets = read.flatMap(({ sheet, cells }): Sheet[] => {
    const rows = cells.rows.map((row) => [...row]);
    for (const [row, column] of cells.plainTexts) rows[row]![column] = composed.texts[next++]!;
    issues.push(...issuesOf(cells, { ...at, sheet: sheet.name }));
    const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol }));
    const made = makeSheet({ name: sheet.name, rows, lines: rows.map((_, row) => row + 1), merges, numeric: cells.numeric });
    return made.rows.length === 0 ? [] : [made];
  });
  if (sheets.length === 0) issues.push(issue('format.unreadable', 'error', workbookEmpty({}), at));
  return { sheets, issues };
}

/** What has to be said about the cells of one sheet. */
function issuesOf({ formulas, unanswered, hidden }: ReadCells, at: Location): Issue[] {
  const issues: Issue[] = [];
  if (hidden.rows.length + hidden.columns.length > 0) issues.push(issue('sheet.hidden', 'warning', hiddenParts({ rows: hidden.rows.map((row) => row + 1), columns: hidden.columns.map(columnLetters) }), at));
  if (hidden.cells > 0) issues.push(issue('sheet.hidden', 'warning', numbersNotShown({ count: hidden.cells }), at));
  if (formulas > 0) issues.push(issue('cell.formula', 'info', formulasRead({ count: formulas }), at));
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of unanswered) byColumn.set(column, byColumn.get(column) ?? []).get(column)!.push(row + 1);
  for (const [column, rows] of byColumn) {
    const letters = columnLetters(column);
    issues.push(issue('cell.formula', 'error', formulasWithoutResult({ count: rows.length, column: letters }), { ...at, row: rows[0]!, column: letters }, rows.length > 1 ? rows.slice(1) : null));
  }
  return issues;
}
