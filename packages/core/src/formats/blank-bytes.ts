/** Whether a byte begins characters that `trim` may take away: text that begins otherwise holds something. */
export function maybeSpace(byte: number): boolean {
  return byte <= 0x20 || byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** The apostrophe that keeps a spreadsheet from running a cell; see `withoutGuard`. */
export const GUARD = 0x27;

/** Whether UTF-8 text in `bytes[from … to)` holds nothing but what `trim` takes away, the apostrophe aside that guards a tab or a line end. */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  const guarded = bytes[from] === GUARD && from + 1 < to && (bytes[from + 1] === 0x09 || bytes[from + 1] === 0x0d);
  for (let at = guarded ? from + 1 : from; at < to; ) {
    const length = spaceLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** How many bytes the space takes that stands there; 0 when none does. Those of ECMAScript: WhiteSpace and LineTerminator. */
function spaceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 {
  const first = bytes[at]!;
  if (first === 0x20 || (first >= 0x09 && first <= 0x0d)) return 1;
  if (!maybeSpace(first)) return 0;
  const [second, third] = [bytes[at + 1]!, bytes[at + 2]!];
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  if (first === 0xe1) return second === 0x9a && third === 0x80 ? 3 : 0;
  if (first === 0xe2) return (second === 0x80 && (third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf)) || (second === 0x81 && third === 0x9f) ? 3 : 0;
  if (first === 0xe3) return second === 0x80 && third === 0x80 ? 3 : 0;
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}
