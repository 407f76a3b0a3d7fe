/**
 * Whether UTF-8 text in `bytes[from … to)` is NFC because of the letters it has: ASCII, Latin (U+00C0–U+02FF) and Latin with
 * Vietnamese marks (U+1E80–U+1EFF). There are no spaces but those of ASCII among them. False says nothing.
 *
 * Source: Unicode, DerivedNormalizationProps, NFC_Quick_Check (all of these are Yes).
 */
export function certainlyNfc(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    if (byte >= 0xc3 && byte <= 0xcb) at += 1;
    else if (byte === 0xe1 && (bytes[at + 1] === 0xba || bytes[at + 1] === 0xbb)) at += 2;
    else return false;
  }
  return true;
}
