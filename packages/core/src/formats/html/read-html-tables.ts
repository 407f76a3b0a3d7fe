import { hiddenCells, hiddenTables, noTables, pageTooDeep, pageTooLarge, tableTooLarge, tooManyTables } from '../../messages/page-tables.js';
import { issue, type Issue } from '../../model/issue.js';
import { NOWHERE } from '../../model/source.js';
import { makeSheet } from '../make-sheet.js';
import type { Sheet, Workbook } from '../sheet.js';
import { elementsIn, parsePage } from './parse-page.js';
import { pageTables } from './page-tables.js';
import { tableCells } from './table-cells.js';

const LONGEST_PAGE = 32_000_000;
const MOST_TABLES = 2000;

/**
 * Read the tables of a web page as its readers see them: each table that holds data is a sheet, named by its caption or
 * by the lines before it. Hidden rows and cells are left out, which is said.
 *
 * @param text the page, decoded
 * @param options file: name for issues
 */
export function readHtmlTables(text: string, options: { readonly file?: string | null } = {}): Workbook {
  const at = { ...NOWHERE, file: options.file ?? null };
  const refuse = (words: Parameters<typeof issue>[2]): Workbook => ({ sheets: [], issues: [issue('format.unreadable', 'error', words, at)] });
  if (text.length > LONGEST_PAGE) return refuse(pageTooLarge({ most: LONGEST_PAGE }));
  const page = parsePage(text);
  if (page === null) return refuse(pageTooDeep({}));
  const body = [...elementsIn(page, ({ tagName }) => tagName === 'head')].find(({ tagName }) => tagName === 'body');
  const found = body ? pageTables(body) : { tables: [], hidden: 0 };
  const issues: Issue[] = found.hidden > 0 ? [issue('sheet.hidden', 'warning', hiddenTables({ count: found.hidden }), at)] : [];
  if (found.tables.length === 0) return { sheets: [], issues: [...issues, issue('format.unreadable', 'error', noTables({}), at)] };
  if (found.tables.length > MOST_TABLES) issues.push(issue('format.unreadable', 'error', tooManyTables({ count: found.tables.length, most: MOST_TABLES }), at));
  const sheets: Sheet[] = [];
  const names = new Set<string>();
  for (const [index, { table, title }] of found.tables.slice(0, MOST_TABLES).entries()) {
    const name = nameFor(title, index, found.tables.length, names);
    const cells = tableCells(table);
    if (cells.tooLarge) {
      issues.push(issue('format.unreadable', 'error', tableTooLarge({}), { ...at, sheet: name }));
      continue;
    }
    if (cells.hidden > 0) issues.push(issue('sheet.hidden', 'info', hiddenCells({ count: cells.hidden }), { ...at, sheet: name }));
    sheets.push(makeSheet({ ...cells, name }));
  }
  return { sheets, issues };
}

/** Tables of one page have different names, so that a row number says which table is meant. */
function nameFor(title: string | null, index: number, count: number, taken: Set<string>): string | null {
  if (title === null && count === 1) return null;
  const wanted = title ?? `Bảng ${index + 1}`;
  const name = taken.has(wanted) ? `${wanted} (${index + 1})` : wanted;
  taken.add(name);
  return name;
}
