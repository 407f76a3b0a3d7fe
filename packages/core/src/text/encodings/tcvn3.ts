import { charactersOf } from './byte-characters.js';

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

/**
 * Text typed in a TCVN3 (ABC) font, from the characters by which its bytes stand in a Unicode text. A soft hyphen is the
 * letter ư. Capitals with tones had no codes in these fonts: in a stretch written in capitals they come as small letters,
 * and are made capital again.
 *
 * @param text characters of Latin-1 or Windows-1252; others stay
 * @param capitals whether the font draws all letters as capitals (its name ends in H), default false
 * @example fromTcvn3('Sè vô vi ph¹m') // 'Số vụ vi phạm'
 */
export function fromTcvn3(text: string, capitals = false): string {
  const decoded = text.replace(/[^\t\n\r -~]/g, (shown) => LETTERS.get(shown) ?? shown).normalize('NFC');
  if (capitals) return decoded.toUpperCase();
  return decoded.replace(/[^\t\n\r;,|"]+/g, (stretch) => (inCapitals(stretch) ? stretch.toUpperCase() : stretch));
}

/** Whether the letters that could be typed as capitals are; one alone may begin a name (`Hà`). */
function inCapitals(stretch: string): boolean {
  return !/[a-z]/.test(stretch) && /[A-ZĂÂÊÔƠƯĐ][^A-ZĂÂÊÔƠƯĐ]*[A-ZĂÂÊÔƠƯĐ]/.test(stretch) && /\p{Ll}/u.test(stretch);
}
