// Bytes four at a time, as the 32-bit words of a view: what can be asked of four bytes at once costs a quarter. Numbers are
// written out where they are used: a named constant is a variable to many bundlers, and then no arithmetic of 32 bits.

/** Bytes that a view must reach beyond a text, so that whole words can be taken where it ends. */
export const PADDING = 8;

/** A byte four times over, for {@link stops}. */
export function fourTimes(byte: number): number {
  return Math.imul(byte, 0x01010101);
}

/**
 * Where a word holds a control character (a byte below 16) or a given byte: the top bit of each such byte. Bits above the
 * lowest may be wrong; 0 is never wrong.
 *
 * Source: Warren, Hacker's Delight, 2nd ed., 6-1 (finding a byte by a borrow into its top bit).
 */
export function stops(word: number, fourOfByte: number): number {
  const other = word ^ fourOfByte;
  return (((word - 0x10101010) & ~word) | ((other - 0x01010101) & ~other)) & 0x80808080;
}

/** A hash with four more bytes in it. */
export function mixed(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
}

/** The hash of so many bytes, all of them mixed in; that of none is 0. */
export function finished(hash: number, length: number): number {
  const whole = hash ^ length;
  return whole ^ (whole >>> 16);
}

/** The hash of the bytes in `view[from … to)`: {@link mixed} word by word, the last one filled up with zeros, and {@link finished}. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = 0;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash, view.getInt32(at, true));
  return finished(mixed(hash, lowest(view.getInt32(at, true), to - at)), to - from);
}

/** The bytes in `view[from … to)` as words, the last one filled up with zeros. */
export function wordsOf(view: DataView, from: number, to: number): Int32Array {
  const words = new Int32Array((to - from + 3) >> 2);
  for (let i = 0; i < words.length; i += 1) {
    const at = from + 4 * i;
    const word = view.getInt32(at, true);
    words[i] = to - at < 4 ? lowest(word, to - at) : word;
  }
  return words;
}

/** Whether the bytes from there on, so many, are those that {@link wordsOf} made `words[start …]` of. */
export function holdsWords(view: DataView, from: number, length: number, words: Int32Array, start: number): boolean {
  const end = from + length;
  let at = from;
  let i = start;
  for (; at + 4 <= end; at += 4, i += 1) if (view.getInt32(at, true) !== words[i]) return false;
  return at === end || lowest(view.getInt32(at, true), end - at) === words[i];
}

/** Whether combining marks (U+0300–U+036F) may stand in the first bytes of a view. */
export function holdMarks(view: DataView, length: number): boolean {
  for (let at = 0; at < length; at += 4) {
    // their lead bytes, 0xcc and 0xcd, differ in the last bit alone
    const other = (view.getInt32(at, true) ^ 0xcccccccc) & 0xfefefefe;
    if (((other - 0x01010101) & ~other & 0x80808080) !== 0) return true;
  }
  return false;
}

/** The first bytes (0 to 3) of a word, little-endian. */
function lowest(word: number, bytes: number): number {
  return word & ((1 << (8 * bytes)) - 1);
}
