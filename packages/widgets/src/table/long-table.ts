import type { LitElement } from 'lit';
import { dress } from '../element/dress.js';
import type { TableModel } from '../figure/index.js';
import { longTableStyles } from './long-table.styles.js';
import { blankRow, type TableBlock } from './table-rows.js';

/** Rows in a block: few enough that little is drawn beyond what is seen, and so many that few blocks are watched. */
const BLOCK = 25;

/** What each part of a table is to assistive technology; laid out as something else, a browser may forget it. */
const ROLES: Readonly<Record<string, string>> = { CAPTION: 'caption', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
const roleOf = (part: Element): string => ROLES[part.tagName] ?? ((part as HTMLTableCellElement).scope === 'col' ? 'columnheader' : 'rowheader');

/** Columns as a browser would lay them out: the headings, the longest text of each column, and a row of one line. */
function extremes(head: HTMLTableSectionElement, { columns: all, rows }: TableModel, columns: readonly number[]): readonly HTMLElement[] {
  const body = document.createElement('tbody');
  const longest = (column: number): string => rows.reduce((best, { cells }) => (cells[column]!.text.length > best.length ? cells[column]!.text : best), '');
  for (const texts of [columns.map(longest), ['0']]) {
    const row = blankRow(columns.map((i) => all[i]!.numeric));
    texts.forEach((text, i) => (row.cells[i]!.textContent = text));
    body.append(row);
  }
  return [head.cloneNode(true) as HTMLElement, body];
}

/**
 * What makes a table of many rows cheap: they stand in blocks, and a block out of sight is neither styled nor laid out nor
 * painted, though it is in the page for search, keyboard and assistive technology. No browser leaves out parts of what is
 * laid out as a table, so the rows are grids, and a small table out of sight (the ruler) says how wide their columns are.
 */
export class LongTable {
  /** Stands beside the table, in the same width. */
  readonly ruler = document.createElement('div');
  readonly #small = document.createElement('table');
  readonly #observer = new ResizeObserver(() => this.#rule());
  #table: HTMLTableElement | null = null;
  #measured: readonly unknown[] = [];
  #ruled = '';

  /** @param element draws the table */
  constructor(element: LitElement) {
    dress(element, longTableStyles);
    Object.assign(this.ruler, { className: 'ruler', ariaHidden: 'true' }).append(this.#small);
  }

  /** Cut what stands together into blocks. */
  readonly cut = ({ head, rows }: TableBlock): readonly TableBlock[] => {
    const blocks: TableBlock[] = [{ head, rows: rows.slice(0, BLOCK) }];
    for (let from = BLOCK; from < rows.length; from += BLOCK) blocks.push({ head: null, rows: rows.slice(from, from + BLOCK) });
    return blocks;
  };

  /** Say of a part of the table, and of all in it, what it is; of a block also how many rows it holds. */
  name(part: HTMLElement): void {
    for (const one of [part, ...part.querySelectorAll('tr, th, td')]) one.role ??= roleOf(one);
    part.style.setProperty('--_rows', String(part.childElementCount));
  }

  /** Have columns and rows of the table as wide and as high as its texts ask for, now and when the page changes. */
  measure(drawn: Element | null | undefined, model: TableModel, columns: readonly number[]): void {
    const table = drawn as HTMLTableElement | null;
    if (!table) return;
    const now = [table, model.rows, table.tHead!.innerHTML];
    if (now.every((one, i) => one === this.#measured[i])) return;
    this.#measured = now;
    this.#table = table;
    table.role ??= 'table';
    this.name(table.caption!);
    this.name(table.tHead!);
    this.#small.replaceChildren(...extremes(table.tHead!, model, columns));
    this.#observer.disconnect();
    for (const cell of this.#small.rows[0]!.cells) this.#observer.observe(cell);
    this.#rule();
  }

  #rule(): void {
    const [head, , low] = this.#small.rows;
    const ruled = [...head!.cells, low!].map((one) => `${one.getBoundingClientRect()[one === low ? 'height' : 'width']}px`);
    if (ruled.join() === this.#ruled) return;
    this.#ruled = ruled.join();
    const { style } = this.#table!;
    style.setProperty('--_row', ruled.pop()!);
    style.setProperty('--_columns', ruled.join(' '));
  }
}
