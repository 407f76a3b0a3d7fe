import { holdsWords, wordsOf } from '../../formats/byte-words.js';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Whole numbers a slot, so that a look touches one line of the cache. */
const SLOT = 4;

/**
 * Numbers the distinct spellings of a column, 0, 1, 2 …, straight from their bytes: a name that stands in a million rows
 * becomes a string once. Two spellings are one only when all bytes agree.
 */
export class Spellings {
  /** Each spelling as text, NFC, by its number. */
  readonly texts: string[] = [];
  /** Whether a spelling was not NFC as written. */
  decomposed = false;
  /** Of each slot of the table: hash, where the words begin, how many bytes they are, and the number + 1 (0 where it is free). */
  #slots = new Int32Array(256 * SLOT);
  /** The bytes of all spellings as words, each from a new one, the last filled up with zeros. */
  #words = new Int32Array(1 << 10);
  #filled = 0;

  /**
   * The number of the spelling in `view[from … to)`; the view must reach `PADDING` bytes further.
   *
   * @param hash what `hashOf` makes of those bytes, which the scanner already knows
   * @throws TypeError when a new spelling is not UTF-8
   */
  number(view: DataView, from: number, to: number, hash: number): number {
    const length = to - from;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 2) & mask;
    for (;;) {
      const known = slots[at + 3]!;
      if (known === 0) return this.#add(view, from, to, hash);
      if (slots[at] === hash && slots[at + 2] === length && holdsWords(view, from, length, this.#words, slots[at + 1]!)) return known - 1;
      at = (at + SLOT) & mask;
    }
  }

  #add(view: DataView, from: number, to: number, hash: number): number {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + from, to - from);
    const written = STRICT.decode(bytes);
    const text = written.normalize('NFC');
    if (text !== written) this.decomposed = true;
    const number = this.texts.push(text) - 1;
    const start = this.#filled;
    const words = wordsOf(view, from, to);
    this.#filled += words.length;
    if (this.#filled > this.#words.length) {
      const larger = new Int32Array(2 * this.#filled);
      larger.set(this.#words.subarray(0, start));
      this.#words = larger;
    }
    this.#words.set(words, start);
    if (2 * SLOT * this.texts.length > this.#slots.length) this.#grow();
    this.#place(hash, start, bytes.length, number + 1);
    return number;
  }

  #place(hash: number, start: number, length: number, known: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 2) & mask;
    while (slots[at + 3] !== 0) at = (at + SLOT) & mask;
    slots[at] = hash;
    slots[at + 1] = start;
    slots[at + 2] = length;
    slots[at + 3] = known;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += SLOT) if (old[at + 3] !== 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
  }
}
