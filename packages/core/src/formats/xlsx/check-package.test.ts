import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { checkPackage } from './check-package.js';
import { readXlsx } from './index.js';
import { sheetXml, storedZip } from './package.test-data.js';

const book = (bookType: BookType): Uint8Array => new Uint8Array(write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['x', 1]]) } }, { type: 'array', bookType }) as ArrayBuffer);
const workbook = (sheets: Readonly<Record<string, string>>, list = Object.keys(sheets)): Uint8Array => storedZip({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.map((name, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="i${i}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${list.map((name, i) => `<Relationship Id="i${i}" Type="x/worksheet" Target="worksheets/${name}"/>`).join('')}</Relationships>`,
  ...Object.fromEntries(Object.entries(sheets).map(([name, xml]) => [`xl/worksheets/${name}`, xml])),
});

describe('a package, before it is unpacked', () => {
  it('is told from what only looks like it', async () => {
    expect(await checkPackage(book('xlsx'))).toBeNull();
    expect(await checkPackage(book('xlsb'))).toBe('xlsb');
    expect(await checkPackage(book('ods'))).toBe('ods');
    expect(await checkPackage(storedZip({ 'bao-cao.csv': 'a' }))).toBe('other');
    expect(await checkPackage(new TextEncoder().encode('PK'))).toBe('damaged');
  });

  it('is refused when it unpacks to too much, spans too many cells, or claims less than it holds', async () => {
    expect(await checkPackage(workbook({ 'a.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }))).toBeNull();
    expect(await checkPackage(workbook({ 'a.xml': sheetXml('<row r="1"><c r="A1"/><c r="XFD1048576"><v>1</v></c></row>') }))).toBe('too_large');
    expect(await checkPackage(workbook({ 'a.xml': sheetXml('<row r = "1048576"><c><v>1</v></c><c r="D1"/></row>') }))).toBe('too_large');
    expect(await checkPackage(workbook({ 'a.xml': `<worksheet><cols>${'<col min="1" max="16384"/>'.repeat(20_001)}</cols></worksheet>` }))).toBe('too_large');
    const packed = book('xlsx');
    expect(await checkPackage(claiming(packed, 300_000_000))).toBe('too_large');
    expect(await checkPackage(claiming(packed, 0))).toBe('damaged');
    expect(await checkPackage(claiming(packed, 5))).toBe('damaged');
  });

  it('is refused when it lists one sheet twice', async () => {
    const sheet = { 'a.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') };
    expect(await checkPackage(workbook(sheet, ['a.xml', 'a.xml']))).toBe('damaged');
  });

  it('is an issue that says what to do', async () => {
    for (const bytes of [book('xlsb'), book('ods'), new Uint8Array(0), storedZip({ a: 'b' })]) {
      const { sheets, issues } = await readXlsx(bytes, { file: 'a.xlsx' });
      expect(sheets).toEqual([]);
      expect(issues).toMatchObject([{ code: 'format.unreadable', severity: 'error', file: 'a.xlsx' }]);
      expect(issues[0]!.suggestion).not.toBeNull();
    }
  });
});

/** The same archive, its directory claiming another unpacked size for each file. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}
