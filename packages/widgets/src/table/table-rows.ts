import type { AreaId } from '@danbiet/core';
import type { TableModel, TableRow } from '../figure/index.js';
import type { LongTable } from './long-table.js';

/** How rows look because of who reads and of what is pointed at. */
export interface RowLooks {
  readonly own: readonly AreaId[];
  readonly selected?: ReadonlySet<AreaId> | undefined;
  readonly hovered?: ReadonlySet<AreaId> | undefined;
}

/** Rows that stand in one body. */
export interface TableBlock {
  /** What stands over them, or null. */
  readonly head: string | null;
  /** Indexes into the table's rows. */
  readonly rows: readonly number[];
}

/** A row of empty cells, to be copied: the first is its heading. */
export function blankRow(numeric: readonly boolean[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const cells = numeric.map((right, i) => {
    const cell = document.createElement(i > 0 ? 'td' : 'th');
    if (i === 0) cell.scope = 'row';
    if (right) cell.className = 'num';
    cell.append('');
    return cell;
  });
  row.append(...cells);
  return row;
}

/** Write into a row what is not there yet: texts, which never are markup. */
function write(row: HTMLTableRowElement, columns: readonly number[], { area, cells }: TableRow, before: TableRow | undefined): void {
  if (area === null) delete row.dataset['area'];
  else if (area !== before?.area) row.dataset['area'] = area;
  let cell = row.firstChild;
  for (const i of columns) {
    const { text } = cells[i]!;
    if (text !== (before?.cells[i]!.text ?? '')) (cell!.firstChild as Text).data = text;
    cell = cell!.nextSibling;
  }
}

/**
 * The rows of a table as elements. They are copies of one, which is many times as fast as a template for each cell; other
 * figures change their texts, and another order only where they stand.
 */
export class TableRows {
  #shape = '';
  #blank: HTMLTableRowElement | null = null;
  #shown: readonly TableRow[] = [];
  #rows: HTMLTableRowElement[] = [];
  #blocks: readonly string[] = [];
  #bodies: HTMLTableSectionElement[] = [];

  /**
   * The bodies of a table, one for each block; the same elements as before where nothing is other.
   *
   * @param columns indexes of the columns shown
   * @param long what makes many rows cheap, or null where there are few
   */
  bodies({ columns: all, rows }: TableModel, columns: readonly number[], blocks: readonly TableBlock[], long: LongTable | null): readonly HTMLTableSectionElement[] {
    const numeric = columns.map((i) => all[i]!.numeric);
    const shape = JSON.stringify([columns, numeric, !!long]);
    if (shape !== this.#shape) {
      [this.#shape, this.#blank, this.#shown, this.#rows, this.#blocks] = [shape, blankRow(numeric), [], [], []];
      long?.name(this.#blank);
    }
    if (rows !== this.#shown) {
      this.#rows = rows.map((row, i) => {
        const element = this.#rows[i] ?? (this.#blank!.cloneNode(true) as HTMLTableRowElement);
        write(element, columns, row, this.#shown[i]);
        return element;
      });
      this.#shown = rows;
    }
    const before = this.#blocks;
    this.#blocks = blocks.map((block) => JSON.stringify(block));
    this.#bodies = blocks.map(({ head, rows: its }, i) => {
      const body = this.#bodies[i] ?? document.createElement('tbody');
      if (this.#blocks[i] !== before[i]) {
        body.replaceChildren(...(head === null ? [] : [headRow(head, columns.length)]), ...its.map((row) => this.#rows[row]!));
        long?.name(body);
      }
      return body;
    });
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
function headRow(text: string, span: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'group';
  const cell = document.createElement('th');
  cell.scope = 'rowgroup';
  cell.colSpan = span;
  const [name = '', ...rest] = text.split(' · ');
  const strong = document.createElement('strong');
  strong.textContent = name;
  cell.append(strong, rest.length > 0 ? ` · ${rest.join(' · ')}` : '');
  row.append(cell);
  return row;
}
