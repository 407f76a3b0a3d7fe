import type { CatalogueEntry } from '../../indicators/index.js';
import type { Field } from '../fields.js';
import type { Grid } from './fill-merges.js';
import { isNote } from '../row-words.js';
import { takeLevels } from '../take-levels.js';
import type { AreaHeadingLevel } from '../unit-heading.js';
import { distinctColumns } from './distinct-columns.js';
import type { BandFinder } from './find-bands.js';
import { fieldsOfHeading } from './find-bands.js';
import type { TableRange } from './find-tables.js';
import { readHeadingPath, type PathMeaning } from './heading-path.js';
import type { PeriodClash } from './join-periods.js';
import { isFillerHeading, isOrdinalHeading, isRemarkHeading, namesIndicator, periodOfHeading } from './heading-words.js';
import { readPairHeading, type PairMeaning } from './pair-heading.js';

/** What a column of a table holds. */
export type Column = {
  readonly column: number;
  /** Its headings from top to bottom, joined by a slash; its number where there are none. */
  readonly heading: string;
} & (
  | { readonly role: 'label'; readonly fields: readonly Field[]; readonly level?: AreaHeadingLevel }
  | { readonly role: 'figure'; readonly says: PathMeaning; readonly pair?: PairMeaning }
  | { readonly role: 'unclear'; readonly suggests: CatalogueEntry }
  | { readonly role: 'unclear'; readonly clash: PeriodClash }
  | { readonly role: 'ordinal' | 'compares' | 'unread' }
);

/** Fields that say when: under the name of an indicator (`Tháng` over `1`, `2`, `3`) they head figures. */
const OF_TIME: readonly Field[] = ['period', 'year', 'quarter', 'month'];

/** Fields that can stand beside the figures of a row, one for each row. */
const UNREAD_AS_LABEL: readonly Field[] = ['value', 'as_written', 'numerator', 'denominator', 'bound', 'status', 'text', 'break', 'number_locale'];

/**
 * Say what each column of a table holds, by its headings and, where they say nothing, by what its cells name.
 *
 * @param own headings of one's own, each with its field
 */
export function describeColumns(grid: Grid, table: TableRange, finder: BandFinder, own: Readonly<Record<string, Field>>, date: string | null): Column[] {
  const paths = headingPaths(grid, table);
  const taken = new Set<Field>();
  const columns = paths.map(({ path: whole, uncovered }, column): Column => {
    const path = readHeadingPath(whole, date).clash !== null && readHeadingPath(uncovered, date).clash === null ? uncovered : whole;
    const heading = path.join(' / ').replace(/\s+/g, ' ') || String(column + 1);
    const last = path.at(-1) ?? '';
    if (path.length === 1 && isOrdinalHeading(last)) return { column, heading, role: 'ordinal' };
    if (path.length === 1 && isRemarkHeading(last)) return { column, heading, role: 'unread' };
    const cells = body(grid, table, column);
    // `Lũy kế` over numbers holds figures; over `có` and `không` it says how those beside it were counted
    const counted = cells.some((text) => finder.says(text) === 'number');
    const fields = fieldsOfHeading(last, own).filter((field) => !UNREAD_AS_LABEL.includes(field) && !(field === 'cumulative' && counted) && !(counted && OF_TIME.includes(field) && path.slice(0, -1).some(namesIndicator)));
    if (fields.length > 0 && fields.every((field) => !taken.has(field)) && (path.length === 1 || fields.every((field) => field !== 'indicator'))) {
      for (const field of fields) taken.add(field);
      return { column, heading, role: 'label', fields };
    }
    if (path.length > 0 && fields.length === 0) {
      const pair = readPairHeading(path, date);
      const says = pair?.[0].says ?? readHeadingPath(path, date);
      if (says.clash !== null) return { column, heading, role: 'unclear', clash: says.clash };
      if (pair !== null) return { column, heading, role: 'figure', says, pair };
      if (says.compares) return { column, heading, role: 'compares' };
      if (isFigure(says) || path.every(isFillerHeading)) return { column, heading, role: 'figure', says };
    }
    const named = nameOf(cells, finder, taken);
    if (named !== null) {
      taken.add(named);
      return { column, heading, role: 'label', fields: [named] };
    }
    if (cells.length > 0 && isOrdinals(cells) && column === 0) return { column, heading, role: 'ordinal' };
    const figures = cells.filter((text) => finder.says(text) === 'number' || /^(?:19|20)\d\d$/.test(text)).length;
    if (path.length > 0 && figures > 0 && figures * 2 >= cells.length) return { column, heading, role: 'figure', says: readHeadingPath(path, date) };
    return { column, heading, role: 'unread' };
  });
  return distinctColumns(areaLevels(unitBesideArea(columns, grid, table, finder), grid, table, finder));
}

