import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { writeIssueLines, writeJsonLines } from '../formats/index.js';
import { oldWorkbook } from '../formats/xlsx/old-workbook.test-data.js';
import { ISSUE_CODES } from '../model/issue.js';
import { normaliseInputs } from './normalise-inputs.js';
import { normalise } from './normalise.js';
import type { Normalised } from './options.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = new URL('./fixtures/', import.meta.url);
const figures = normalise('Địa phương;Chỉ tiêu;Kỳ;Giá trị\nHuế;Số vụ việc hòa giải thụ lý;2021;4.956\nCà Mau;Tỷ lệ hòa giải thành;Quý I/2022;95,4% (452/474)\nHà Nội;Số tổ hòa giải;2021;đạt cao', { vintage: '2024' });
const { dataset } = makeDataset(figures.observations, figures);

/** A dataset as JSON-stat had it before version 2. */
const OLD_CUBE = { label: 'Dân số', value: [8246.5, 6825.8], dimension: { id: ['geo', 'time'], size: [2, 1], role: { geo: ['geo'], time: ['time'] }, geo: { category: { index: { HN: 0, HP: 1 } } }, time: { category: { index: ['2020'] } } } };

/** A file of every kind that is read. */
const SAMPLES: ReadonlyMap<string, Uint8Array> = new Map([
  ...readdirSync(folder).filter((name) => !name.endsWith('.expected.json')).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const),
  ['cube.json', utf8(JSON.stringify(dataset.toJsonStat('vi')))],
  ['figures.jsonl', utf8(writeJsonLines(dataset))],
  ['bundle.json', utf8(JSON.stringify({ waste: OLD_CUBE, water: OLD_CUBE }))],
  ['collection.json', utf8(JSON.stringify({ version: '2.0', class: 'collection', link: { item: [dataset.toJsonStat('en'), { class: 'dataset', href: 'https://example.org/a.json' }] } }))],
  ['old.xls', oldWorkbook([{ name: 'Biểu 1', rows: [['Địa phương', 'Năm', 'Số lượt tiếp công dân'].map((text) => ({ text })), [{ text: 'Huế' }, { number: 2021 }, { number: 4956 }]] }], ['Arial'], [[0, 'General']])],
]);
const samples = [...SAMPLES.values()];

/** One change to a file: bytes put in place of others, often taken from another file or full of meaning somewhere. */
interface Change {
  /** Where, and how much goes away, as shares of the file. */
  readonly at: number;
  readonly away: number;
  readonly put: Uint8Array;
}
const TELLING = ['"', ';', ',', '\t', '\n', '\r', '|', '{', '}', '[', ']', '<', '</table>', '<td colspan=99999 rowspan=99999>', '&#x110000;', '\u0000', '\ufeff', '\u0301', '\u202e', '9'.repeat(400), '1e999', '-', '…', '1/0', '31/02/2021', 'null', '"__proto__":', '"size":[1e9],', '"index":{"a":-1},', 'PK\u0003\u0004'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const changeArbitrary: fc.Arbitrary<Change> = fc.record({
  at: share,
  away: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.02, noNaN: true }), share),
  put: fc.oneof(
    fc.constantFrom(...TELLING).map(utf8),
    fc.uint8Array({ maxLength: 8 }),
    fc.tuple(fc.constantFrom(...samples), share, fc.nat(200)).map(([from, start, length]) => { const at = Math.floor(start * from.length); return from.subarray(at, at + length); }),
  ),
});

function changed(bytes: Uint8Array, { at, away, put }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + Math.floor(away * bytes.length));
  return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(end)]);
}

/** What holds of whatever is read: each figure can be printed, each issue says something, and each cell has ended somewhere. */
function holds({ observations, indicators, areas, periods, issues, account }: Normalised): void {
  const ids = new Set([...indicators, ...areas, ...periods].map(({ id }) => id));
  for (const one of observations) {
    expect([one.indicator, one.area, one.period].every((id) => ids.has(id))).toBe(true);
    for (const number of [one.value, one.numerator, one.denominator]) expect(number === null || Number.isFinite(number), String(number)).toBe(true);
    expect(one.value === null && one.status === 'reported').toBe(false);
  }
  for (const one of issues) {
    expect(ISSUE_CODES.includes(one.code as never) || /^R\d/.test(one.code), one.code).toBe(true);
    expect(one.message.vi).not.toMatch(/^$|undefined|\[object|NaN/);
  }
  expect(writeIssueLines(issues, 'en').split('\n')).toHaveLength(issues.length + 1);
  expect(Math.min(...Object.values(account))).toBeGreaterThanOrEqual(0);
  expect(account.observations).toBe(observations.length);
  makeDataset(observations, { indicators, areas, periods });
}

/** Read a file, as whoever sent it: what is wrong in it is an issue, never an error that is thrown. */
async function read(bytes: Uint8Array): Promise<Normalised> {
  const found = await normaliseInputs([{ name: 'x', bytes }], { vintage: '2024' });
  holds(found);
  return found;
}

describe('whatever bytes a file holds, it is read or said to be unreadable', () => {
  it('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const { observations, issues } = await read(bytes);
      expect(observations.length + issues.length).toBeGreaterThan(0);
    }), { numRuns: 100 });
  });

  it('random text of the signs that mean something', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...TELLING, 'Địa phương', 'Năm', 'Huế', '2021', '4.956', 'Chỉ tiêu', 'Giá trị', '{"a":1}', '<table>', '<tr>'), { maxLength: 60 }), async (parts) => {
      await read(utf8(parts.join('')));
    }), { numRuns: 100 });
  });

  it.each([...SAMPLES])('%s, changed', async (_, bytes) => {
    expect((await read(bytes)).observations.length).toBeGreaterThan(0);
    await fc.assert(fc.asyncProperty(fc.array(changeArbitrary, { minLength: 1, maxLength: 3 }), async (changes) => {
      await read(changes.reduce(changed, bytes));
    }), { numRuns: 25 });
  });
});
