import { utf16Order } from '../text/encodings/unicode-bytes.js';
import { startsWith } from './magic.js';

/** A file that is no table, by what it is. */
export type ForeignKind = 'pdf' | 'rtf' | 'image' | 'archive' | 'binary';

const SIGNS: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];
const LOOKED_AT = 4096;

/**
 * What a file is that holds no text, or null for text.
 *
 * @param wide whether the text may be UTF-16, which is full of zeros
 */
export function foreignKind(bytes: Uint8Array, wide: boolean): ForeignKind | null {
  const known = SIGNS.find(([, sign]) => startsWith(bytes, sign));
  if (known) return known[0];
  // no text of one byte a letter holds a zero
  const zeros = bytes.subarray(0, LOOKED_AT).includes(0);
  return zeros && !wide && utf16Order(bytes) === null ? 'binary' : null;
}
