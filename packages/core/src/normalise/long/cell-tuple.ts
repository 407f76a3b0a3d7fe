import type { DelimitedScanner } from '../../formats/delimited-scanner.js';
import { PairNumbers } from './pair-numbers.js';
import { Spellings } from './spellings.js';

/** Numbers what a few columns of a row say together, 0, 1, 2 …: equal numbers mean equal spellings in all of them. */
export class CellTuple {
  /** Of each row that was numbered last, what it says. */
  numbers = new Int32Array(0);
  readonly #columns: readonly number[];
  readonly #spellings: readonly Spellings[];
  readonly #pairs: readonly PairNumbers[];

  /** @param columns those that the table has; without any, every row says the same */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
    this.#spellings = columns.map(() => new Spellings());
    this.#pairs = columns.slice(1).map(() => new PairNumbers());
  }

  /** Number the rows that a scanner found last, but for the first few, column by column: one table of spellings at a time stays near. */
  number(scanner: DelimitedScanner, start: number): void {
    const { count } = scanner;
    if (count > this.numbers.length) this.numbers = new Int32Array(2 * count);
    if (this.#columns.length === 0) return;
    this.#spell(scanner, start, 0, null);
    for (let i = 1; i < this.#columns.length; i += 1) this.#spell(scanner, start, i, this.#pairs[i - 1]!);
  }

  #spell({ count, view, first, from, to, hash }: DelimitedScanner, start: number, i: number, pairs: PairNumbers | null): void {
    const { numbers } = this;
    const column = this.#columns[i]!;
    const spellings = this.#spellings[i]!;
    for (let row = start; row < count; row += 1) {
      const cell = first[row]! + column;
      // a row may have fewer cells than the table has columns
      const spelling = cell < first[row + 1]! ? spellings.number(view, from[cell]!, to[cell]!, hash[cell]!) : spellings.number(view, 0, 0, 0);
      numbers[row] = pairs === null ? spelling : pairs.number(numbers[row]!, spelling);
    }
  }

  /** Whether a spelling was not NFC as written. */
  get decomposed(): boolean {
    return this.#spellings.some((one) => one.decomposed);
  }

  /** How many spellings and pairs of them are held. */
  get size(): number {
    return [...this.#spellings.map(({ texts }) => texts.length), ...this.#pairs.map(({ size }) => size)].reduce((sum, one) => sum + one, 0);
  }
}
