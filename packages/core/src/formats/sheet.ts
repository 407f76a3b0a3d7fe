import type { Issue } from '../model/issue.js';

/** Cells that a file shows as one: inclusive indexes into `rows` and their cells, from 0. The text stands in the first. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as a file holds it, before anything in it is understood. Every reader of tables gives this. */
export interface Sheet {
  /** Name of the sheet, or the lines over a table joined by ` · `; null where a file has one table without a name. */
  readonly name: string | null;
  /** Text of each cell, '' for an empty one. Numbers and days stand as a reader of the file would see them. */
  readonly rows: readonly (readonly string[])[];
  /** Each row as the file has it, where `rows` hold it in other words (codes of SDMX). */
  readonly written?: readonly (readonly string[])[];
  /** The physical row of each row, from 1: the line of a text, the row of a sheet, the number of a `<tr>`. */
  readonly lines: readonly number[];
  readonly merges: readonly Merge[];
  /** What separates the cells of a delimited text; null elsewhere. */
  readonly separator: string | null;
  /**
   * Cells whose file holds a number, not text, as `row,column` indexes: their text is a plain number with a dot decimal,
   * whatever the file's language is.
   */
  readonly numeric: ReadonlySet<string>;
}

/** All tables of one file, and what was noticed while they were read (encoding, hidden sheets, formulas). */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}
