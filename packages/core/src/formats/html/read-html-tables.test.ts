import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../normalise/index.js';
import { charsetOfPage, readHtmlTables } from './index.js';

const sheetsOf = (html: string) => readHtmlTables(html, { file: 'a.html' }).sheets;
const rowsOf = (html: string) => sheetsOf(html)[0]?.rows;
const codesOf = (html: string) => readHtmlTables(html, { file: 'a.html' }).issues.map(({ code, severity }) => `${code} ${severity}`);
const FILLER = '<tr><td>x<td>y';

describe('the tables of a page', () => {
  it('are read as a reader sees them: entities, spaces, line breaks, raised digits', () => {
    expect(rowsOf(`<table><tr><td>Địa&nbsp;phương<br>/ kỳ <p>báo  cáo</p><td>10&#8239;704${FILLER}</table>`)![0]).toEqual(['Địa phương\n/ kỳ\nbáo cáo', '10 704']);
    expect(rowsOf(`<table><tr><td>923<sup>2</sup><td>Hóa<sup>(1)</sup><tr><td>5 km<sup>2</sup><td>7<sup> *</sup></table>`)).toEqual([['923²', 'Hóa(1)'], ['5 km²', '7 *']]);
  });

  it('place cells by their spans, each group of rows for itself, and number rows by their tr', () => {
    const [sheet] = sheetsOf('<table><thead><tr><th rowspan=9>a<th colspan=2>b<tr><th>c<th>d</thead><tr><td>1<td>2<td>3<tr><td><td><td></tr><tr><td>4<td colspan=0>5<td rowspan=0>6<tr><td>7<td>8</table>');
    expect(sheet).toMatchObject({ rows: [['a', 'b'], ['', 'c', 'd'], ['1', '2', '3'], ['4', '5', '6'], ['7', '8']], lines: [1, 2, 3, 5, 6] });
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 0, left: 1, bottom: 0, right: 2 }, { top: 3, left: 2, bottom: 4, right: 2 }]);
  });

  it('leave out what is hidden, and say so', () => {
    const html = '<table><colgroup><col><col style="visibility: collapse"></colgroup><tr><td>a<td>secret<td style="display:none">id<td>b<tr hidden><td>gone<td>gone<tr><td><span style="display: none">0007</span>7<td><td hidden>9<td>8</table>';
    expect(sheetsOf(html)[0]).toMatchObject({ rows: [['a', '', 'b'], ['7', '', '8']], lines: [1, 3] });
    expect(readHtmlTables(html).issues).toMatchObject([{ code: 'sheet.hidden', severity: 'info', message: { en: '6 hidden cells left out: only what readers of the page see is read.' } }]);
    expect(codesOf(`<div hidden><table>${FILLER}${FILLER}</table></div><table>${FILLER}${FILLER}</table>`)).toEqual(['sheet.hidden warning']);
  });

  it('are those that hold data, not those that arrange them or a menu', () => {
    const inner = (word: string): string => `<table>${FILLER}<tr><td>${word}<td>1</table>`;
    const sheets = sheetsOf(`<table><tr><td><table><tr><td>menu</table><td>${inner('p')}<tr><td>foot<td>${inner('q')}</table>`);
    expect(sheets.map(({ rows }) => rows[1]![0])).toEqual(['p', 'q']);
    expect(codesOf('<p>Không có bảng</p>')).toEqual(['format.unreadable error']);
    expect(codesOf('<table><tr><td>menu<td>more</table>')).toEqual(['format.unreadable error']);
  });

  it('are named by their caption or the lines before them, each differently', () => {
    const table = (caption = ''): string => `<table>${caption}${FILLER}${FILLER}</table>`;
    expect(sheetsOf(`<h1>Trang</h1><h2>Biểu  1</h2><p>Đơn vị tính: vụ</p>${table()}${table('<caption>Biểu 2<br>năm 2021</caption>')}<div>${table()}</div>${table('<caption>Biểu 2<br>năm 2021</caption>')}`).map(({ name }) => name)).toEqual(['Biểu 1 · Đơn vị tính: vụ', 'Biểu 2 · năm 2021', 'Bảng 3', 'Biểu 2 · năm 2021 (4)']);
    expect(sheetsOf(table())[0]!.name).toBeNull();
  });

  it('give the period and the unit of their name to their figures', () => {
    const html = '<h3>Kết quả năm 2021</h3><p>Đơn vị tính: triệu đồng</p><table><tr><th>Địa phương<th>Số tiền kiến nghị thu hồi<th>Số lượt tiếp công dân<tr><td>Huế<td>5<td>4.956</table>';
    const { observations } = normalise(readHtmlTables(html), { vintage: '2024' });
    expect(observations.map(({ period, indicator, value }) => [period, indicator, value])).toContainEqual(['2021', 'reception_visits', 4956]);
    const alone = '<h3>Kết quả năm 2021</h3><table><tr><th>Địa phương<th>Số lượt tiếp công dân<tr><td>Huế<td>4.956</table>';
    expect(normalise(readHtmlTables(alone), { vintage: '2024' }).observations).toMatchObject([{ period: '2021', value: 4956 }]);
  });

  it('are bounded: by columns, cells, depth and number', () => {
    const spans = Array.from({ length: 2000 }, () => '<tr><td rowspan=65534 colspan=1000>x<td>y').join('');
    expect(codesOf(`<table>${spans}</table>`)).toEqual(['format.unreadable error']);
    expect(codesOf(`<table>${'<td colspan=1000>x'.repeat(6)}${FILLER}${FILLER}</table>`)).toEqual(['format.unreadable error']);
    expect(codesOf('<div>'.repeat(100_000))).toEqual(['format.unreadable error']);
    expect(codesOf('<table><tr><td>'.repeat(50_000))).toEqual(['format.unreadable error']);
    expect(codesOf(`<table>${FILLER}${FILLER}</table>`.repeat(2001))).toContain('format.unreadable error');
  });

  it('of any soup of tags give sheets or an issue, and rows with one line each', () => {
    const piece = fc.constantFrom('<table>', '</table>', '<tr>', '</tr>', '<td>', '<td rowspan=3>', '<td colspan=99999>', '<td rowspan=0>', '<th hidden>', '<thead>', '<tfoot>', '<caption>', '<col style="visibility:collapse">', '<colgroup span=7>', '<sup>1</sup>', '<br>', '<b>', '</b>', '<p>', '<div style="display:none">', '</div>', '<script>', '</script>', '<template>', '<svg>', '<select>', '<!--', '-->', '&#0;', '&nbsp;', 'Huế', '4.956', '\u0000', '<td x="', "'>");
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { sheets, issues } = readHtmlTables(pieces.join(''), { file: 'soup.html' });
      expect(sheets.length + issues.length).toBeGreaterThan(0);
      for (const { rows, lines, merges } of sheets) {
        expect(lines.length).toBe(rows.length);
        expect(lines.every((line, at) => line > (lines[at - 1] ?? 0))).toBe(true);
        expect(merges.every(({ top, left, bottom, right }) => top <= bottom && left <= right && bottom < rows.length)).toBe(true);
      }
      normalise({ sheets, issues }, { vintage: '2024' });
    }), { numRuns: 300 });
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset="windows-1258">', 'windows-1258'],
    ["<META http-equiv=Content-Type content='text/html; charset=UTF-8'>", 'utf-8'],
    ['<meta charset=shift_jis>', null],
    ['<p>charset=utf-8</p>', null],
    [`${' '.repeat(2000)}<meta charset="utf-8">`, null],
  ])('%s', (start, name) => {
    expect(charsetOfPage(new TextEncoder().encode(start))).toBe(name);
  });
});
