import type { NameOnSide } from '../../areas/index.js';
import type { Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import { AccountBook, type Account } from '../account.js';
import type { Columns, Field } from '../fields.js';
import type { NormaliseOptions } from '../options.js';
import { cutRow, outsideData } from '../outside-data.js';
import { FIGURE_FIELDS, type FigureRecord, type RecordReader } from '../record-reader.js';
import type { StatedTotal } from '../stated-total.js';
import { tableEvidence } from '../table-evidence.js';

/** A table with one figure a row, its headings found. */
export interface LongTable {
  readonly rows: readonly (readonly string[])[];
  /** Physical row of each row, from 1. */
  readonly lines: readonly number[];
  /** What separates the cells of a delimited text; null elsewhere. */
  readonly separator: string | null;
  readonly sheet: string | null;
  /** Index of the row of headings. */
  readonly head: number;
  readonly columns: Columns;
  /** Cells whose file holds a number, as `row,column` indexes. */
  readonly numeric: ReadonlySet<string>;
}

/** What one table gave. */
export interface TableReading {
  readonly observations: readonly Observation[];
  /** Figures of rows that add others up. */
  readonly totals: readonly StatedTotal[];
  readonly issues: readonly Issue[];
  readonly account: Account;
}

/** Rows between two words about how far a table is read. */
const ROWS_BETWEEN = 4096;

/** Read a long table row by row; a bad cell stops nothing else. */
export function readLong(table: LongTable, options: NormaliseOptions, reader: RecordReader): TableReading {
  const { columns, head, sheet } = table;
  const file = options.file ?? null;
  const account = new AccountBook();
  const data = table.rows.slice(head + 1).map((row, i) => ({ row: row.map((cell) => cell.normalize('NFC')), line: table.lines[head + 1 + i]! }));
  const issues: Issue[] = [];
  const column = (field: Field): string[] => (columns.at.has(field) ? data.map(({ row }) => row[columns.at.get(field)!] ?? '') : []);
  const figureColumn = columns.at.get('value') ?? columns.at.get('as_written') ?? -1;
  const recordOf = ({ row, line }: (typeof data)[number], index: number): FigureRecord => {
    // a number that the file itself holds as one is written with a dot, whatever the table's language is
    const numeric = table.numeric.has(`${head + 1 + index},${figureColumn}`);
    return {
      cell: (field) => (numeric && field === 'number_locale' ? 'en' : null) ?? columns.fixed[field] ?? row[columns.at.get(field) ?? -1] ?? '',
      at: (field) => ({ file, sheet, row: line, column: columns.headings[columns.at.get(field) ?? -1] ?? null }),
      has: (field) => columns.at.has(field),
    };
  };
  const naming = columns.at.has('area_within') ? 'area_within' : 'area_name';
  const sides = (): NameOnSide[] => data.map((one, index) => {
    const record = recordOf(one, index);
    return { name: record.cell(naming), code: record.cell('area_code'), side: record.cell('area_vintage').trim() === '' && FIGURE_FIELDS.some((field) => record.cell(field).trim() !== '') ? reader.sideOf(record).side : 'before' };
  });
  const { evidence, issues: inferred } = tableEvidence(
    { areaNames: column(naming), sides, areaCodes: column('area_code'), areaVintages: column('area_vintage'), vintage: columns.vintage, figures: columns.plain ? column('as_written') : [...column('value'), ...column('as_written')], plain: columns.plain },
    options,
  );
  issues.push(...inferred, ...outsideData(table, head, columns, file, sheet));
  for (const row of table.rows.slice(0, head)) account.skip(countFilled(row));
  const observations: Observation[] = [];
  const totals: StatedTotal[] = [];
  for (const [index, one] of data.entries()) {
    const { row, line } = one;
    if (index % ROWS_BETWEEN === 0 && index > 0) options.onRows?.(index, data.length, file);
    const filled = countFilled(row);
    const cut = table.separator === ',' ? cutRow(row, columns.headings.length, { file, row: line }) : null;
    if (cut) {
      issues.push(cut);
      account.refused(filled, filled);
      continue;
    }
    const used = [...columns.at.values()].filter((at) => (row[at] ?? '').trim() !== '').length;
    const { observation, issues: said, lost, total } = reader.read(recordOf(one, index), evidence);
    if (total) totals.push(total);
    issues.push(...said);
    if (observation) {
      observations.push(observation);
      account.row(filled, used, lost);
    } else account.without(said, filled, used);
  }
  return { observations, totals, issues, account: account.total() };
}

function countFilled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}
