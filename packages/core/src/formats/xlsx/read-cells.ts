import type { Cell, CellValue, Sheet as Read } from 'hucre/xlsx';
import type { OldFontText } from './old-font-text.js';
import { shownDay } from './shown-day.js';
import { shownNumber } from './number-format.js';

/** The cells of one sheet as text, with what has to be said about them. */
export interface ReadCells {
  readonly rows: readonly (readonly string[])[];
  readonly numeric: ReadonlySet<string>;
  /** Cells whose text no font explained, as `[row, column]`. */
  readonly plainTexts: readonly (readonly [number, number])[];
  /** Formulas that gave a result, and those without one, as `[row, column]`. */
  readonly formulas: number;
  readonly unanswered: readonly (readonly [number, number])[];
  /** Rows, columns and cells that hold something but are hidden. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly cells: number };
}

/**
 * The cells of a sheet as a reader of it sees them: nothing of hidden rows and columns, nothing that a format hides;
 * numbers rounded to what their format shows; days in a form that cannot be misread.
 *
 * @param defaultFont the font of cells that name none
 */
export function readCells(sheet: Read, defaultFont: string | null, fonts: OldFontText): ReadCells {
  const rows: string[][] = [];
  const numeric = new Set<string>();
  const plainTexts: [number, number][] = [];
  const unanswered: [number, number][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let [formulas, hiddenCells] = [0, 0];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const texts: string[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = sheet.cells?.get(`${row},${column}`);
      const value = cells[column] ?? null;
      const formula = cell?.formula !== undefined;
      texts.push('');
      if (value === null && !formula) continue;
      if (value === '' && !formula) continue;
      if (sheet.rowDefs?.get(row)?.hidden === true) hiddenRows.add(row);
      else if (sheet.columns?.[column]?.hidden === true) hiddenColumns.add(column);
      else if (value === null) unanswered.push([row, column]);
      else {
        if (formula) formulas += 1;
        const { text, byFont } = textOf(value, cell, defaultFont, fonts);
        texts[column] = text;
        if (typeof value === 'number' && text !== '') numeric.add(`${row},${column}`);
        if (typeof value === 'number' && text === '') hiddenCells += 1;
        if (typeof value === 'string' && !byFont) plainTexts.push([row, column]);
      }
    }
    rows.push(texts);
  }
  return { rows, numeric, plainTexts, formulas, unanswered, hidden: { rows: [...hiddenRows], columns: [...hiddenColumns], cells: hiddenCells } };
}

function textOf(value: NonNullable<CellValue>, cell: Cell | undefined, defaultFont: string | null, fonts: OldFontText): { readonly text: string; readonly byFont: boolean } {
  const format = cell?.style?.numFmt ?? null;
  if (typeof value === 'number') return { text: shownNumber(value, format), byFont: false };
  if (typeof value === 'boolean') return { text: String(value), byFont: false };
  if (value instanceof Date) return { text: shownDay(value, format), byFont: false };
  const font = cell?.style?.font;
  const own = font?.name ?? defaultFont;
  const runs = cell?.richText ?? [{ text: value, ...(font ? { font } : {}) }];
  const { text, byFont } = fonts.read(runs.map((run) => ({ text: run.text, font: run.font?.name ?? own, raised: run.font?.vertAlign === 'superscript' })));
  return { text: text.replace(/\r\n?/g, '\n'), byFont };
}
