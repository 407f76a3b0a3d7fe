import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './byte-words.js';
import { readDelimited } from './delimited.js';
import { DelimitedScanner } from './delimited-scanner.js';

/** Every row that a scanner finds in bytes cut at the given places. */
function scan(text: string, separator: string, cuts: readonly number[]) {
  const bytes = new TextEncoder().encode(text);
  const scanner = new DelimitedScanner(separator);
  const [rows, lines, whole, hashes]: [string[][], number[], boolean[], boolean[]] = [[], [], [], []];
  let marks = false;
  const take = (): void => {
    marks ||= scanner.marks;
    for (let row = 0; row < scanner.count; row += 1) {
      const cells = [];
      for (let cell = scanner.first[row]!; cell < scanner.first[row + 1]!; cell += 1) cells.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(scanner.bytes.subarray(scanner.from[cell], scanner.to[cell])));
      for (let cell = scanner.first[row]!; cell < scanner.first[row + 1]!; cell += 1) hashes.push(scanner.hash[cell] === hashOf(scanner.view, scanner.from[cell]!, scanner.to[cell]!));
      whole.push(scanner.whole[row] === 1);
      rows.push(cells);
      lines.push(scanner.line[row]!);
    }
  };
  const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])].sort((a, b) => a - b);
  places.slice(1).forEach((end, i) => {
    scanner.push(bytes.subarray(places[i], end));
    take();
  });
  scanner.end();
  take();
  return { rows, lines, openQuote: scanner.openQuote, marks, whole, hashed: hashes.every(Boolean) };
}

/** How many words of bytes are looked at meanwhile. */
function looksDuring(work: () => void): number {
  let looks = 0;
  const original = Object.getOwnPropertyDescriptor(DataView.prototype, 'getInt32')!;
  const getInt32 = original.value as DataView['getInt32'];
  Object.defineProperty(DataView.prototype, 'getInt32', {
    ...original,
    value(this: DataView, at: number, littleEndian?: boolean) {
      looks += 1;
      return getInt32.call(this, at, littleEndian);
    },
  });
  try {
    work();
  } finally {
    Object.defineProperty(DataView.prototype, 'getInt32', original);
  }
  return looks;
}

const piece = fc.constantFrom('a', 'Đắk', 'e\u0323\u0302', '"', '"', '""', ';', ';', ',', '\n', '\r\n', '\r', ' ', '1.234,5', '"x;\ny"', '"a""b"', '\n\n', '\t', '\u0001', '\u00a0', 'Ấp 12 …', '" "');

describe('DelimitedScanner', () => {
  it('finds the rows and lines of readDelimited, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.nat(120), { maxLength: 6 }), fc.constantFrom(';', ','), (pieces, cuts, separator) => {
        const text = pieces.join('');
        const slow = readDelimited(text, { separator });
        const { rows, lines, openQuote, whole, hashed } = scan(text, separator, cuts);
        expect({ rows, lines, openQuote, whole, hashed }).toEqual({ rows: slow.rows, lines: slow.lines, openQuote: slow.issues[0]?.row ?? null, whole: slow.rows.map((row) => row.every((cell) => cell.trim() !== '')), hashed: true });
      }),
      { numRuns: 3000 },
    );
  });

  it('does not break letters at chunk edges', () => {
    const text = 'Thừa Thiên Huế;Đắk Lắk\n'.repeat(3);
    const each = Array.from({ length: 100 }, (_, i) => i);
    expect(scan(text, ';', each).rows).toEqual([['Thừa Thiên Huế', 'Đắk Lắk'], ['Thừa Thiên Huế', 'Đắk Lắk'], ['Thừa Thiên Huế', 'Đắk Lắk']]);
  });

  it('knows decomposed text by its marks', () => {
    expect(scan('Huế;1\n', ';', []).marks).toBe(false);
    expect(scan('Huế;1\n'.normalize('NFD'), ';', []).marks).toBe(true);
    expect(scan('"Huế";1\n'.normalize('NFD'), ';', []).marks).toBe(true);
  });

  it('reads a quote left open a few times over, not once a chunk', () => {
    const scanner = new DelimitedScanner(';');
    const chunk = new TextEncoder().encode(`${'x'.repeat(999)}\n`);
    const chunks = 500;
    const looks = looksDuring(() => {
      scanner.push(new TextEncoder().encode('a;b\n"'));
      for (let i = 0; i < chunks; i += 1) scanner.push(chunk);
      scanner.end();
    });
    expect([scanner.count, scanner.openQuote]).toEqual([1, 2]);
    // once for each four bytes, and again whenever there are twice as many; once a chunk would be 250 times
    expect(looks).toBeGreaterThan((chunks * chunk.length) / 4);
    expect(looks).toBeLessThan(4 * ((chunks * chunk.length) / 4));
  });

  it('takes one ASCII character as a separator', () => {
    expect(() => new DelimitedScanner('→')).toThrow(RangeError);
    expect(() => new DelimitedScanner('')).toThrow(RangeError);
  });
});
