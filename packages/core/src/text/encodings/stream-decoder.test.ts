import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import { encode1258, encodeTcvn3, encodeUtf16, encodeVni, PHRASES } from './encode.test-data.js';
import { streamDecoder } from './stream-decoder.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoders = {
  'utf-8': utf8,
  'utf-8, decomposed': (text: string) => utf8(text.normalize('NFD')),
  'windows-1258': encode1258,
  tcvn3: encodeTcvn3,
  vni: encodeVni,
  'utf-16le': (text: string) => encodeUtf16(text, 'le', true),
  'utf-16be': (text: string) => encodeUtf16(text, 'be', false),
} as const;

describe('streamDecoder', () => {
  it.each(Object.entries(encoders))('breaks no letter of %s wherever the pieces end', (name, encode) => {
    const encoding = name.split(',')[0] as Parameters<typeof streamDecoder>[0];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (phrases, sizes) => {
        const bytes = encode(phrases.join(';'));
        const decoder = streamDecoder(encoding);
        let text = '';
        for (let at = 0, i = 0; at < bytes.length; i += 1) {
          const size = sizes[i % sizes.length]!;
          text += decoder.push(bytes.subarray(at, at + size));
          at += size;
        }
        text += decoder.end();
        expect(text).toBe(decodeText(bytes, { encoding }).text);
        expect(text).toBe(phrases.join(';'));
      }),
      { numRuns: 100 },
    );
  });
});
