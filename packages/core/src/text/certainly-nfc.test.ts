import { describe, expect, it } from 'vitest';
import { certainlyNfc } from './certainly-nfc.js';

const certain = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text);
  return certainlyNfc(bytes, 0, bytes.length);
};

describe('certainlyNfc', () => {
  it.each([['xã số 12', true], ['Thừa Thiên Huế', true], ['ĐẮK LẮK', true], ['Thừa Thiên Huế'.normalize('NFD'), false], ['\u00c5', true], ['\u212b', false], ['a\u00a0b', false], ['', true]])('%j: %j', (text, expected) => {
    expect(certain(text)).toBe(expected);
  });

  it('takes no letter that is not NFC, nor one that joins the letter before it', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const letter = String.fromCharCode(code);
      if (!certain(letter)) continue;
      for (const text of [letter, `a${letter}`, `ơ${letter}`, `Ê${letter}`]) if (text.normalize('NFC') !== text) expect.fail(JSON.stringify(text));
      expect(code < 0x80 || letter.trim()).toBeTruthy();
    }
  });
});
