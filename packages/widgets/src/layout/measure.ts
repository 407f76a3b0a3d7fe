import type { Measure } from '../figure/index.js';

/**
 * Advance widths of the characters from space to `~` in Noto Sans, the widest of the figure's fonts, in fortieths of the
 * letter size from `0` upwards and rounded up: a text measured so is never narrower than it will stand.
 */
const WIDTHS = ';;AJGRN9<<GG;=;?GGGGGGGGGG;;GGGBTJJJNGENN>;IEUOPIPIFGNHVHGG>?>GB<GIDIG>II;;F;VIIIIAD?IEPFEC@G@G';

/** Letters that carry a horn are wider than their base; the other marks of Vietnamese stand above or below. */
const HORN = 0.07;

/** Width of a text by the table above, whatever font is there: the same in Node and on every machine. */
export const measureText: Measure = (text, size, bold = false) => {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0x31b) width += HORN;
    else if (code >= 0x300 && code < 0x370) continue;
    else if (code === 0xa0 || code === 0xb7) width += 0.28;
    else if (code === 0x111 || code === 0x2013) width += 0.62;
    else width += code < 127 ? (WIDTHS.charCodeAt(code - 32) - 48) / 40 : code < 0x2e80 ? 0.85 : 1.1;
  }
  return width * size * (bold ? 1.08 : 1);
};
