import { indicatorByWords, resolveIndicator } from '../../indicators/index.js';
import { columnCompares, columnNumbers, columnPeriodsClash, columnTotal, columnUnread, footnoteMark, indicatorOfOthers, indicatorSuggestedTwice, oneOfTwo, rowAverage, rowGroup, rowNote, rowOtherLocale, rowTitle, rowTotal } from '../../messages/normalise.js';
import { issue, type Issue, type IssueText } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import { NOWHERE, type Location } from '../../model/source.js';
import { AccountBook } from '../account.js';
import { columnLocale } from '../column-locale.js';
import { compareTotal } from '../compare-total.js';
import type { Field } from '../fields.js';
import type { TableReading } from '../long/read-long.js';
import type { NormaliseOptions } from '../options.js';
import { cutRow } from '../outside-data.js';
import { isRegionName, isTotalName } from '../row-words.js';
import { glueMark, marksExplained } from '../../text/footnote-mark.js';
import type { FigureRecord, RecordReader, TableEvidence } from '../record-reader.js';
import type { StatedTotal } from '../stated-total.js';
import { tableEvidence } from '../table-evidence.js';
import { bodyOfTable } from './body-of-table.js';
import type { Column } from './columns.js';
import { describeColumns } from './columns.js';
import { figureFields, figureRecord, saidByColumn, type FigureFields, type TableFields } from './figure-record.js';
import type { Grid } from './fill-merges.js';
import type { BandFinder } from './find-bands.js';
import type { TableRange } from './find-tables.js';
import type { PathMeaning } from './heading-path.js';
import { indicatorBeside, type IndicatorBeside } from './indicator-beside.js';
import { figuresOfPair, readPairHeading, type HalfMeaning, type PairMeaning } from './pair-heading.js';
import { classifyRows, type Row } from './row-kinds.js';
import { namesOnSides } from './names-on-sides.js';
import { RowNames } from './row-names.js';
import { rowWritesEnglish } from './row-locale.js';
import { settleAggregates, type ReadRow } from './settle-aggregates.js';
import { tableUnit } from './table-unit.js';
import { readTableWords, tablePeriod } from './table-words.js';

type FigureColumn = Extract<Column, { role: 'figure' }>;

/** Figures between two words about how far a table is read. */
const FIGURES_BETWEEN = 4096;

/** What is said about a figure outside its cell and its headings. */
interface RecordParts {
  readonly row: FigureFields;
  readonly places: ReadonlyMap<Field, string>;
  readonly words: TableFields;
  readonly line: number;
  readonly column: FigureColumn;
  readonly numeric: boolean;
}

/** Read a table whose figures stand in several columns: each cell becomes one figure, said by its row, its headings and the lines above. */
export function readGrid(grid: Grid, table: TableRange, finder: BandFinder, options: NormaliseOptions, reader: RecordReader): TableReading {
  return new GridReader(grid, table, finder, options, reader).read();
}

class GridReader {
  readonly #grid: Grid;
  readonly #table: TableRange;
  readonly #options: NormaliseOptions;
  readonly #reader: RecordReader;
  readonly #columns: readonly Column[];
  readonly #figures: readonly FigureColumn[];
  readonly #rows: readonly Row[];
  /** The last column that has a heading. */
  readonly #headings: number;
  readonly #finder: BandFinder;
  readonly #beside: IndicatorBeside | null;
  /** Columns that add up those of areas. */
  readonly #totals: ReadonlySet<number>;
  readonly #issues: Issue[] = [];
  readonly #said = new Set<string>();
  /** Footnote marks that the notes around the table explain. */
  readonly #explained: ReadonlySet<string>;

