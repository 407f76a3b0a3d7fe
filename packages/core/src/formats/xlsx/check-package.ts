import { unzip, zipDirectory, type ZipEntry } from './zip-directory.js';

/** What a file that calls itself a workbook is, when it cannot be read as `.xlsx`. */
export type NotXlsx = 'xlsb' | 'ods' | 'other' | 'damaged' | 'too_large';

const MOST_UNPACKED = 256_000_000;
const MOST_PART_BYTES = 64_000_000;
/** The rectangles of all sheets hold at most so many cells. */
export const MOST_CELLS = 3_000_000;
const MOST_COLUMN_ELEMENTS = 20_000;
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})(\d{1,7})["']/g;
const COLUMN_ELEMENT = /<(?:\w+:)?col\s/g;
/** What names a part of the workbook: the target of a relationship, and the relationship of a sheet. */
const NAMES_PART = /\s(?:Target|\w+:id)\s*=\s*["']([^"']*)["']/g;

/**
 * Look into a ZIP archive before it is unpacked by the reader of workbooks, which trusts what the archive claims: its
 * kind, the bytes it unpacks to, the rectangle of cells that each sheet spans, and no sheet read twice.
 *
 * @returns why it must not be read as `.xlsx`, or null when it may
 */
export async function checkPackage(bytes: Uint8Array): Promise<NotXlsx | null> {
  const entries = zipDirectory(bytes);
  if (entries === null) return 'damaged';
  const has = (name: RegExp): boolean => entries.some((one) => name.test(one.name));
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^content\.xml$/)) return 'ods';
  if (!has(/^\[Content_Types\]\.xml$/) || !has(/^xl\/worksheets\//)) return 'other';
  // an entry that claims no size would be unpacked without a limit
  if (entries.some(({ packed, unpacked }) => unpacked === 0 && packed > 2) || new Set(entries.map(({ name }) => name)).size < entries.length) return 'damaged';
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) return 'too_large';
  let cells = 0;
  for (const entry of entries) {
    const span = entry.unpacked > MOST_PART_BYTES ? Number.POSITIVE_INFINITY : await spanOf(bytes, entry);
    if (span === null) return 'damaged';
    cells += span;
    if (cells > MOST_CELLS) return 'too_large';
  }
  return (await namesPartTwice(bytes, entries)) ? 'damaged' : null;
}

/** Cells of the rectangle that a part spans, whatever its name: a sheet may stand anywhere in the package. */
async function spanOf(bytes: Uint8Array, entry: ZipEntry): Promise<number | null> {
  const xml = await unzip(bytes, entry);
  if (xml === null) return null;
  const text = new TextDecoder().decode(xml);
  let [rows, columns, columnElements] = [0, 1, 0];
  for (const [, letters, digits] of text.matchAll(REFERENCE)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters!));
  }
  for (const _ of text.matchAll(COLUMN_ELEMENT)) columnElements += 1;
  return columnElements > MOST_COLUMN_ELEMENTS ? Number.POSITIVE_INFINITY : rows * columns;
}

/** Whether a workbook lists one part twice, which would be read as often. */
async function namesPartTwice(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<boolean> {
  for (const entry of entries.filter(({ name }) => /(?:^|\/)workbook\.xml(?:\.rels)?$/i.test(name))) {
    const xml = await unzip(bytes, entry);
    const names = xml === null ? [] : [...new TextDecoder().decode(xml).matchAll(NAMES_PART)].map(([, name]) => name);
    if (new Set(names).size < names.length) return true;
  }
  return false;
}

/** The number of a column from 1 by its letters. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