/** Of columns for areas of several levels the lowest is the row's area and the highest that in which it lies; a heading such as `Huyện` is one where its cells are no figures. */
function areaLevels(columns: readonly Column[], grid: Grid, table: TableRange, finder: BandFinder): Column[] {
  const single = columns.map((one) => (one.role === 'label' ? one.fields.length === 1 && one.fields[0] === 'area_name' : one.role === 'unread' || (one.role === 'figure' && body(grid, table, one.column).every((text) => finder.says(text) !== 'number'))));
  const at = new Map<Field, number>(columns.flatMap((one, i) => (one.role === 'label' && one.fields[0] === 'area_name' ? [['area_name', i] as const] : [])));
  const { area_level } = takeLevels(columns.map(({ heading }) => heading), at, (column) => single[column]!);
  const within = at.get('area_within');
  return columns.map((one, i): Column => {
    if (i === within) return { column: one.column, heading: one.heading, role: 'label', fields: ['area_within'] };
    if (i !== at.get('area_name') || !single[i]) return one.role === 'label' && one.fields[0] === 'area_name' && i !== at.get('area_name') ? { column: one.column, heading: one.heading, role: 'unread' } : one;
    return { column: one.column, heading: one.heading, role: 'label', fields: ['area_name'], ...(area_level === undefined ? {} : { level: area_level }) };
  });
}

/** `Đơn vị` is the area where nothing else is; over words such as `vụ việc` it is the unit of measure. */
function unitBesideArea(columns: readonly Column[], grid: Grid, table: TableRange, finder: BandFinder): Column[] {
  return columns.map((one) => {
    if (one.role !== 'label' || one.fields[0] !== 'area_name' || one.fields.length > 1) return one;
    const cells = body(grid, table, one.column);
    const units = cells.filter((text) => finder.says(text) === 'unit').length;
    return cells.length > 0 && units * 2 > cells.length ? { ...one, fields: ['unit'] } : one;
  });
}

/** Whether the headings of a column of figures say anything known. */
export function isFigure({ indicator, period, part, unit, area, samePeriod, cumulative }: PathMeaning): boolean {
  return cumulative || [indicator, period, part, unit, area, samePeriod].some((word) => word !== '');
}

/** Own texts of a column under the headings. */
function body(grid: Grid, { first, last }: TableRange, column: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) if (grid.owns(row, column)) texts.push(grid.cells[row]![column]!);
  return texts;
}

/** What most cells of a column without a telling heading name: areas, indicators or periods. */
function nameOf(texts: readonly string[], finder: BandFinder, taken: ReadonlySet<Field>): Field | null {
  const cells = texts.filter((text) => !isNote(text));
  const kinds = cells.map((text) => finder.says(text));
  const most = (kind: string): boolean => cells.length > 0 && kinds.filter((one) => one === kind).length * 2 > cells.length;
  if (most('area') && !taken.has('area_name')) return 'area_name';
  if (!most('figure')) return null;
  const periods = cells.filter((text) => /\d{4}|quý|tháng/iu.test(text)).length * 2 > cells.length;
  const field = periods ? 'period' : 'indicator';
  return taken.has(field) ? null : field;
}

function isOrdinals(cells: readonly string[]): boolean {
  return cells.every((text) => /^(?:\d{1,3}|[IVXL]+|[a-zA-Z])[.)]?$/.test(text));
}

/**
 * The distinct texts above each column; in a text without merges, an upper cell covers the empty ones to its right.
 *
 * @returns for each column its path, and the path without the periods that only cover it: another that stands in a cell of
 * its own (`2025` beside `2024`, on the row below) ends what a cell covers
 */
function headingPaths(grid: Grid, { band }: TableRange): { readonly path: readonly string[]; readonly uncovered: readonly string[] }[] {
  const rows = grid.cells.slice(band.top, band.bottom + 1).map((row) => [...row]);
  const below = (level: number, column: number): boolean => rows.slice(level + 1).some((row) => row[column] !== '');
  const covered = new Set<string>();
  rows.forEach((row, level) => {
    if (level === rows.length - 1) return;
    for (let column = 1; column < grid.width; column += 1) {
      const together = level === 0 || rows[level - 1]![column] === rows[level - 1]![column - 1];
      if (row[column] !== '' || row[column - 1] === '' || !together || !below(level, column) || !below(level, column - 1)) continue;
      row[column] = row[column - 1]!;
      if (periodOfHeading(row[column]!, null) !== null) covered.add(`${level},${column}`);
    }
  });
  const distinct = (texts: readonly string[]): string[] => texts.filter((text, level) => text !== '' && text !== texts[level - 1]);
  return Array.from({ length: grid.width }, (_, column) => {
    const texts = rows.map((row) => row[column]!);
    return { path: distinct(texts), uncovered: distinct(texts.map((text, level) => (covered.has(`${level},${column}`) ? '' : text))) };
  });
}
