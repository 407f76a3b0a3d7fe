import type { AreaId } from '@danbiet/core';
import type { TableModel, TableRow } from '../figure/index.js';

/** How rows look because of who reads and of what is pointed at. */
export interface RowLooks {
  readonly own: readonly AreaId[];
  readonly selected?: ReadonlySet<AreaId> | undefined;
  readonly hovered?: ReadonlySet<AreaId> | undefined;
}

/** Rows that stand in one body. */
export interface TableBlock {
  /** What stands over them (`Tây Nguyên`, `5/5 có số liệu`), or null. */
  readonly head: readonly [string, string] | null;
  /** Indexes into the table's rows. */
  readonly rows: readonly number[];
}

/** Lays out a table in another way than a browser does. */
export interface TableLayout {
  /** Take what is shown (`columns`: indexes), and cut what stands together into several bodies. */
  cut(blocks: readonly TableBlock[], table: TableModel, columns: readonly number[]): readonly TableBlock[];
  /** Prepare the row that all others are copies of. */
  prepare(row: HTMLElement): void;
}

/** A row of empty cells, to be copied: the first is its heading. */
export function blankRow({ columns: all }: TableModel, columns: readonly number[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  columns.forEach((column, i) => {
    const cell = document.createElement(i > 0 ? 'td' : 'th');
    if (i === 0) cell.scope = 'row';
    if (all[column]!.numeric) cell.className = 'num';
    cell.append('');
    row.append(cell);
  });
  return row;
}

/**
 * The rows of a table as elements. They are copies of one, which is many times as fast as a template for each cell; other
 * figures change their texts, another order only where they stand.
 */
export class TableRows {
  #shape = '';
  #shown: readonly TableRow[] = [];
  #rows: HTMLTableRowElement[] = [];
  #blocks = '';
  #bodies: readonly HTMLTableSectionElement[] = [];

  /**
   * The bodies of a table, one for each block; the same elements as before where nothing is other.
   *
   * @param columns indexes of the columns shown
   * @param vietnamese whether a text of another language holds nothing but Vietnamese
   */
  bodies(table: TableModel, columns: readonly number[], blocks: readonly TableBlock[], layout: TableLayout | null | undefined, vietnamese: (text: string) => boolean): readonly HTMLTableSectionElement[] {
    const cut = layout?.cut(blocks, table, columns) ?? blocks;
    const blank = blankRow(table, columns);
    layout?.prepare(blank);
    const [shape, now] = [`${columns.join()}${blank.innerHTML}`, JSON.stringify(cut)];
    if (shape !== this.#shape) [this.#shape, this.#shown, this.#rows, this.#blocks] = [shape, [], [], ''];
    if (table.rows !== this.#shown) {
      const before = this.#shown;
      this.#shown = table.rows;
      this.#rows = table.rows.map(({ area, cells }, i) => {
        const row = this.#rows[i] ?? (blank.cloneNode(true) as HTMLTableRowElement);
        if (area !== null) Object.assign(row.dataset, { area, at: i });
        let cell = row.firstElementChild as HTMLElement | null;
        for (const column of columns) {
          const { text } = cells[column]!;
          if (text !== before[i]?.cells[column]!.text) {
            // never markup
            (cell!.firstChild as Text).data = text;
            if (vietnamese(text)) cell!.lang = 'vi';
            else if (cell!.lang) cell!.removeAttribute('lang');
          }
          cell = cell!.nextElementSibling as HTMLElement | null;
        }
        return row;
      });
    }
    if (now !== this.#blocks) {
      this.#blocks = now;
      this.#bodies = cut.map(({ head, rows }) => {
        const body = document.createElement('tbody');
        if (head) body.append(headRow(head, columns.length));
        body.append(...rows.map((row) => this.#rows[row]!));
        return body;
      });
    }
    return this.#bodies;
  }

  /** Set off the rows that are the reader's own, chosen, or pointed at. */
  look({ own, selected, hovered }: RowLooks): void {
    this.#shown.forEach(({ area }, i) => {
      const { classList } = this.#rows[i]!;
      classList.toggle('own', own.includes(area!));
      classList.toggle('selected', !!selected?.has(area!));
      classList.toggle('hovered', !!hovered?.has(area!));
    });
  }
}

/** The heading of a group over all columns: `Tây Nguyên · 5/5 có số liệu`. */
function headRow([name, more]: readonly [string, string], span: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'group';
  const cell = document.createElement('th');
  cell.scope = 'rowgroup';
  cell.colSpan = span;
  const strong = document.createElement('strong');
  strong.textContent = name;
  cell.append(strong, ` · ${more}`);
  row.append(cell);
  return row;
}
