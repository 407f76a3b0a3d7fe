import { describe, expect, it } from 'vitest';
import { encode1258, encodeTcvn3, encodeUtf16 } from '../text/encodings/encode.test-data.js';
import type { Opened } from './format.js';
import { openFile } from './open-file.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)));
const codes = (opened: Opened): string[] => (opened.kind === 'tables' ? opened.workbook.issues : opened.issues).map(({ code, severity }) => `${code} ${severity}`);
const table = 'Địa phương;Năm;Số lượt tiếp công dân\nNinh Thuận;2020;1.234\nĐắk Lắk;2020;567';

describe('openFile', () => {
  it('reads one table from any encoding', async () => {
    const plain = await openFile(table);
    expect(plain).toMatchObject({ kind: 'tables', format: 'delimited', workbook: { issues: [], sheets: [{ separator: ';', lines: [1, 2, 3] }] } });
    for (const encoded of [utf8(table), encodeUtf16(table, 'le', false), encodeUtf16(table, 'be', true), encode1258(table), encodeTcvn3(table), utf8(table.normalize('NFD'))]) {
      const opened = await openFile(encoded);
      expect(opened.kind === 'tables' && plain.kind === 'tables' && opened.workbook.sheets).toEqual(plain.kind === 'tables' && plain.workbook.sheets);
    }
  });

  it('says which encoding it found, and takes the one it is told', async () => {
    expect(codes(await openFile(encodeTcvn3(table)))).toEqual(['encoding.legacy info']);
    expect(codes(await openFile(utf8(table.normalize('NFD'))))).toEqual(['text.nfd info']);
    expect(codes(await openFile(encodeTcvn3(table), { encoding: 'tcvn3' }))).toEqual([]);
  });

  it('knows a JSON-stat file by its content', async () => {
    const cube = { version: '2.0', class: 'dataset', id: ['geo', 'time'], size: [1, 1], dimension: { geo: { category: { index: ['HN'] } }, time: { category: { index: ['2020'] } } }, role: { geo: ['geo'], time: ['time'] }, value: [7] };
    const opened = await openFile(utf8(JSON.stringify(cube)));
    expect(opened).toMatchObject({ kind: 'datasets', format: 'json-stat', issues: [] });
    expect(opened.kind === 'datasets' && opened.datasets[0]!.column('value')).toEqual([7]);
    expect(await openFile(JSON.stringify({ ...cube, size: [1, 2] }))).toMatchObject({ kind: 'nothing', format: 'json-stat', issues: [{ code: 'format.unreadable' }] });
  });

  it('gives workbooks and pages to their readers', async () => {
    expect(await openFile(bytes([0x50, 0x4b, 3, 4], 'xl/workbook.xml'))).toMatchObject({ kind: 'tables', format: 'xlsx', workbook: { sheets: [], issues: [{ code: 'format.unreadable' }] } });
    expect(await openFile(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchObject({ kind: 'tables', format: 'xls', workbook: { sheets: [], issues: [{ code: 'format.unreadable' }] } });
    const page = await openFile(encode1258('<table><tr><th>Tỉnh</th><th>2020</th></tr><tr><td>Đắk Lắk</td><td>567</td></tr></table>'), { encoding: 'windows-1258' });
    expect(page).toMatchObject({ kind: 'tables', format: 'html', workbook: { sheets: [{ rows: [['Tỉnh', '2020'], ['Đắk Lắk', '567']] }] } });
    const declared = await openFile(encode1258('<html><meta charset="windows-1258"><table><tr><th>Số</th><th>Năm</th></tr><tr><td>7</td><td>2020</td></tr></table>'));
    expect(declared).toMatchObject({ workbook: { issues: [], sheets: [{ rows: [['Số', 'Năm'], ['7', '2020']] }] } });
  });

  it.each([
    ['an archive', bytes([0x50, 0x4b, 3, 4], 'word/document.xml'), null],
    ['a PDF', bytes('%PDF-1.7'), null],
    ['a picture', bytes([0x89], 'PNG'), null],
    ['bytes that are no text', bytes('abc', [0, 1, 2, 0, 0xff, 0]), null],
    ['nothing', new Uint8Array(0), null],
    ['blanks', utf8('\ufeff \n'), null],
  ])('says in words what it cannot read: %s', async (_, content, format) => {
    const opened = await openFile(content, { file: 'x' });
    expect(opened).toMatchObject({ kind: 'nothing', format, issues: [{ code: 'format.unreadable', severity: 'error', file: 'x' }] });
    expect(opened.kind === 'nothing' && opened.issues.every(({ message, suggestion }) => message.vi !== message.en && suggestion !== null)).toBe(true);
  });
});
