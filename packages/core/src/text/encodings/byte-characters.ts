/** What Windows shows for the bytes 80–9F, in order; five of them have no character and stay as they are. */
const SHOWN = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The characters by which a byte of a legacy font's text may stand in a Unicode text: Latin-1's, and Windows' where it differs. */
export function charactersOf(byte: number): readonly string[] {
  const plain = String.fromCharCode(byte);
  return byte >= 0x80 && byte <= 0x9f ? [SHOWN[byte - 0x80]!, plain] : [plain];
}

/** Bytes as the characters that Windows shows for them (Windows-1252), one for one. */
export function asShown(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
