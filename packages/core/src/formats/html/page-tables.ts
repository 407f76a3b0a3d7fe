import { isTakenOut, isUnseen } from './hidden.js';
import { elementsIn, isElement, type PageElement, type PageNode } from './parse-page.js';
import { visibleText } from './visible-text.js';

/** A table of a page that may hold data, with the words that stand over it. */
export interface PageTable {
  readonly table: PageElement;
  /** The caption, or else the headings or lines just before the table; null when there are none. */
  readonly title: string | null;
}

/** Between the lines of a title. */
export const BETWEEN_LINES = ' · ';
const TITLE_LINES = 3;
const TITLE_LENGTH = 300;
const NODES_BEFORE = 30;

/** The tables of a page in their order. One that only arranges others is none, and neither is one without two cells side by side. */
export function pageTables(body: PageElement): { readonly tables: readonly PageTable[]; readonly hidden: number } {
  let hidden = 0;
  const seen = [...elementsIn(body, (element) => {
    if (isUnseen(element)) return true;
    if (!isTakenOut(element)) return false;
    hidden += [...(element.tagName === 'table' ? [element] : []), ...tablesIn(element)].filter(isGrid).length;
    // hidden rows and cells are counted with their table
    return !['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'].includes(element.tagName);
  })];
  const tables = seen.filter((element) => element.tagName === 'table' && isGrid(element));
  return { tables: tables.map((table) => ({ table, title: titleOf(table) })), hidden };
}

/** Whether at least two rows have two cells of words side by side, apart from cells that hold tables. */
function isGrid(table: PageElement): boolean {
  const rows = table.childNodes.flatMap((part) => (isElement(part, 'thead', 'tbody', 'tfoot') ? part.childNodes.filter((node) => isElement(node, 'tr')) : []));
  const filled = (row: PageElement): number => row.childNodes.filter((cell) => isElement(cell, 'td', 'th') && tablesIn(cell).length === 0 && visibleText(cell).text !== '').length;
  return rows.filter((row) => filled(row) >= 2).length >= 2;
}

function tablesIn(element: PageElement): PageElement[] {
  return [...elementsIn(element)].filter(({ tagName }) => tagName === 'table');
}

function titleOf(table: PageElement): string | null {
  const caption = table.childNodes.find((node) => isElement(node, 'caption'));
  const own = isElement(caption) ? visibleText(caption).text : '';
  return own !== '' ? own.replaceAll('\n', BETWEEN_LINES).slice(0, TITLE_LENGTH) : linesBefore(table);
}

/** The last lines before a table: of the elements before it, or before what it alone begins. */
function linesBefore(table: PageElement): string | null {
  const lines: string[] = [];
  let at: PageElement = table;
  for (;;) {
    const parent = at.parentNode;
    if (!isElement(parent)) break;
    const place = parent.childNodes.indexOf(at);
    for (const node of parent.childNodes.slice(Math.max(0, place - NODES_BEFORE), place).reverse()) {
      if (isElement(node) && (node.tagName === 'table' || tablesIn(node).length > 0)) return join(lines);
      lines.unshift(...textOf(node).split('\n').filter((line) => line !== '').slice(-TITLE_LINES));
      if (lines.length >= TITLE_LINES || (isElement(node) && /^h[1-6]$/.test(node.tagName))) return join(lines.slice(-TITLE_LINES));
    }
    if (lines.length > 0 || isElement(parent, 'body', 'td', 'th')) break;
    at = parent;
  }
  return join(lines);
}

function join(lines: readonly string[]): string | null {
  const short = lines.filter((line) => line.length <= TITLE_LENGTH);
  return short.length === 0 ? null : short.join(BETWEEN_LINES).slice(0, TITLE_LENGTH);
}

function textOf(node: PageNode): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ').trim();
  return isElement(node) && !isTakenOut(node) && !isUnseen(node) ? visibleText(node).text : '';
}
