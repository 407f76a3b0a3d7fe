import type { AreaId } from '@danbiet/core';
import type { TableModel } from '../figure/index.js';
import type { TableGroup } from './arrange.js';

/** How rows look because of who reads and of what is pointed at. */
export interface RowLooks {
  readonly own: readonly AreaId[];
  readonly selected?: ReadonlySet<AreaId> | undefined;
  readonly hovered?: ReadonlySet<AreaId> | undefined;
}

/** A cell with its text, which never is markup. */
function cellOf(heading: boolean, numeric: boolean, text: string, vietnamese: boolean): HTMLTableCellElement {
  const cell = document.createElement(heading ? 'th' : 'td');
  if (heading) cell.scope = 'row';
  if (numeric) cell.className = 'num';
  if (vietnamese) cell.lang = 'vi';
  cell.textContent = text;
  return cell;
}

/**
 * The rows of a table as elements, made once and then only put into another order: thousands of cells are made four
 * times as fast so as by a template, and sorting makes none.
 */
export class TableRows {
  #table: TableModel | null = null;
  #columns = '';
  #rows: readonly HTMLTableRowElement[] = [];
  #groups = '';
  #bodies: readonly HTMLTableSectionElement[] = [];

  /**
   * The bodies of a table, one for each group; the same elements as before where nothing is other.
   *
   * @param columns indexes of the columns shown
   * @param headOf what stands over a group, or null
   * @param vietnamese whether a cell of another language holds nothing but Vietnamese
   */
  bodies(table: TableModel, columns: readonly number[], groups: readonly TableGroup[], headOf: (group: TableGroup) => string | null, vietnamese: (text: string) => boolean): readonly HTMLTableSectionElement[] {
    const fresh = table !== this.#table || columns.join() !== this.#columns;
    if (fresh) {
      [this.#table, this.#columns] = [table, columns.join()];
      this.#rows = table.rows.map(({ area, cells }) => {
        const row = document.createElement('tr');
        if (area !== null) row.dataset['area'] = area;
        row.append(...columns.map((i) => cellOf(i === columns[0], table.columns[i]!.numeric, cells[i]!.text, vietnamese(cells[i]!.text))));
        return row;
      });
    }
    const heads = groups.map(headOf);
    const now = JSON.stringify(groups.map(({ rows }, i) => [heads[i], rows]));
    if (fresh || now !== this.#groups) {
      this.#groups = now;
      this.#bodies = groups.map(({ rows }, i) => {
        const body = document.createElement('tbody');
        const head = heads[i] ?? null;
        if (head !== null) body.append(headRow(head, columns.length));
        body.append(...rows.map((row) => this.#rows[row]!));
        return body;
      });
    }
    return this.#bodies;
  }

  /** Set off the rows that are the reader's own, chosen, or pointed at. */
  look({ own, selected, hovered }: RowLooks): void {
    for (const { classList, dataset } of this.#rows) {
      const area = dataset['area'] ?? '';
      classList.toggle('own', own.includes(area));
      classList.toggle('selected', !!selected?.has(area));
      classList.toggle('hovered', !!hovered?.has(area));
    }
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
