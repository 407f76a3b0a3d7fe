import { INVISIBLE } from './fold-bare.js';

export { foldBare } from './fold-bare.js';

/** Look-alike letters that other encodings leave in Vietnamese text, with the letter that was meant. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ƣ', 'Ư'],
  ['ƣ', 'ư'],
]);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Put the tone of `oà oè uỳ` where the newer spelling has it (`òa òe ùy`), so that both compare equal. */
const OLD_PLACEMENT = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\u0300-\u036f])/gu;

/** In `qúy` the tone was typed on a letter that belongs to the consonant: `quý` is meant. */
const TONE_ON_QU = /(qu)([\u0300\u0301\u0303\u0309\u0323])([aeioy])(?![\u0300-\u036f])/g;

/**
 * The first comparison key of a Vietnamese text: letter case, Unicode form, look-alike letters, dashes, spaces and the
 * placement of tones no longer matter; diacritics do.
 *
 * @example fold('HOÀ BÌNH') === fold('Hòa  Bình') // true
 */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: folded(text) };
  return last.folded;
}

/** One text is asked for by several keys in a row, and folding is most of what a name costs. */
let last = { text: '', folded: '' };

function folded(text: string): string {
  if (PLAIN.test(text)) return unifyGaps(text.toLowerCase());
  const repaired = text.replace(INVISIBLE, '').normalize('NFC').replace(/[ÐðƢƣ]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  const decomposed = repaired.toLowerCase().normalize('NFD').replace(TONE_ON_QU, '$1$3$2');
  const unified = decomposed
    .replace(OLD_PLACEMENT, (whole, first: string, second: string, tone: string, at: number) =>
      isQuAt(decomposed, at, first) ? whole : first + tone + second,
    )
    .normalize('NFC');
  return unifyGaps(unified);
}

/** Text without any letter that could carry a mark: codes, numbers and ASCII names, most cells of a large file. */
const PLAIN = /^[\x20-\x7e]*$/;

function unifyGaps(text: string): string {
  return text.replace(/\s*[‐‑‒–—―−-]\s*/g, '-').replace(/\s+/g, ' ').trim();
}

/** In `quý`, `quà` the u belongs to the consonant, and the tone stands where it must. */
function isQuAt(text: string, at: number, first: string): boolean {
  return first === 'u' && text[at - 1] === 'q';
}

/** Whether a word of a folded text begins with another folded text, which may go on over several words; '' begins all. */
export function beginsWord(text: string, beginning: string): boolean {
  const words = (one: string) => ` ${one.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;
  return words(text).includes(words(beginning));
}

/** The second key: {@link fold} without tones; `ă â ê ô ơ ư đ` stay. */
export function foldTones(text: string): string {
  return fold(text).normalize('NFD').replace(TONES, '').normalize('NFC');
}
