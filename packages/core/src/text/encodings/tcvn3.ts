import { charactersOf } from './byte-characters.js';
import { isSyllable } from './syllable.js';

/** TCVN 5712:1993 VN1, bytes 80–FF in rows of sixteen; B0–B4 are combining tones. */
const UPPER_HALF =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ' +
  'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịò' +
  'Ổỏõóọồổỗốộờởỡớợù' +
  'ỖủũúụừửữứựỳỷỹýỵỐ';

/** Capitals for which the standard uses control codes. */
const CONTROLS: readonly (readonly [number, string])[] = [
  [0x01, 'Ú'], [0x02, 'Ụ'], [0x04, 'Ừ'], [0x05, 'Ử'], [0x06, 'Ữ'], [0x11, 'Ứ'], [0x12, 'Ự'], [0x13, 'Ỳ'], [0x14, 'Ỷ'], [0x15, 'Ỹ'], [0x16, 'Ý'], [0x17, 'Ỵ'],
];

/** Each letter with its byte (TCVN 5712:1993 VN1). */
export const TCVN3_BYTES: ReadonlyMap<string, number> = new Map([...[...UPPER_HALF].map((letter, i) => [letter, 0x80 + i] as const), ...CONTROLS.map(([byte, letter]) => [letter, byte] as const)]);

const LETTERS: ReadonlyMap<string, string> = new Map([...TCVN3_BYTES].flatMap(([letter, byte]) => charactersOf(byte).map((shown) => [shown, letter] as const)));

/** Signs of Windows whose bytes the standard gives to capitals with tones: an ellipsis is the byte of Ặ. */
const SIGNS: ReadonlyMap<string, string> = new Map([...'‚„…†‡ˆ‰‹‘’“”•–—˜™›€'].flatMap((sign) => (LETTERS.has(sign) ? [[sign, LETTERS.get(sign)!] as const] : [])));
const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'u');
const RUN = new RegExp(`[\\p{L}\\p{M}${[...SIGNS.keys()].join('')}]+`, 'gu');

/**
 * Text typed in a TCVN3 (ABC) font, from the characters by which its bytes stand in a Unicode text. A soft hyphen is the
 * letter ư. Capitals with tones had no codes in these fonts: in a stretch written in capitals they come as small letters,
 * and are made capital again. A sign such as `…` or `“` is a capital only where that makes a word of capitals a syllable.
 *
 * @param text characters of Latin-1 or Windows-1252; others stay
 * @param capitals whether the font draws all letters as capitals (its name ends in H), default false
 * @example fromTcvn3('Sè vô vi ph¹m') // 'Số vụ vi phạm'
 */
export function fromTcvn3(text: string, capitals = false): string {
  const decoded = text
    .replace(/[^\t\n\r -~]/g, (shown) => (SIGNS.has(shown) ? shown : (LETTERS.get(shown) ?? shown)))
    .normalize('NFC')
    .replace(RUN, (run, at: number, whole: string) => (SIGN.test(run) ? withSigns(run, whole.slice(0, at), whole.slice(at + run.length)) : run));
  if (capitals) return decoded.toUpperCase();
  return decoded.replace(/[^\t\n\r;,|"]+/g, (stretch) => (inCapitals(stretch) ? stretch.toUpperCase() : stretch));
}

/** Signs that stand alone between words, in capitals too; the others would be a lone letter there (`Ở`). */
const ALONE = /^[…–—•‘’“”]+$/u;

/** A run of letters and signs: the signs at its ends stay what they are unless the word is one only with them. */
function withSigns(run: string, left: string, right: string): string {
  const letters = [...run];
  const ends = (all: readonly string[]) => all.findIndex((one) => !SIGNS.has(one));
  const [before, after] = [ends(letters), ends([...letters].reverse())];
  if (before < 0) {
    const read = letters.map((one) => SIGNS.get(one)).join('');
    return !ALONE.test(run) && /\p{Lu} $/u.test(left) && /^ [A-ZĂÂÊÔƠƯĐ]/.test(right) && isSyllable(read.toLowerCase()) ? read : run;
  }
  for (let apart = 0; apart <= before + after; apart += 1) {
    for (let first = Math.max(0, apart - after); first <= Math.min(apart, before); first += 1) {
      const word = letters.slice(first, letters.length - (apart - first)).map((one) => SIGNS.get(one) ?? one);
      const read = word.join('').normalize('NFC');
      if (read === read.toUpperCase() && isSyllable(read.toLowerCase())) return letters.slice(0, first).join('') + read + letters.slice(letters.length - (apart - first)).join('');
    }
  }
  return run;
}

/** Whether the letters that could be typed as capitals are; one alone may begin a name (`Hà`). */
function inCapitals(stretch: string): boolean {
  return !/[a-z]/.test(stretch) && /[A-ZĂÂÊÔƠƯĐ][^A-ZĂÂÊÔƠƯĐ]*[A-ZĂÂÊÔƠƯĐ]/.test(stretch) && /\p{Ll}/u.test(stretch);
}
