import { isSyllable } from './syllable.js';

/** How much a text looks like written Vietnamese. Only words with a letter beyond a–z count: all encodings agree on the rest. */
export interface Evidence {
  /** Words with a marked letter that are possible syllables. */
  readonly good: number;
  /** Words with a marked letter that are none, and signs inside or beside words where none stand. */
  readonly bad: number;
}

const WORD = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7\u0192\u02c6\u02dc\u2020-\u2022\u2030\u20ac\u2122\ufffd\u0001-\u0008\u0011-\u0017]+/gu;
/** Signs that legacy letters turn into; quotation marks, dashes and the like stand beside words anyway. */
const STRAY = /[^\p{L}\p{M}«»°·]/u;
const ALWAYS_APART = /[«»°·]+/u;

/** Count what speaks for and against a text being Vietnamese. */
export function weigh(text: string): Evidence {
  let [good, bad] = [0, 0];
  for (const [found] of text.matchAll(WORD)) {
    for (const word of found.split(ALWAYS_APART)) {
      if (/^[a-z]*$/i.test(word)) continue;
      const verdict = judge(word);
      if (verdict > 0) good += 1;
      else if (verdict < 0) bad += 1;
    }
  }
  return { good, bad };
}

function judge(word: string): number {
  if (STRAY.test(word)) return -1;
  // a capital after a small letter is another encoding's small letter; small letters among capitals are how TCVN3 fonts had to write
  if (/[a-z]\p{Lu}/u.test(word)) return -1;
  const small = word.toLowerCase();
  if (isSyllable(small)) return 1;
  // abbreviations: HĐND, QĐ
  return /^[bcdđghklmnpqrstvx]+$/.test(small) ? 0 : -1;
}

/** One number for comparing readings of one text: what speaks for less what speaks against. */
export const balance = ({ good, bad }: Evidence): number => good - bad;