  constructor(grid: Grid, table: TableRange, finder: BandFinder, options: NormaliseOptions, reader: RecordReader) {
    this.#grid = grid;
    this.#table = table;
    this.#finder = finder;
    this.#options = options;
    this.#reader = reader;
    this.#columns = describeColumns(grid, table, finder, options.columns ?? {}, options.date ?? null);
    this.#figures = this.#columns.filter((one) => one.role === 'figure');
    this.#beside = this.#columns.some((one) => one.role === 'label' && one.fields.includes('indicator')) ? null : indicatorBeside(this.#columns);
    const across = this.#figures.some(({ says: { area } }) => area !== '') && !this.#columns.some((one) => one.role === 'label' && one.fields.some((field) => field === 'area_name' || field === 'area_code'));
    this.#totals = new Set(across ? this.#figures.filter(({ heading, says: { area } }) => area === '' && isTotalName(heading)).map(({ column }) => column) : []);
    this.#headings = this.#columns.findLast(({ column, heading }) => heading !== String(column + 1))?.column ?? grid.width - 1;
    this.#rows = classifyRows(grid, table, this.#columns, finder);
    this.#explained = new Set(this.#rows.filter(({ kind }) => kind === 'note').flatMap(({ row }) => this.#texts(row).flatMap(marksExplained)));
  }

