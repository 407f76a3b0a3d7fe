import type { ByteRow } from './byte-row.js';
import { Spellings } from './spellings.js';

/** A cell of a column with few words is empty. */
export const EMPTY = -1;
/** It holds words that only the reader of figures understands. */
export const WORDS = -2;

/** A column of which each distinct cell stands for a code. */
export class CodedColumn {
  readonly spellings = new Spellings();
  /** Number of the spelling read last. */
  number = 0;
  readonly #column: number;
  readonly #codeOf: (text: string) => number;
  readonly #codes: number[] = [];

  constructor(column: number, codeOf: (text: string) => number) {
    this.#column = column;
    this.#codeOf = codeOf;
  }

  /** The code of a row; {@link EMPTY} where nothing stands or the table has no such column. */
  code(row: ByteRow): number {
    if (this.#column < 0) return EMPTY;
    const from = row.from(this.#column);
    const to = row.to(this.#column);
    this.number = from === to ? 0 : this.spellings.number(row.view, from, to, row.hash(this.#column)) + 1;
    if (from === to) return EMPTY;
    const known = this.#codes[this.number];
    if (known !== undefined) return known;
    const text = this.spellings.texts[this.number - 1]!.trim();
    const code = text === '' ? EMPTY : this.#codeOf(text);
    this.#codes[this.number] = code;
    return code;
  }
}
