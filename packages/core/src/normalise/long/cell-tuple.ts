import type { ByteRow } from './byte-row.js';
import { PairNumbers } from './pair-numbers.js';
import { Spellings } from './spellings.js';

/** Numbers what a few columns of a row say together, 0, 1, 2 …: equal numbers mean equal spellings in all of them. */
export class CellTuple {
  readonly #columns: readonly number[];
  readonly #spellings: readonly Spellings[];
  readonly #pairs: readonly PairNumbers[];

  /** @param columns those that the table has; without any, every row says the same */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
    this.#spellings = columns.map(() => new Spellings());
    this.#pairs = columns.slice(1).map(() => new PairNumbers());
  }

  /** The number of a row's words. */
  number(row: ByteRow): number {
    const columns = this.#columns;
    const spellings = this.#spellings;
    if (columns.length === 0) return 0;
    let number = spellings[0]!.number(row.view, row.from(columns[0]!), row.to(columns[0]!));
    for (let i = 1; i < columns.length; i += 1) {
      number = this.#pairs[i - 1]!.number(number, spellings[i]!.number(row.view, row.from(columns[i]!), row.to(columns[i]!)));
    }
    return number;
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
