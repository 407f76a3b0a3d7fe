import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import { encode1258, encodeTcvn3, encodeUtf16, encodeVni, PHRASES } from './encode.test-data.js';

/**
 * Small words as they occur, and the same with a capital that every old font had. Without a small letter of ASCII nobody can
 * tell `Hà Hà` from capitals, whose tones those fonts lacked.
 */
const WORDS = [...new Set(PHRASES.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}]+/gu) ?? []))];
const word = fc.tuple(fc.constantFrom(...WORDS), fc.boolean()).map(([one, capital]) => (capital && /^[a-zđ].*[a-z]/.test(one) ? one[0]!.toUpperCase() + one.slice(1) : one));
/** Words between signs that stand on bytes which are letters in TCVN3. */
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ', ', ' – ', '… ', ' — ', '; ', '’ ', '” ', ' “', ' ‘', ' 1.234 ', ' (12,5%) '), word), { maxLength: 12 }), fc.constantFrom('', '.', '…', '”'))
  .map(([first, more, end]) => first + more.map(([sign, one]) => sign + one).join('') + end);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('random words with their signs read the same in every encoding', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      expect(decodeText(utf8(text)).text).toBe(text);
      expect(decodeText(utf8(text.normalize('NFD'))).text).toBe(text);
      for (const order of ['le', 'be'] as const) expect(decodeText(encodeUtf16(text, order, true)).text).toBe(text);
      expect(decodeText(encode1258(text), { encoding: 'windows-1258' }).text).toBe(text);
      expect(decodeText(encodeTcvn3(text), { encoding: 'tcvn3' }).text).toBe(text);
      expect(decodeText(encodeVni(text), { encoding: 'vni' }).text).toBe(text);
    }),
    { numRuns: 300 },
  );
});
