import type { EncodingName } from './encoding-name.js';

/** The Unicode encoding that a byte-order mark names, with the mark's length; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): { readonly encoding: EncodingName; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Upper halves of the code units of Vietnamese text: Latin, ơ ư, combining marks, letters with tones, dashes. */
const UPPER = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** UTF-16 without a mark: one half of nearly every pair is the upper half of a Vietnamese letter, and zeros are many. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 65536);
  if (length < 4) return null;
  const fits = (offset: 0 | 1): boolean => {
    let [upper, zeros] = [0, 0];
    for (let i = offset; i < length; i += 2) {
      if (UPPER.has(bytes[i]!)) upper += 1;
      if (bytes[i] === 0) zeros += 1;
    }
    return upper >= 0.97 * (length / 2) && zeros >= 0.25 * (length / 2);
  };
  const [low, high] = [fits(1), fits(0)];
  if (low === high) return null;
  return low ? 'utf-16le' : 'utf-16be';
}

/** Strict UTF-8: whether every byte belongs to a letter. A letter cut off at the end may be forgiven, for the beginning of a longer text. */
export function isUtf8(bytes: Uint8Array, whole = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