  read(): TableReading {
    const account = new AccountBook();
    const { titles, band } = this.#table;
    for (const row of titles) {
      account.skip(this.#filled(row));
      this.#say('row.title', rowTitle({ text: [...new Set(this.#texts(row))].join(' · ').slice(0, 80) }), row);
    }
    if (band.numbers !== null) {
      account.skip(this.#filled(band.numbers));
      this.#say('row.column_numbers', columnNumbers({}), band.numbers);
    }
    this.#unreadColumns();
    const names = new RowNames(this.#grid, this.#columns, this.#finder, this.#options.date ?? null);
    const read: ReadRow[] = [];
    const { evidence, words } = this.#evidence(names);
    const between = Math.max(1, Math.floor(FIGURES_BETWEEN / Math.max(1, this.#figures.length)));
    for (const [index, row] of this.#rows.entries()) {
      if (index % between === 0 && index > 0) this.#options.onRows?.(index, this.#rows.length, this.#options.file ?? null);
      if (row.kind === 'group') names.group(row);
      const texts = this.#texts(row.row);
      if (row.kind === 'numbers') this.#say('row.column_numbers', columnNumbers({}), row.row);
      if (row.kind === 'group') this.#say('row.group', rowGroup({ text: texts.join(' · ') }), row.row);
      if (row.kind === 'average') this.#say('row.total_skipped', rowAverage({ name: row.name }), row.row);
      if (row.kind === 'note') this.#say('row.note', rowNote({ text: texts.join(' · ') }), row.row);
      read.push(row.kind === 'data' || row.kind === 'total' ? this.#readRowOrRegion(row, names, evidence, words) : { ...NOTHING, row, filled: this.#filled(row.row) });
    }
    const settled = settleAggregates(read, this.#reader.names);
    const observations: Observation[] = [];
    const totals: StatedTotal[] = [];
    for (const row of settled.rows) {
      this.#add(row.issues);
      observations.push(...row.observations);
      totals.push(...row.totals);
      const cells = row.observations.length - row.beside;
      account.add({ observations: cells, parts: row.parts, errors: row.errors, skipped: row.filled - cells - row.parts - row.errors });
    }
    this.#add(settled.issues);
    return { observations, totals: [], issues: this.#issues, account: account.total() };
  }

  /** A region that the list of the table has not (`Bắc Trung Bộ` over the 63) adds up the provinces beside it; where there are none it is an unknown area. */
  #readRowOrRegion(row: Row, names: RowNames, evidence: (column: number) => TableEvidence, words: TableFields): ReadRow {
    const read = this.#readRow(row, names, evidence, words);
    if (row.kind !== 'data' || read.observations.length > 0 || read.errors === 0 || !isRegionName(row.name)) return read;
    const provinces = this.#rows.filter(({ kind, name }) => kind === 'data' && !isRegionName(name) && this.#finder.says(name) === 'area');
    return provinces.length > 1 ? this.#readRow({ ...row, kind: 'total' }, names, evidence, words) : read;
  }

  /** Read the figures of a row, each with all that is said about it. */
  #readRow(row: Row, names: RowNames, evidence: (column: number) => TableEvidence, words: TableFields): ReadRow {
    const { grid, line } = { grid: this.#grid, line: this.#grid.sheet.lines[row.row]! };
    const cut = grid.sheet.separator === ',' ? cutRow(grid.sheet.rows[row.row]!, this.#headings + 1, { file: this.#options.file ?? null, row: line }) : null;
    if (cut) return { ...NOTHING, row, issues: [cut], errors: this.#filled(row.row), filled: this.#filled(row.row) };
    const said = names.of(row);
    const issues: Issue[] = said.marks.map(({ written, mark, heading }) => issue('cell.footnote_mark', 'info', footnoteMark({ written, mark }), this.#at(line, heading)));
    const fields: FigureFields = row.kind === 'total' ? { ...said.fields, area_name: row.name, area_code: '' } : said.fields;
    const cells = this.#figures.filter(({ column }) => grid.owns(row.row, column)).map((column) => {
      const value = glueMark(grid.cells[row.row]![column.column]!, this.#explained);
      const numeric = grid.sheet.numeric.has(`${row.row},${column.column}`);
      const pair = column.pair ?? this.#pairOfRow(fields, column);
      const figures = pair === null ? [{ value, says: column.says }] : (figuresOfPair(value, pair) ?? []);
      if (pair !== null && figures.length === 0) issues.push(issue('number.ambiguous', 'error', oneOfTwo({ written: value, indicators: [pair[0].entry.label, pair[1].entry.label] }), this.#at(line, column.heading)));
      return { column, numeric, figures: figures.map(({ value: written, says }) => ({ written, record: this.#record(written, says, { row: fields, places: said.places, words, line, column, numeric }) })) };
    });
    const english = rowWritesEnglish(cells.filter(({ numeric }) => !numeric).flatMap(({ column, figures }) => figures.map(({ written, record }) => ({ value: written, indicator: this.#reader.indicator(record(null)).result, locale: evidence(column.column).locale }))));
    if (english !== null && english.against) issues.push(issue('number.locale', 'warning', rowOtherLocale({ cells: english.cells }), this.#at(line, null)));
    const unclear = row.kind === 'data' ? this.#columns.filter(({ role, column }) => role === 'unclear' && grid.owns(row.row, column)).length : 0;
    const result = { observations: [] as Observation[], totals: [] as StatedTotal[], errors: unclear, beside: 0 };
    const across: StatedTotal[] = [];
    for (const { column, figures } of cells) {
      let [taken, refused] = [0, figures.length === 0];
      for (const { record } of figures) {
        const { observation, total, issues: found } = this.#reader.read(record(english === null ? null : 'en'), evidence(column.column), row.kind === 'total' || this.#totals.has(column.column));
        if (this.#totals.has(column.column)) {
          if (total && row.kind === 'data') across.push(total);
          continue;
        }
        issues.push(...(row.kind === 'total' ? found.filter(({ code }) => code === 'row.total_skipped') : found));
        if (observation) {
          result.observations.push(observation);
          taken += 1;
        } else if (total) result.totals.push(total);
        else if (found.some(({ severity }) => severity === 'error')) refused = true;
      }
      result.beside += Math.max(0, taken - 1);
      if (row.kind !== 'total' && taken === 0 && refused) result.errors += 1;
    }
    issues.push(...across.flatMap((total) => compareTotal(total, result.observations, this.#reader.names).issues));
    // also where none of its figures could be read
    if (row.kind === 'total' && issues.every(({ code }) => code !== 'row.total_skipped')) issues.push(issue('row.total_skipped', 'info', rowTotal({ name: row.name }), this.#at(line, null)));
    if (cells.length === 0 && row.kind === 'data' && fields.area_name) issues.push(...this.#reader.withoutFigure(figureRecord(fields, null, { figure: this.#at(line, null), row: (field) => (said.places.has(field) ? this.#at(line, said.places.get(field)!) : null), heading: this.#at(line, null), column: new Set() }), evidence(-1)));
    const labels = said.used;
    const lost = result.observations.length === 0 && result.errors > 0;
    return { row, issues, ...result, errors: result.errors + (lost ? labels : 0), parts: result.observations.length > 0 ? labels : 0, filled: this.#filled(row.row) };
  }

  /** The two indicators that the labels of a row name for a cell with two figures, or null. */
  #pairOfRow({ indicator = '', unit = '' }: FigureFields, { says }: FigureColumn): PairMeaning | null {
    if (says.indicator !== '' || says.unknown !== '' || !`${indicator}${unit}`.includes('/')) return null;
    const pair = readPairHeading([indicator, unit].filter((word) => word !== ''), this.#options.date ?? null);
    if (pair === null) return null;
    const [a, b] = pair.map((half): HalfMeaning => ({ ...half, says: { ...says, indicator: half.says.indicator, unit: half.says.unit || says.unit } }));
    return [a!, b!];
  }

  /** The record of one figure, as the way of writing numbers decides. */
  #record(value: string, says: PathMeaning, { row, places, words, line, column, numeric }: RecordParts): (locale: 'vi' | 'en' | null) => FigureRecord {
    const named = figureFields(value, says, row, words, this.#options.date ?? null);
    // where neither row, heading nor title says what is counted, it may be what all columns beside it count; else the heading is what nobody knows
    const beside = row.indicator ? '' : this.#besideOf(column, words.indicator);
    const joined = named.indicator === '' || beside !== '' ? { ...named, indicator: beside || column.heading } : named;
    const stand = { figure: this.#at(line, column.heading), row: (field: Field) => (places.has(field) ? this.#at(line, places.get(field)!) : null), heading: this.#at(this.#grid.sheet.lines[this.#table.band.bottom]!, column.heading), column: named.indicator === '' || beside !== '' ? new Set<Field>([...saidByColumn(says), 'indicator']) : saidByColumn(says) };
    return (locale) => figureRecord(joined, numeric ? 'en' : locale, stand);
  }

  /** What the whole table says: its list of provinces, how each column writes numbers, and the lines above. */
  #evidence(names: RowNames): { evidence: (column: number) => TableEvidence; words: TableFields } {
    const { grid, table } = { grid: this.#grid, table: this.#table };
    const data = this.#rows.filter(({ kind }) => kind === 'data');
    const says = (field: Field): boolean => names.has(field);
    const needs = { indicator: !says('indicator') && this.#figures.some(({ says: { indicator, unknown } }) => indicator === '' && unknown === ''), area: !says('area_name') && !says('area_code') && this.#figures.some(({ says: { area } }) => area === '') };
    const lines = table.titles.flatMap((row) => [...new Set(grid.cells[row]!.filter((text) => text !== ''))]);
    const fromLines = readTableWords(lines, this.#options.date ?? null, needs);
    const fromName = readTableWords(grid.sheet.name?.split(' · ') ?? [], this.#options.date ?? null, needs);
    const words = { period: tablePeriod(fromLines, fromName, this.#options.date ?? null), unit: tableUnit(fromLines.unit || fromName.unit, this.#indicatorWords(names, data, fromLines.indicator || fromName.indicator)), indicator: fromLines.indicator || fromName.indicator, ofBody: bodyOfTable([...lines, grid.sheet.name ?? ''], (one) => this.#reader.isOwn(one)), area: fromLines.area || fromName.area };
    const shared = tableEvidence(
      {
        areaNames: [...data.map((row) => names.peek(row, says('area_within') ? 'area_within' : 'area_name')), ...(this.#columns.some((one) => one.role === 'label' && one.level !== undefined) ? [fromLines.within] : []), ...this.#figures.map(({ says: { area } }) => area), words.area, ...names.groupNames(this.#rows)],
        areaCodes: data.map((row) => names.peek(row, 'area_code')),
        sides: () => namesOnSides({ grid, rows: this.#rows, figures: this.#figures, names: new RowNames(grid, this.#columns, this.#finder, this.#options.date ?? null), words }, this.#options.date ?? null, this.#reader),
        areaVintages: says('area_vintage') ? data.map((row) => names.peek(row, 'area_vintage')) : [],
        vintage: null,
        figures: [],
        plain: false,
      },
      this.#options,
    );
    this.#add(shared.issues.map((one) => ({ ...one, sheet: grid.sheet.name })));
    const locales = new Map(this.#figures.map(({ column }) => {
      const cells = [...data, ...this.#rows.filter(({ kind }) => kind === 'total')].filter(({ row }) => grid.owns(row, column) && !grid.sheet.numeric.has(`${row},${column}`)).map(({ row }) => grid.cells[row]![column]!);
      return [column, this.#options.locale ? { settled: this.#options.locale, usual: null } : columnLocale(cells)];
    }));
    const within = fromLines.within || fromName.within || null;
    return { words, evidence: (column) => ({ ...shared.evidence, within, locale: locales.get(column) ?? shared.evidence.locale }) };
  }

  /** The indicator of the columns beside one that says only when, '' for any other; a title that names another contradicts them. */
  #besideOf({ column, heading }: Column, title: string): string {
    if (this.#beside?.columns.has(column) !== true) return '';
    return title === '' || (resolveIndicator(title).result ?? indicatorByWords(title, null))?.id === this.#beside.entry.id ? this.#beside.words : heading;
  }

  /** The words of all indicators that the headings, the rows or the lines above name. */
  #indicatorWords(names: RowNames, data: readonly Row[], title: string): string[] {
    const ofColumns = this.#figures.map(({ says: { indicator, unknown } }) => indicator || unknown);
    return [...new Set([...ofColumns, ...(names.has('indicator') ? data.map((row) => names.peek(row, 'indicator')) : []), title])].filter((words) => words !== '');
  }

  /** Say which columns are not read though they hold something. */
  #unreadColumns(): void {
    const line = this.#grid.sheet.lines[this.#table.band.bottom]!;
    for (const one of this.#columns) {
      const { column, heading, role } = one;
      if (this.#totals.has(column)) this.#issues.push(issue('row.total_skipped', 'info', columnTotal({ heading }), this.#at(line, heading)));
      if (this.#beside?.columns.has(column)) this.#issues.push(issue('indicator.unknown', 'info', indicatorOfOthers({ heading, indicator: this.#beside.entry.label }), this.#at(line, heading)));
      if ((role !== 'unread' && role !== 'compares' && role !== 'unclear') || !this.#rows.some(({ row, kind }) => kind === 'data' && this.#grid.owns(row, column))) continue;
      if (one.role === 'unclear' && 'clash' in one) this.#issues.push(issue('period.ambiguous', 'error', columnPeriodsClash({ heading, periods: one.clash }), this.#at(line, heading)));
      else if (one.role === 'unclear') this.#issues.push(issue('indicator.unknown', 'error', indicatorSuggestedTwice({ heading, indicator: one.suggests.label }), this.#at(line, heading)));
      else this.#issues.push(issue('row.note', 'info', role === 'compares' ? columnCompares({ heading }) : columnUnread({ heading }), this.#at(line, heading)));
    }
  }

  #at(row: number, column: string | null): Location {
    return { ...NOWHERE, file: this.#options.file ?? null, sheet: this.#grid.sheet.name, row, column };
  }

  #say(code: 'row.title' | 'row.total_skipped' | 'row.group' | 'row.note' | 'row.column_numbers', text: IssueText, row: number): void {
    if (this.#filled(row) > 0) this.#issues.push(issue(code, 'info', text, this.#at(this.#grid.sheet.lines[row]!, null)));
  }

  /** Add issues once: a heading's is met in every cell under it. */
  #add(issues: readonly Issue[]): void {
    for (const one of issues) {
      // how the list of provinces was known is said once for a table
      const key = one.code === 'area.vintage_inferred' ? one.message.vi : [one.code, one.row, one.column, one.message.vi].join('\n');
      if (this.#said.has(key)) continue;
      this.#said.add(key);
      this.#issues.push(one);
    }
  }

  #texts(row: number): string[] {
    return this.#grid.cells[row]!.filter((_, column) => this.#grid.owns(row, column));
  }

  #filled(row: number): number {
    return this.#texts(row).length;
  }
}

const NOTHING = { observations: [], totals: [], issues: [], errors: 0, parts: 0, beside: 0 } as const;

