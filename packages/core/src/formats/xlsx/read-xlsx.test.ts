import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx as pack, type Cell, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../normalise/index.js';
import { asTcvn3, asVni } from '../../text/encodings/encode.test-data.js';
import { readXlsx } from './index.js';
import { sheetXml, storedZip } from './package.test-data.js';

type Cells = Readonly<Record<string, Partial<Cell>>>;
const inFont = (name: string, text: string): Partial<Cell> => ({ value: text, style: { font: { name } } });
const tcvn3 = (text: string): Partial<Cell> => inFont('.VnTime', asTcvn3(text));
const sheet = (name: string, cells: Cells, more: Partial<WriteSheet> = {}): WriteSheet => ({ name, rows: [], cells: new Map(Object.entries(cells)), ...more });
const rowsOf = async (...sheets: WriteSheet[]) => (await readXlsx(await pack({ sheets }))).sheets.map(({ rows }) => rows);

/** Reception 2021 as an office types it: an old font, a formula for the total, a hidden draft, a rate as a percentage. */
const typed: WriteSheet[] = [
  sheet('Biểu 01', {
    '0,0': inFont('.VnTimeH', asTcvn3('kết quả thực hiện dân chủ ở cơ sở năm 2021')),
    '2,0': tcvn3('TT'), '2,1': tcvn3('Địa phương'), '2,2': tcvn3('Số lượt tiếp công dân'), '2,3': tcvn3('Số vụ việc hòa giải thụ lý'), '2,4': tcvn3('Tỷ lệ hòa giải thành (%)'), '2,5': tcvn3('Mã'),
    '3,0': { value: 1 }, '3,1': tcvn3('Nghệ An'), '3,2': { value: 6353, style: { numFmt: '#,##0' } }, '3,5': { value: 4000 },
    '4,0': { value: 2 }, '4,1': tcvn3('Hưng Yên'), '4,2': tcvn3('1.507'), '4,3': { value: '…' },
    '5,0': { value: 3 }, '5,1': tcvn3('Thái Bình'), '5,2': { value: 99 },
    '6,0': { value: 4 }, '6,1': tcvn3('Đắk Nông'), '6,3': { value: 629 }, '6,4': { formula: '372/629', formulaResult: 372 / 629, style: { numFmt: '0.00%' } },
    '7,1': tcvn3('Tổng cộng'), '7,2': { formula: 'SUM(C4:C7)', formulaResult: 7860 }, '7,3': { value: 629 },
  }, { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }], rowDefs: new Map([[5, { hidden: true }]]), columns: [{}, {}, {}, {}, {}, { hidden: true }] }),
  sheet('Nháp', { '0,0': { value: 'Địa phương' }, '0,1': { value: 'Số lượt tiếp công dân' }, '1,0': { value: 'Huế' }, '1,1': { value: 1 } }, { hidden: true }),
];

