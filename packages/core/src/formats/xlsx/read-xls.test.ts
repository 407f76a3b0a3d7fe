import { read as readIndependently, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../normalise/index.js';
import { asTcvn3 } from '../../text/encodings/encode.test-data.js';
import { readXlsx } from './index.js';
import { oldWorkbook, type OldCell, type OldText } from './old-workbook.test-data.js';

const FONTS = ['Arial', '.VnTime', '.VnTimeH', 'Arial^', 'VNI-Times', 'Times New Roman^'];
const FORMATS = [[0, 'General'], [1, 'General'], [2, 'General'], [0, '0.00%'], [0, 'dd/mm/yyyy']] as const;
const old = (text: string, more: Omit<OldText, 'text'> = {}): OldCell => ({ text: asTcvn3(text), format: 1, ...more });
const number = (value: number, format = 0): OldCell => ({ number: value, format });

/** Reception and mediation 2021, as a form in an old font. */
const form = (split: number | null = null): Uint8Array => oldWorkbook([
  {
    name: 'Biểu 01',
    hiddenRows: [4],
    hiddenColumns: [5],
    rows: [
      [{ text: asTcvn3('kết quả hòa giải năm 2021'), format: 2 }],
      [old('TT'), old('Địa phương'), old('Số lượt tiếp công dân'), old('Số vụ việc hòa giải thụ lý'), old('Tỷ lệ hòa giải thành'), old('Mã')],
      [number(1), old('Nghệ An'), number(6353), null, null, number(4000)],
      [number(2), old('Hưng Yên'), { text: '1.5071', runs: [[5, 3]] }, null, null],
      [number(3), old('Thái Bình'), number(99)],
      [number(4), old('Đắk Nông(1)', { runs: [[8, 5]] }), null, number(629), { number: 372 / 629, formula: true, format: 3 }],
    ],
  },
  { name: 'Nháp', state: 1, rows: [[old('Huế'), number(7)]] },
], FONTS, FORMATS, split);

describe('a workbook of Excel 97 to 2003', () => {
  it('is one to an independent reader too', () => {
    const book = readIndependently(form());
    expect(book.SheetNames).toEqual(['Biểu 01', 'Nháp']);
    expect(utils.sheet_to_json<unknown[]>(book.Sheets['Biểu 01']!, { header: 1 })[2]).toEqual([1, asTcvn3('Nghệ An'), 6353, , , 4000]);
  });

  it('gives its figures with fonts, formats, raised marks, formulas and hidden parts', async () => {
    const read = await readXlsx(form(), { file: 'a.xls' });
    const { observations, issues } = normalise(read, { file: 'a.xls', vintage: '2024' });
    expect(read.sheets.map(({ name, rows }) => [name, rows[0]![0]])).toEqual([['Biểu 01', 'KẾT QUẢ HÒA GIẢI NĂM 2021']]);
    expect(read.sheets[0]!.rows[3]![2]).toBe('1.507¹');
    expect(observations.map(({ indicator, area, value, sources }) => [indicator, area, value, sources[0]!.location!.row])).toEqual([
      ['reception_visits', '40@2024', 6353, 3],
      ['reception_visits', '33@2024', 1507, 4],
      ['mediation_cases', '67@2024', 629, 6],
      ['mediation_success_rate', '67@2024', 59.14, 6],
    ]);
    expect(issues.filter(({ code }) => ['sheet.hidden', 'cell.formula'].includes(code)).map(({ message }) => message.en)).toEqual([
      '1 hidden sheet left out: “Nháp”.',
      '1 hidden row (5) and 1 hidden column (F) left out: only what the sheet shows is read.',
      '1 cell computed by formulas; the results saved in the file were taken.',
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds the same texts wherever a record ends and another continues it', async () => {
    const { rows } = (await readXlsx(form())).sheets[0]!;
    // within the letters of the first text, none of them cut in two
    for (let at = 2; at < 24; at += 2) expect((await readXlsx(form(8 + 3 + at))).sheets[0]!.rows).toEqual(rows);
  });

  it('is read as an independent writer meant it: days, percentages, merged cells', async () => {
    const made = utils.aoa_to_sheet([['Tỷ lệ', new Date(Date.UTC(2021, 11, 31))], [0.955, 12.5]], { UTC: true, dateNF: 'dd/mm/yyyy' });
    made['A2']!.z = '0.0%';
    made['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const [sheet] = (await readXlsx(new Uint8Array(write({ SheetNames: ['Tỷ lệ'], Sheets: { 'Tỷ lệ': made } }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer))).sheets;
    expect(sheet).toMatchObject({ name: 'Tỷ lệ', rows: [['Tỷ lệ', '2021-12-31'], ['95.5%', '12.5']], merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
  });

  it('gives sheets or an issue whatever its bytes are', () => {
    const sample = form();
    return fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), fc.nat(sample.length), fc.boolean(), async (changes, length, cut) => {
      const bytes = Uint8Array.from(sample);
      for (const [at, byte] of changes) bytes[at] = byte;
      const { sheets, issues } = await readXlsx(cut ? bytes.subarray(0, length) : bytes, { file: 'a.xls' });
      expect(sheets.length + issues.length).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });
});
