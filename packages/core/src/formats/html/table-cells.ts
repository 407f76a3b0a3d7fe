import type { PlacedCells } from '../make-sheet.js';
import type { Merge } from '../sheet.js';
import { isBlank, isTakenOut } from './hidden.js';
import { attribute, isElement, type PageElement } from './parse-page.js';
import { visibleText } from './visible-text.js';

/** The cells of one table of a page, how many of them are hidden, or that it is too large. */
export type TableCells = (Omit<PlacedCells, 'name'> & { readonly hidden: number; readonly tooLarge: false }) | { readonly tooLarge: true };

/** Limits of the HTML standard for one cell, and ours for a table: spans can claim far more than a page holds. */
const MOST_COLSPAN = 1000;
const MOST_ROWSPAN = 65_534;
const MOST_COLUMNS = 5000;
const MOST_CELLS = 2_000_000;

/**
 * Place the cells of a table as browsers do (HTML standard, "forming a table"): spans are followed, rows keep the number
 * of their `<tr>`, and cells that are taken out leave no gap.
 */
export function tableCells(table: PageElement): TableCells {
  const blankColumns = collapsedColumns(table);
  const rows: string[][] = [];
  const lines: number[] = [];
  const merges: Merge[] = [];
  let [line, hidden, covered] = [0, 0, 0];
  for (const section of sectionsOf(table)) {
    const sectionHidden = isTakenOut(section.element);
    const shown = section.rows.map((row) => ({ row, line: (line += 1) })).filter(({ row }) => {
      const out = sectionHidden || isTakenOut(row);
      if (out) hidden += cellsOf(row).filter((cell) => visibleText(cell).text !== '').length;
      return !out;
    });
    const first = rows.length;
    // the last row to which the cell above reaches, by column
    const until: number[] = [];
    for (const [at, { row, line: number }] of shown.entries()) {
      const here = first + at;
      const texts: string[] = [];
      let column = 0;
      for (const cell of cellsOf(row)) {
        const { text, hidden: inside } = visibleText(cell);
        if (inside) hidden += 1;
        if (isTakenOut(cell)) {
          if (text !== '' && !inside) hidden += 1;
          continue;
        }
        while ((until[column] ?? -1) >= here) column += 1;
        const right = column + span(cell, 'colspan', MOST_COLSPAN) - 1;
        const rowspan = span(cell, 'rowspan', MOST_ROWSPAN, 0);
        const bottom = rowspan === 0 ? first + shown.length - 1 : Math.min(here + rowspan, first + shown.length) - 1;
        covered += (right - column + 1) * (bottom - here + 1);
        if (right >= MOST_COLUMNS || covered > MOST_CELLS) return { tooLarge: true };
        for (let each = column; each <= right; each += 1) until[each] = Math.max(until[each] ?? -1, bottom);
        const blank = isBlank(cell) || isBlank(row) || blankColumns.has(column);
        if (blank && text !== '') hidden += 1;
        while (texts.length < column) texts.push('');
        texts[column] = blank ? '' : text;
        if (right > column || bottom > here) merges.push({ top: here, left: column, bottom, right });
        column = right + 1;
      }
      rows.push(texts);
      lines.push(number);
    }
  }
  return { rows, lines, merges, numeric: new Set(), hidden, tooLarge: false };
}

interface Section {
  readonly element: PageElement;
  readonly rows: readonly PageElement[];
}

/** The groups of rows in the order in which they are written; a cell reaches no further than its group. */
function sectionsOf(table: PageElement): Section[] {
  return table.childNodes.filter((node) => isElement(node, 'thead', 'tbody', 'tfoot')).map((element) => ({ element, rows: element.childNodes.filter((node) => isElement(node, 'tr')) }));
}

function cellsOf(row: PageElement): PageElement[] {
  return row.childNodes.filter((node) => isElement(node, 'td', 'th'));
}

/** The columns that a `<col>` takes out. */
function collapsedColumns(table: PageElement): ReadonlySet<number> {
  const columns = table.childNodes.filter((node) => isElement(node, 'colgroup')).flatMap((group) => {
    const own = group.childNodes.filter((node) => isElement(node, 'col'));
    return (own.length > 0 ? own : [group]).map((element) => ({ element, out: [element, group].some((one) => isBlank(one) || isTakenOut(one)) }));
  });
  const out = new Set<number>();
  let at = 0;
  for (const { element, out: gone } of columns) {
    const next = Math.min(at + span(element, 'span', MOST_COLSPAN), MOST_COLUMNS);
    for (; at < next; at += 1) if (gone) out.add(at);
  }
  return out;
}

function span(element: PageElement, name: string, most: number, least = 1): number {
  const written = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isNaN(written) || written < least ? 1 : Math.min(written, most);
}
