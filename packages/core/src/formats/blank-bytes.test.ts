import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, maybeSpace } from './blank-bytes.js';
import { withoutGuard } from './delimited.js';

const SPACES = ['\t', '\n', '\u000b', '\u000c', '\r', ' ', '\u00a0', '\u1680', ...Array.from({ length: 11 }, (_, i) => String.fromCharCode(0x2000 + i)), '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff'];
const piece = fc.oneof(fc.constantFrom(...SPACES), fc.constantFrom('…', 'ấ', 'Đ', '\u2060', '\u200b', '\u0085', '\u180e', '〉', '-', '\'', '0', '½', '\0'));

describe('isBlank', () => {
  it('is true of text of which trim leaves nothing once its guard is off', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        const bytes = new TextEncoder().encode(`a${text};`);
        expect(isBlank(bytes, 1, bytes.length - 1)).toBe(withoutGuard(text).trim() === '');
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('knows every character that trim takes away, and no other', () => {
    const taken = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) => {
      const bytes = new TextEncoder().encode(letter);
      return isBlank(bytes, 0, bytes.length);
    });
    expect(taken).toEqual(SPACES.toSorted());
    expect(taken.every((letter) => maybeSpace(new TextEncoder().encode(letter)[0]!))).toBe(true);
  });
});
