import type { Cell, CellStyle } from 'hucre/xlsx';
import { sharedTexts, type XlsText } from './xls-strings.js';
import { letters, XlsStyles, type XlsRecord } from './xls-styles.js';

/** What the cells of a sheet of an old workbook look like; their values are read elsewhere. */
export interface XlsDetails {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowsHidden: ReadonlySet<number>;
  readonly columnsHidden: ReadonlySet<number>;
  /** By `row,column`. */
  readonly cells: ReadonlyMap<string, Pick<Cell, 'formula' | 'richText'> & { readonly style: CellStyle }>;
  /** Cells of the rectangle that the sheet spans. */
  readonly span: number;
}

type RichTextRun = NonNullable<Cell['richText']>[number];

const EOF = 0x0a;
const FILEPASS = 0x2f;
const CONTINUE = 0x3c;
const BOUNDSHEET = 0x85;
const SST = 0xfc;
const ROW = 0x208;
const COLINFO = 0x7d;
const FORMULA = 0x06;
const LABELSST = 0xfd;
const MULRK = 0xbd;
const CELLS = new Set([FORMULA, LABELSST, 0x203, 0x204, 0x205, 0x27e]);
const MOST_COLUMNS = 256;
const MOST_RECORDS = 3_000_000;

/**
 * What the sheets of an old workbook look like ([MS-XLS] 2.1): formats, fonts, formulas and hidden parts, in the order
 * of the sheets.
 *
 * @param stream its stream `Workbook`
 * @throws RangeError when a record is cut off
 */
export function xlsDetails(stream: Uint8Array): readonly XlsDetails[] | 'encrypted' | 'damaged' | 'too_large' {
  const records = recordsOf(stream);
  if (records.length > MOST_RECORDS) return 'too_large';
  const globals = records.slice(0, records.findIndex(({ id }) => id === EOF) + 1);
  if (globals.some(({ id }) => id === FILEPASS)) return 'encrypted';
  const styles = new XlsStyles();
  for (const record of globals) styles.take(record);
  const first = globals.findIndex(({ id }) => id === SST);
  const after = globals.slice(first + 1).findIndex(({ id }) => id !== CONTINUE);
  const shared = first < 0 ? [] : sharedTexts(globals.slice(first, first + 1 + Math.max(0, after)).map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength)));
  const starts = new Map(records.map(({ at }, index) => [at, index]));
  const sheets: XlsDetails[] = [];
  let left = records.length;
  for (const { data } of globals.filter(({ id }) => id === BOUNDSHEET)) {
    const begin = starts.get(data.getUint32(0, true)) ?? records.length;
    const end = endOf(records, begin);
    // sheets that share records would be read over and over
    left -= end - begin;
    if (left < 0) return 'damaged';
    sheets.push(sheetDetails(records.slice(begin + 1, end), { name: letters(data, 8, data.getUint8(6), data.getUint8(7)), hidden: (data.getUint8(4) & 3) !== 0 }, styles, shared));
  }
  return sheets;
}

/** Where the records of a sheet end. */
function endOf(records: readonly XlsRecord[], begin: number): number {
  let at = begin;
  while (at < records.length && records[at]!.id !== EOF) at += 1;
  return at;
}

function sheetDetails(records: readonly XlsRecord[], about: Pick<XlsDetails, 'name' | 'hidden'>, styles: XlsStyles, shared: readonly XlsText[]): XlsDetails {
  const cells = new Map<string, Pick<Cell, 'formula' | 'richText'> & { style: CellStyle }>();
  const [rowsHidden, columnsHidden] = [new Set<number>(), new Set<number>()];
  let [rows, columns] = [0, 0];
  const add = (row: number, column: number, format: number, more: Pick<Cell, 'formula' | 'richText'> = {}): void => {
    cells.set(`${row},${column}`, { style: styles.of(format), ...more });
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const { id, data } of records) {
    const word = (offset: number): number => data.getUint16(offset, true);
    if (id === ROW && (word(12) & 0x20) !== 0) rowsHidden.add(word(0));
    if (id === COLINFO && (word(8) & 1) !== 0) for (let column = word(0); column <= Math.min(word(2), MOST_COLUMNS - 1); column += 1) columnsHidden.add(column);
    if (id === MULRK) for (let i = 0; 4 + 6 * i + 8 <= data.byteLength; i += 1) add(word(0), word(2) + i, word(4 + 6 * i));
    if (CELLS.has(id)) {
      const runs = id === LABELSST ? richRuns(shared[data.getUint32(6, true)], word(4), styles) : null;
      add(word(0), word(2), word(4), { ...(id === FORMULA ? { formula: '' } : {}), ...(runs ? { richText: runs } : {}) });
    }
  }
  return { ...about, rowsHidden, columnsHidden, cells, span: rows * columns };
}

/** The stretches of a text in their fonts; null where it is in one. */
function richRuns(shared: XlsText | undefined, format: number, styles: XlsStyles): RichTextRun[] | null {
  if (shared === undefined || shared.runs.length === 0) return null;
  const { text, runs } = shared;
  const own = styles.of(format).font;
  const first: RichTextRun = { text: text.slice(0, runs[0]![0]), ...(own ? { font: own } : {}) };
  return [first, ...runs.map(([start, number], i): RichTextRun => {
    const font = styles.font(number);
    return { text: text.slice(start, runs[i + 1]?.[0]), ...(font ? { font } : {}) };
  })];
}

function recordsOf(stream: Uint8Array): XlsRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length && records.length <= MOST_RECORDS; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 0 && length === 0) break;
    records.push({ id, data: new DataView(stream.buffer, stream.byteOffset + at + 4, Math.min(length, stream.length - at - 4)), at });
    at += 4 + length;
  }
  return records;
}
