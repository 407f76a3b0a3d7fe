import type { Sheet } from '../formats/sheet.js';
import { SOURCE_HEADINGS } from '../messages/workbook-sheets.js';
import { AccountBook } from './account.js';
import type { TableReading } from './long/read-long.js';
import type { NormaliseOptions } from './options.js';
import { join, readSheet } from './read-sheet.js';
import type { RecordReader } from './record-reader.js';

const FIGURE = /^[-−]?\d[\d.,\s]*%?$/;

/**
 * Read all sheets of a file. Where one of them gave figures, another without a table (a cover, a list of sources, the
 * menu of a page) is no error: a warning when it holds numbers that may be meant, else a note.
 */
export function readSheets(sheets: readonly Sheet[], options: NormaliseOptions, reader: RecordReader): TableReading {
  const readings = sheets.map((sheet) => (listsSources(sheet) && sheets.length > 1 ? passedOver(sheet) : readSheet(sheet, options, reader)));
  if (!readings.some(({ observations }) => observations.length > 0)) return join(readings);
  return join(readings.map((reading, at) => {
    if (reading.observations.length > 0) return reading;
    const severity = holdsFigures(sheets[at]!) ? 'warning' : 'info';
    return { ...reading, issues: reading.issues.map((one) => (one.code === 'format.unreadable' && one.row === null ? { ...one, severity } : one)) };
  }));
}

/** Whether a row has two numbers beside its first cell, which may only count the rows. */
function holdsFigures({ rows }: Sheet): boolean {
  return rows.some((row) => row.slice(1).filter((text) => FIGURE.test(text.trim())).length >= 2);
}

/** A sheet whose cells are all passed over: what it says stands in the figures too. */
function passedOver({ rows }: Sheet): TableReading {
  const account = new AccountBook();
  for (const row of rows) account.skip(row.filter((cell) => cell.trim() !== '').length);
  return { observations: [], totals: [], issues: [], account: account.total() };
}

/** Whether a sheet is the list of sources that this library writes. */
function listsSources({ rows }: Sheet): boolean {
  return Object.values(SOURCE_HEADINGS).some((headings) => headings.every((heading, column) => rows[0]?.[column] === heading));
}