describe('a workbook as its readers see it', () => {
  it('gives the figures of a form typed in an old font, with formulas and hidden parts, and says what was done', async () => {
    const read = await readXlsx(await pack({ sheets: typed }), { file: 'bieu.xlsx' });
    const { observations, issues } = normalise(read, { file: 'bieu.xlsx', vintage: '2024' });
    expect(read.sheets.map(({ name, rows }) => [name, rows[0]![0]])).toEqual([['Biểu 01', 'KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM 2021']]);
    expect(observations.map(({ indicator, area, period, value, status, sources }) => [indicator, area, period, value, status, sources[0]!.location!.row])).toEqual([
      ['reception_visits', '40@2024', '2021', 6353, 'reported', 4],
      ['reception_visits', '33@2024', '2021', 1507, 'reported', 5],
      ['mediation_cases', '33@2024', '2021', null, 'not_reported', 5],
      ['mediation_cases', '67@2024', '2021', 629, 'reported', 7],
      ['mediation_success_rate', '67@2024', '2021', 59.14, 'reported', 7],
    ]);
    const said = issues.map(({ code, severity, sheet: name, row, message }) => [code, severity, name, row, message.en] as const);
    expect(said.filter(([code]) => ['sheet.hidden', 'cell.formula', 'encoding.legacy'].includes(code))).toEqual([
      ['sheet.hidden', 'warning', null, null, '1 hidden sheet left out: “Nháp”.'],
      ['encoding.legacy', 'info', null, null, expect.stringContaining('.VnTimeH')],
      ['encoding.legacy', 'info', null, null, expect.stringContaining('.VnTime ')],
      ['sheet.hidden', 'warning', 'Biểu 01', null, '1 hidden row (6) and 1 hidden column (F) left out: only what the sheet shows is read.'],
      ['cell.formula', 'info', 'Biểu 01', null, '2 cells computed by formulas; the results saved in the file were taken.'],
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has days that the reader of periods takes, in either system of days', async () => {
    const day = new Date(Date.UTC(2021, 11, 31));
    const cells = sheet('A', { '0,0': { value: 'Địa phương' }, '0,1': { value: 'Ngày số liệu' }, '0,2': { value: 'Số tổ hòa giải' }, '1,0': { value: 'Huế' }, '1,1': { value: day, style: { numFmt: 'dd/mm/yyyy' } }, '1,2': { value: 1200 } });
    for (const dateSystem of ['1900', '1904'] as const) {
      const read = await readXlsx(await pack({ sheets: [cells], dateSystem }));
      expect(read.sheets[0]!.rows[1]).toEqual(['Huế', '2021-12-31', '1200']);
      expect([...read.sheets[0]!.numeric]).toEqual(['1,2']);
      const { observations, periods } = normalise(read, { vintage: '2024' });
      expect(observations.map(({ value }) => value)).toEqual([1200]);
      expect(periods[0]!.end).toBe('2021-12-31');
    }
  });

  it('keeps raised marks apart from their figures, and decodes each run by its own font', async () => {
    const raised = { vertAlign: 'superscript' as const };
    const rich: Cells = {
      '0,0': { richText: [{ text: '923' }, { text: '1', font: raised }] },
      '0,1': { richText: [{ text: asTcvn3('Thừa '), font: { name: '.VnTime' } }, { text: asVni('Thiên '), font: { name: 'VNI-Times' } }, { text: 'Huế' }] },
      '0,2': { value: 'đã là Unicode' },
    };
    expect(await rowsOf(sheet('A', rich))).toEqual([[['923¹', 'Thừa Thiên Huế', 'đã là Unicode']]]);
  });

  it('takes no figure from an error, nor from a formula without a result', async () => {
    const cells: Cells = { '0,0': { value: 'Địa phương' }, '0,1': { value: 'Năm' }, '0,2': { value: 'Số lượt tiếp công dân' }, '1,0': { value: 'Huế' }, '1,1': { value: 2021 }, '1,2': { value: '#REF!', type: 'error' }, '2,0': { value: 'Hà Nội' }, '2,1': { value: 2021 }, '2,2': { formula: 'A1+1' }, '3,0': { value: 'Nghệ An' }, '3,1': { value: 2021 }, '3,2': { value: 0, style: { numFmt: '0;-0;;@' } } };
    const { observations, issues } = normalise(await readXlsx(await pack({ sheets: [sheet('A', cells)] })), { vintage: '2024' });
    expect(observations).toEqual([]);
    expect(issues.filter(({ severity }) => severity !== 'info').map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([
      ['sheet.hidden', 'warning', null, null],
      ['cell.formula', 'error', 3, 'C'],
      ['number.unreadable', 'error', 2, 'Số lượt tiếp công dân'],
    ]);
  });

  it('repairs an old font that no cell names, by the evidence of all cells', async () => {
    const words = ['Kết quả tiếp công dân năm 2021', 'Số vụ việc hòa giải thụ lý', 'Tỷ lệ hòa giải thành', 'Địa phương', 'Thừa Thiên Huế', 'Quảng Ngãi', 'Phường, xã, thị trấn', 'Số lượt người được tiếp'];
    const read = await readXlsx(await pack({ sheets: [{ name: 'A', rows: words.map((text) => [asTcvn3(text), 5]) }] }));
    expect(read.sheets[0]!.rows.map(([text]) => text)).toEqual(words);
    expect(read.issues.map(({ code }) => code)).toEqual(['encoding.legacy']);
  });

  it('says that a workbook is empty', async () => {
    expect((await readXlsx(await pack({ sheets: [{ name: 'A', rows: [[null, ' ']] }] }))).issues).toMatchObject([{ code: 'format.unreadable', severity: 'error' }]);
  });

  it('agrees with an independent writer about merged cells, booleans and blank rows', async () => {
    const made = utils.aoa_to_sheet([['Số liệu', null, true], [], ['', 5]]);
    made['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }, { s: { r: 0, c: 1 }, e: { r: 2, c: 2 } }];
    const [one] = (await readXlsx(new Uint8Array(write({ SheetNames: ['A'], Sheets: { A: made } }, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer))).sheets;
    expect(one).toMatchObject({ rows: [['Số liệu', '', 'true'], ['', '5', '']], lines: [1, 3], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 0, left: 1, bottom: 1, right: 2 }] });
    expect([...one!.numeric]).toEqual(['1,1']);
  });
});

describe('whatever the bytes are', () => {
  const calm = async (bytes: Uint8Array): Promise<void> => {
    const { sheets, issues } = await readXlsx(bytes, { file: 'any.xlsx' });
    expect(sheets.length + issues.length).toBeGreaterThan(0);
    for (const { rows, lines } of sheets) expect(lines.length).toBe(rows.length);
  };
  const sample = readFileSync(new URL('../../normalise/fixtures/b-wide-total-row.xlsx', import.meta.url));

  it('there are sheets or an issue: random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), (bytes, start) => calm(Uint8Array.from([...start, ...bytes]))), { numRuns: 200 }));

  it('there are sheets or an issue: a workbook with bytes changed or cut off', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), fc.nat(200), (changes, cut) => {
      const bytes = Uint8Array.from(sample);
      for (const [at, byte] of changes) bytes[at] = byte;
      return calm(bytes.subarray(0, bytes.length - (cut > 150 ? cut : 0)));
    }), { numRuns: 150 }));

  it('there are sheets or an issue: any cells that XML can write', () => {
    const cell = fc.record({ r: fc.constantFrom('A1', 'B2', 'ZZ9', 'A0', '1', '', 'B', 'A99999999'), t: fc.constantFrom('', 's', 'str', 'b', 'e', 'd', 'inlineStr', 'n'), s: fc.constantFrom('0', '9', '-1', 'x'), body: fc.constantFrom('<v>1</v>', '<v>0.5</v>', '<v>-1e400</v>', '<v/>', '<f>A1</f>', '<f t="shared" si="0"/><v>2</v>', '<is><t>Huế</t></is>', '<is><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>', '<v>2958466</v>', '<v>#REF!</v>', '<v') });
    const rows = fc.array(cell, { maxLength: 12 }).map((cells) => `<row r="1">${cells.map(({ r, t, s, body }) => `<c r="${r}" t="${t}" s="${s}">${body}</c>`).join('')}</row>`);
    const merges = fc.constantFrom('', '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/></mergeCells>', '<mergeCells><mergeCell ref="x"/></mergeCells>');
    return fc.assert(fc.asyncProperty(rows, merges, (text, more) => calm(storedZip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="i"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="i" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>',
      'xl/worksheets/a.xml': sheetXml(text).replace('</worksheet>', `${more}</worksheet>`),
    }))), { numRuns: 200 });
  });
});
