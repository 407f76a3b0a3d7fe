import type { Columns } from '../fields.js';
import type { ByteRow } from './byte-row.js';

/** Counts the cells of rows that hold something, for the account of all cells. */
export class CellCount {
  /** Cells of the row counted last that hold something, and how many fields those of them are that are read. */
  filled = 0;
  used = 0;
  /** Whether all cells under headings hold something, and none stands beyond. */
  complete = false;
  readonly #uses: Uint8Array;
  readonly #seen: Uint8Array;
  readonly #fields: number;
  #sawComplete = false;

  constructor({ at, headings }: Columns) {
    this.#uses = new Uint8Array(headings.length);
    for (const column of at.values()) this.#uses[column]! += 1;
    this.#seen = new Uint8Array(headings.length);
    this.#fields = at.size;
  }

  /** Whether each column (also one that means nothing here) held something in any row. */
  get columns(): readonly boolean[] {
    return Array.from(this.#seen, (one) => this.#sawComplete || one === 1);
  }

  /** Count a row. */
  count(row: ByteRow): void {
    const headings = this.#uses.length;
    this.complete = row.whole && row.width === headings;
    if (this.complete) {
      this.filled = headings;
      this.used = this.#fields;
      this.#sawComplete = true;
      return;
    }
    let filled = 0;
    let used = 0;
    for (let column = 0; column < row.width; column += 1) {
      if (row.blank(column)) continue;
      filled += 1;
      if (column >= headings) continue;
      used += this.#uses[column]!;
      this.#seen[column] = 1;
    }
    this.filled = filled;
    this.used = used;
  }
}
