import { hashOf } from '../../formats/byte-words.js';
import { readNumber } from '../../numbers/index.js';
import type { ByteRow } from './byte-row.js';
import { Spellings } from './spellings.js';
import { BOUNDS } from './stream-batch.js';

const ZERO = 48;
const NINE = 57;
/** Distinct words that are held; more of them are no bounds. */
const MOST = 256;

/** Words before a number that do nothing but bound it (`trên`, `khoảng`, `≥`), each understood once by the reader of numbers. */
export class BoundWords {
  /** The bound of the words found last, into `BOUNDS`. */
  bound = 0;
  readonly spellings = new Spellings();
  /** Of each spelling its bound, or -1 when it is anything else. */
  readonly #bounds: number[] = [];

  /** Where such words end in `row.bytes[from … to)` and a digit stands, or -1 where there are none. */
  end(row: ByteRow, from: number, to: number): number {
    const { bytes } = row;
    let at = from;
    while (at < to && (bytes[at]! < ZERO || bytes[at]! > NINE)) at += 1;
    if (at === from || at === to || this.#bounds.length >= MOST) return -1;
    const words = this.spellings.number(row.view, from, at, hashOf(row.view, from, at));
    if (words === this.#bounds.length) this.#bounds.push(boundOf(this.spellings.texts[words]!));
    this.bound = this.#bounds[words]!;
    return this.bound < 0 ? -1 : at;
  }
}

/** The bound that words give to any number after them: to 1 they must add it and nothing else. */
function boundOf(words: string): number {
  const one = readNumber(`${words}1`);
  if (one.kind !== 'quantity' || one.value !== 1 || one.percent || one.unit !== null || one.mark !== null || one.numerator !== null) return -1;
  return BOUNDS.indexOf(one.bound);
}
