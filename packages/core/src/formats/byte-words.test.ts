import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished, fourTimes, hashOf, holdMarks, holdsWords, mixed, PADDING, stops, wordsOf } from './byte-words.js';

/** Bytes with others before and after them, as a chunk has. */
function viewOf(bytes: Uint8Array, before = 0): DataView {
  const whole = new Uint8Array(before + bytes.length + PADDING).fill(0xa5);
  whole.set(bytes, before);
  return new DataView(whole.buffer);
}

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const bytesOf = (number: number): number[] => [0, 8, 16, 24].map((shift) => (number >>> shift) & 255);

describe('stops', () => {
  it('shows the first control character or given byte, and nothing where there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 9, 10, 13, 15, 16, 58, 59, 60, 128, 255)), { minLength: 4, maxLength: 4 }), fc.constantFrom(59, 44, 9, 34), (bytes, byte) => {
        const at = bytes.findIndex((one) => one < 16 || one === byte);
        const found = stops(viewOf(Uint8Array.from(bytes)).getInt32(0, true), fourTimes(byte));
        expect(found === 0 ? -1 : (31 - Math.clz32(found & -found)) >> 3).toBe(at);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('marks top bits alone', () => {
    fc.assert(fc.property(word, (one) => { expect(bytesOf(stops(one, fourTimes(59))).every((byte) => byte === 0 || byte === 128)).toBe(true); }), { seed: 2 });
  });
});

describe('hashOf', () => {
  it('depends on the bytes and not on where they stand or what follows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (bytes, before) => {
        expect(hashOf(viewOf(bytes, before), before, before + bytes.length)).toBe(hashOf(viewOf(bytes), 0, bytes.length));
      }),
      { seed: 3 },
    );
  });

  it('is what the words give one after the other', () => {
    const view = viewOf(new TextEncoder().encode('Hà Nội'));
    expect(hashOf(view, 0, 10)).toBe(finished(mixed(mixed(mixed(0, view.getInt32(0, true)), view.getInt32(4, true)), view.getInt16(8, true) & 0xffff), 10));
    expect(hashOf(view, 3, 3)).toBe(0);
  });
});

describe('holdsWords', () => {
  it('is true of the same bytes alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(5), fc.nat(19), fc.nat(3), (bytes, before, at, start) => {
        const words = Int32Array.from([...new Int32Array(start), ...wordsOf(viewOf(bytes, before), before, before + bytes.length), 7]);
        expect(holdsWords(viewOf(bytes), 0, bytes.length, words, start)).toBe(true);
        const other = Uint8Array.from(bytes);
        other[at % other.length]! ^= 1;
        expect(holdsWords(viewOf(other), 0, bytes.length, words, start)).toBe(false);
      }),
      { seed: 4 },
    );
  });

  it('takes no bytes for the same when there are none', () => {
    expect(wordsOf(viewOf(new Uint8Array(0)), 0, 0)).toHaveLength(0);
    expect(holdsWords(viewOf(new Uint8Array(0)), 0, 0, new Int32Array(0), 0)).toBe(true);
  });
});

describe('holdMarks', () => {
  it.each([['Huế', false], ['Huế'.normalize('NFD'), true], ['a\u0300', true], ['a\u036f', true], ['ấÂĐđ½…', false], ['', false]])('%j: %j', (text, marked) => {
    const bytes = new TextEncoder().encode(text);
    expect(holdMarks(viewOf(bytes), bytes.length)).toBe(marked);
  });
});
