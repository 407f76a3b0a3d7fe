import type { Sheet } from '../formats/sheet.js';
import { noHeadings } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import { AccountBook } from './account.js';
import { compareTotal } from './compare-total.js';
import { matchColumns, type Columns, type Field } from './fields.js';
import { describeColumns, isFigure } from './layout/columns.js';
import { BandFinder } from './layout/find-bands.js';
import { fillMerges, type Grid } from './layout/fill-merges.js';
import { findTables, type TableRange } from './layout/find-tables.js';
import { readGrid } from './layout/read-grid.js';
import { readLong, type TableReading } from './long/read-long.js';
import type { NormaliseOptions } from './options.js';
import type { RecordReader } from './record-reader.js';
import { isRegionName } from './row-words.js';
import { withoutOrdinal } from '../text/ordinal.js';

const SHOWN = 80;
const PERIODS: readonly Field[] = ['period', 'year', 'quarter', 'month', 'period_start', 'period_end'];

/** Read all tables of a sheet, long ones row by row and all others cell by cell. */
export function readSheet(sheet: Sheet, options: NormaliseOptions, reader: RecordReader): TableReading {
  const grid = fillMerges(sheet);
  const finder = new BandFinder(options.columns);
  const found = findTables(grid, finder);
  const meansSomething = (table: TableRange): boolean => describeColumns(grid, table, finder, options.columns ?? {}, options.date ?? null).some((column) => column.role === 'label' || (column.role === 'figure' && isFigure(column.says)));
  const tables = found.filter((table) => !table.band.byShape || meansSomething(table));
  if (tables.length === 0) {
    const first = (sheet.rows[0] ?? []).join(' · ').slice(0, SHOWN);
    const account = new AccountBook();
    for (const row of sheet.rows) account.skip(row.filter((cell) => cell.trim() !== '').length);
    return { observations: [], totals: [], issues: [issue('format.unreadable', 'error', noHeadings({ first }), { ...NOWHERE, file: options.file ?? null, sheet: sheet.name })], account: account.total() };
  }
  return join(tables.map((table) => readAsLong(grid, table, finder, options, reader) ?? readGrid(grid, table, finder, options, reader)));
}

/** Read a table with one figure a row, or null when its headings are not those of one. */
function readAsLong(grid: Grid, table: TableRange, finder: BandFinder, options: NormaliseOptions, reader: RecordReader): TableReading | null {
  const { sheet } = grid;
  const { band, titles, last } = table;
  const head = band.bottom;
  const columns = band.top === head ? matchColumns(sheet.rows[head]!, options.columns) : null;
  if (columns === null) return null;
  // one heading that names its figure makes a long table only where no other column holds figures
  if (columns.fixed.indicator !== undefined && describeColumns(grid, table, finder, options.columns ?? {}, options.date ?? null).filter(({ role }) => role === 'figure').length > 1) return null;
  // the lines above or the name of the sheet may say when it was: only the reader of other tables asks them
  const saysWhen = PERIODS.some((field) => columns.at.has(field) || columns.fixed[field] !== undefined);
  if (columns.fixed.indicator !== undefined && (!saysWhen || leavesYear(sheet, table, columns)) && (titles.length > 0 || sheet.name !== null)) return null;
  const top = titles[0] ?? head;
  const whole = top === 0 && last === sheet.rows.length - 1;
  const cut = whole ? sheet : { ...sheet, rows: sheet.rows.slice(top, last + 1), lines: sheet.lines.slice(top, last + 1), numeric: shifted(sheet.numeric, top) };
  const reading = readLong({ rows: cut.rows, lines: cut.lines, numeric: cut.numeric, separator: sheet.separator, sheet: sheet.name, head: head - top, columns }, options, reader);
  // a part of the country that no list of areas has adds up the provinces beside it: which those are, the other reader sees
  if (columns.fixed.indicator !== undefined && reading.issues.some((one) => one.code === 'area.unknown' && isRegionRow(one, sheet, columns))) return null;
  const verdicts = reading.totals.map((total) => compareTotal(total, reading.observations, reader.names));
  return { ...reading, issues: [...reading.issues, ...verdicts.flatMap(({ issues }) => issues)] };
}

/** Whether rows say a part of a year (`Quý I`) and no column its year. */
function leavesYear({ rows }: Sheet, { band, last }: TableRange, { at, fixed }: Columns): boolean {
  const parts = (['period', 'quarter', 'month'] as const).flatMap((field) => at.get(field) ?? []);
  if (parts.length === 0 || (['year', 'period_start', 'period_end'] as const).some((field) => at.has(field) || fixed[field] !== undefined)) return false;
  return rows.slice(band.bottom + 1, last + 1).some((row) => parts.some((column) => (row[column] ?? '').trim() !== '') && parts.every((column) => !/(?:19|20)\d{2}/.test(row[column] ?? '')));
}

function isRegionRow({ row }: Issue, { rows, lines }: Sheet, { at }: Columns): boolean {
  const cells = row === null ? undefined : rows[lines.indexOf(row)];
  return isRegionName(withoutOrdinal(cells?.[at.get('area_name') ?? -1] ?? ''));
}

function shifted(numeric: ReadonlySet<string>, top: number): ReadonlySet<string> {
  return new Set([...numeric].map((key) => key.split(',').map(Number)).map(([row, column]) => `${row! - top},${column!}`));
}

/** Put what several tables gave together. */
export function join(readings: readonly TableReading[]): TableReading {
  const account = new AccountBook();
  for (const one of readings) account.add(one.account);
  return { observations: readings.flatMap(({ observations }) => observations), totals: readings.flatMap(({ totals }) => totals), issues: readings.flatMap(({ issues }) => issues), account: account.total() };
}
