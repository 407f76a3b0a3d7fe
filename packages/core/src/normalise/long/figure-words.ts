import type { FigureReading } from '../figure-reading.js';
import type { ByteRow } from './byte-row.js';
import { PairNumbers } from './pair-numbers.js';
import { Spellings } from './spellings.js';

/** What the words of a figure mean, as numbers; bound and status are those of `BOUNDS` and `STATUSES`. */
export interface ReadWords {
  readonly reading: FigureReading;
  /** NaN where there is none, also in the next two. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly bound: number;
  readonly status: number;
}

/** Distinct words of figures, and what each means beside an indicator, a status, a bound and a language. */
export class FigureWords {
  readonly spellings = new Spellings();
  readonly known: ReadWords[] = [];
  readonly #ofIndicators = new PairNumbers();
  readonly #beside = [new PairNumbers(), new PairNumbers()] as const;
  readonly #all = new PairNumbers();

  /** The number of what a row's words say, 0, 1, 2 …; the others are numbers of spellings, 0 where nothing stands. */
  number(row: ByteRow, column: number, indicator: number, status: number, bound: number, locale: number): number {
    const words = this.spellings.number(row.view, row.from(column), row.to(column), row.hash(column));
    const [a, b] = this.#beside;
    // most tables have none of these columns
    const beside = status + bound + locale === 0 ? 0 : 1 + b.number(a.number(status, bound), locale);
    return this.#all.number(this.#ofIndicators.number(words, indicator), beside);
  }
}
