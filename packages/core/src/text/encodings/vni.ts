/** Marks that follow a vowel in VNI for Windows: the character, and what it puts on the vowel (NFD). */
const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;
const CIRCUMFLEX = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' } as const;
const BREVE = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const;
/** Letters that are one character. */
const SINGLE = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const;

const codes = (): readonly (readonly [string, string])[] => {
  const on = (vowels: string, marks: Readonly<Record<string, string>>, shape = ''): (readonly [string, string])[] =>
    [...vowels].flatMap((vowel) => Object.entries(marks).map(([mark, tone]) => [vowel + mark, (vowel + shape + tone).normalize('NFC')] as const));
  const horned = [['ô', 'ơ'], ['ö', 'ư']].flatMap(([shown, letter]) => Object.entries(TONES).map(([mark, tone]) => [shown! + mark, (letter! + tone).normalize('NFC')] as const));
  return [...on('aeouy', TONES), ...on('aeo', CIRCUMFLEX, '\u0302'), ...on('a', BREVE, '\u0306'), ...horned, ...Object.entries(SINGLE)];
};

/** Each small Vietnamese letter with its VNI code of one or two characters; capitals are the code in capitals. */
export const VNI_CODES: ReadonlyMap<string, string> = new Map(codes().map(([code, letter]) => [letter, code]));

const LETTERS: ReadonlyMap<string, string> = new Map(codes());
const MARKS = Object.keys({ ...TONES, ...CIRCUMFLEX, ...BREVE }).join('');
const CODE = new RegExp(`[aeouyôö][${MARKS}]|[${Object.keys(SINGLE).join('')}]`, 'gi');

/**
 * Text typed in a VNI font, from the characters by which it stands in a Unicode text: a vowel is followed by its mark,
 * and the longest code is taken.
 *
 * @param text characters of Windows-1252; others stay
 * @example fromVni('Coäng hoøa xaõ hoäi') // 'Cộng hòa xã hội'
 */
export function fromVni(text: string): string {
  return text
    .replace(CODE, (code) => {
      const letter = LETTERS.get(code.toLowerCase());
      // a vowel and a mark that do not go together: only the second may be a letter by itself
      if (letter === undefined) return code[0] + fromVni(code.slice(1));
      return code[0] === code[0]!.toLowerCase() ? letter : letter.toUpperCase();
    })
    .normalize('NFC');
}
