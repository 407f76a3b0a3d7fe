import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode1258, encodeTcvn3, encodeUtf16, encodeVni } from '../../text/encodings/encode.test-data.js';
import type { EncodingName } from '../../text/encodings/index.js';
import { collectStream } from './collect-stream.js';
import { decodedSource } from './decoded-source.js';

const encoders: Partial<Record<EncodingName, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'windows-1258': encode1258,
  tcvn3: encodeTcvn3,
  vni: encodeVni,
  'utf-16le': (text) => encodeUtf16(text, 'le', true),
};
const OPTIONS = { file: 'x.csv', vintage: '2024', locale: 'vi' } as const;
const of = (...words: string[]) => fc.constantFrom(...words);
const rows = fc.array(
  fc.tuple(of('Thừa Thiên Huế', 'Đắk Lắk', 'Bà Rịa - Vũng Tàu', 'Hà Nội', 'Atlantis'), of('Số lượt tiếp công dân', 'Tỷ lệ hòa giải thành'), of('Quý I/2022', 'năm 2021'), of('4.956', '87,5', 'trên 540', 'đạt cao'), of('xã Phú Mỹ', '"ấp 1; ấp 2"', '"hai\ndòng"', '')),
  { minLength: 1, maxLength: 12 },
);
const cuts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });

function cut(bytes: Uint8Array, sizes: readonly number[]) {
  return function* () {
    for (let [at, i] = [0, 0]; at < bytes.length; i += 1) {
      yield bytes.slice(at, at + sizes[i % sizes.length]!);
      at += sizes[i % sizes.length]!;
    }
  };
}

describe('decodedSource', () => {
  it.each(Object.entries(encoders))('gives of %s what the whole text gives, wherever it is cut', { timeout: 60_000 }, async (encoding, encode) => {
    await fc.assert(
      fc.asyncProperty(rows, cuts, of('\n', '\r\n'), async (cells, sizes, end) => {
        const text = [['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Phạm vi'], ...cells].map((row) => row.join(';') + end).join('');
        const whole = await collectStream(() => [new TextEncoder().encode(text)], OPTIONS);
        const pieces = await collectStream(decodedSource(cut(encode(text), sizes), encoding as EncodingName), OPTIONS);
        expect(pieces).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
