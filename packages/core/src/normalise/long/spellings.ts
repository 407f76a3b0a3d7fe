import { PADDING } from '../../formats/delimited-scanner.js';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MULTIPLIER = 0x9e3779b1;

/**
 * Numbers the distinct spellings of a column, 0, 1, 2 …, straight from their bytes: a name that stands in a million rows
 * becomes a string once. Two spellings are one only when all bytes agree.
 */
export class Spellings {
  /** Each spelling as text, NFC, by its number. */
  readonly texts: string[] = [];
  /** Whether a spelling was not NFC as written. */
  decomposed = false;
  #slots = new Int32Array(256);
  #hashes = new Int32Array(128);
  #starts = new Int32Array(129);
  #bytes = new Uint8Array(1 << 12);
  #view = new DataView(this.#bytes.buffer);

  /**
   * The number of the spelling in `view[from … to)`; the view must reach {@link PADDING} bytes further.
   *
   * @throws TypeError when a new spelling is not UTF-8
   */
  number(view: DataView, from: number, to: number): number {
    const hash = hashOf(view, from, to);
    const mask = this.#slots.length - 1;
    const slots = this.#slots;
    let slot = hash & mask;
    for (;;) {
      const known = slots[slot]! - 1;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#same(known, view, from, to)) return known;
      slot = (slot + 1) & mask;
    }
    return this.#add(view, from, to, hash);
  }

  #same(known: number, view: DataView, from: number, to: number): boolean {
    const start = this.#starts[known]!;
    const length = to - from;
    if (this.#starts[known + 1]! - start !== length) return false;
    const own = this.#view;
    let at = 0;
    for (; at + 4 <= length; at += 4) if (own.getInt32(start + at, true) !== view.getInt32(from + at, true)) return false;
    return at === length || tail(own.getInt32(start + at, true), length - at) === tail(view.getInt32(from + at, true), length - at);
  }

  #add(view: DataView, from: number, to: number, hash: number): number {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + from, to - from);
    const written = STRICT.decode(bytes);
    const text = written.normalize('NFC');
    if (text !== written) this.decomposed = true;
    const number = this.texts.push(text) - 1;
    if (number === this.#hashes.length) this.#grow();
    const start = this.#starts[number]!;
    const end = start + bytes.length;
    if (end + PADDING > this.#bytes.length) {
      const larger = new Uint8Array(2 * (end + PADDING));
      larger.set(this.#bytes.subarray(0, start));
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#bytes.set(bytes, start);
    this.#starts[number + 1] = end;
    this.#hashes[number] = hash;
    this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[number]! & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #grow(): void {
    const [hashes, starts] = [this.#hashes, this.#starts];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#starts = new Int32Array(2 * hashes.length + 1);
    this.#starts.set(starts);
    this.#slots = new Int32Array(4 * hashes.length);
    for (let number = 0; number < hashes.length; number += 1) this.#place(number);
  }
}

function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), MULTIPLIER) ^ (hash >>> 15);
  if (at < to) hash = Math.imul(hash ^ tail(view.getInt32(at, true), to - at), MULTIPLIER) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}

/** The first bytes (1 to 3) of a word, little-endian. */
function tail(word: number, bytes: number): number {
  return word & ((1 << (8 * bytes)) - 1);
}
