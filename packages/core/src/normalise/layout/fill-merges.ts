import type { Sheet } from '../../formats/sheet.js';

/** A sheet whose merged cells all show their text. */
export interface Grid {
  readonly sheet: Sheet;
  /** Text of every cell, composed, a merged cell's text in all its cells. */
  readonly cells: readonly (readonly string[])[];
  /** Whether a cell holds text of its own: only these are counted. */
  readonly owns: (row: number, column: number) => boolean;
  readonly width: number;
}

/** Show a merged cell's text in every cell that it covers, and give all rows one width. */
export function fillMerges(sheet: Sheet): Grid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = sheet.rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').normalize('NFC').trim()));
  for (const { top, left, bottom, right } of sheet.merges) {
    const text = cells[top]?.[left] ?? '';
    for (let row = top; row <= Math.min(bottom, cells.length - 1); row += 1) for (let column = left; column <= Math.min(right, width - 1); column += 1) cells[row]![column] = text;
  }
  return { sheet, cells, width, owns: (row, column) => (sheet.rows[row]?.[column] ?? '').trim() !== '' };
}
