import type { LitElement } from 'lit';
import { dress } from '../element/dress.js';
import type { TableModel } from '../figure/index.js';
import { longTableStyles } from './long-table.styles.js';
import { blankRow, type TableBlock, type TableLayout } from './table-rows.js';

/** Rows in a block: few enough that little is drawn beyond what is seen, and so many that few blocks are watched. */
const BLOCK = 25;

/** What each part of a table is to assistive technology; laid out as something else, a browser may forget it. */
const ROLES: Readonly<Record<string, string>> = { THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
const roleOf = (part: Element): string => ROLES[part.tagName] ?? ((part as HTMLTableCellElement).scope === 'col' ? 'columnheader' : 'rowheader');

/** Beside the headings: the longest text of each column, and a row of one line. */
function extremes(table: TableModel, columns: readonly number[]): HTMLElement {
  const body = document.createElement('tbody');
  const longest = (column: number): string => table.rows.reduce((best, { cells }) => (cells[column]!.text.length > best.length ? cells[column]!.text : best), '');
  for (const texts of [columns.map(longest), ['0']]) {
    const row = blankRow(table, columns);
    texts.forEach((text, i) => (row.cells[i]!.textContent = text));
    body.append(row);
  }
  return body;
}

/**
 * What makes a table of many rows cheap: they stand in blocks, and a block out of sight is neither styled nor laid out nor
 * painted, though it is in the page for search, keyboard and assistive technology. No browser leaves out parts of what is
 * laid out as a table, so the rows are grids, and a small table out of sight (the ruler) says how wide their columns are.
 */
class LongTable implements TableLayout {
  readonly #element: LitElement;
  /** In the same width as the table, laid out by the browser. */
  readonly #ruler = document.createElement('div');
  readonly #small = document.createElement('table');
  readonly #observer = new ResizeObserver(() => this.#rule());
  #shown: readonly [TableModel, readonly number[]] | null = null;
  #table: HTMLTableElement | null = null;
  #measured: readonly unknown[] = [];
  #ruled = '';

  /** @param element draws the table; each time it has, its columns are measured */
  constructor(element: LitElement) {
    this.#element = element;
    dress(element, longTableStyles);
    Object.assign(this.#ruler, { className: 'ruler', ariaHidden: 'true' }).append(this.#small);
    element.addController({ hostUpdated: () => this.#measure() });
  }

  cut(blocks: readonly TableBlock[], ...shown: readonly [TableModel, readonly number[]]): readonly TableBlock[] {
    this.#shown = shown;
    return blocks.flatMap(({ head, rows }) => Array.from({ length: Math.ceil(rows.length / BLOCK) || 1 }, (_, i) => ({ head: i > 0 ? null : head, rows: rows.slice(i * BLOCK, (i + 1) * BLOCK) })));
  }

  prepare(part: HTMLElement): void {
    for (const one of [part, ...part.querySelectorAll('tr, th, td')]) one.role ??= roleOf(one);
  }

  /** Have columns and rows as wide and as high as the texts ask for. */
  #measure(): void {
    const table = this.#element.renderRoot.querySelector<HTMLTableElement>('[part=table]');
    if (!table || !this.#shown) return;
    for (const body of table.tBodies) {
      if (body.role) continue;
      body.role = roleOf(body);
      this.prepare(body.rows[0] ?? body);
      body.style.setProperty('--_rows', String(body.rows.length));
    }
    const now = [table, this.#shown[0].rows, table.tHead!.innerHTML];
    if (now.every((one, i) => one === this.#measured[i])) return;
    this.#measured = now;
    this.#table = table;
    table.role ??= 'table';
    this.prepare(table.tHead!);
    table.parentElement!.classList.add('long');
    if (table.nextSibling !== this.#ruler) table.after(this.#ruler);
    this.#small.replaceChildren(table.tHead!.cloneNode(true), extremes(...this.#shown));
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

/** What lays out the table of an element where it has many rows. */
export const layoutFor = (element: LitElement): TableLayout | null => new LongTable(element);
