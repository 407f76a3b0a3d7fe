import { inferVintage, NATION, resolveArea, type Vintage } from '../areas/index.js';
import type { Names } from '../dataset/printable.js';
import { readDelimited, type Rows } from '../formats/delimited.js';
import { resolveIndicator, sameUnit, type CatalogueEntry } from '../indicators/index.js';
import { areaBelowProvince, codeMismatch } from '../messages/areas.js';
import { noHeadings, otherUnit, textDecomposed } from '../messages/normalise.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue, type Outcome } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import { NOWHERE, type Location } from '../model/source.js';
import type { NumberLocale } from '../numbers/index.js';
import { readPeriod } from '../periods/index.js';
import { fold } from '../text/fold.js';
import { AccountBook, type Account } from './account.js';
import { isBelowProvince } from './area-level.js';
import { columnLocale, type ColumnLocale } from './column-locale.js';
import { matchColumns, type Columns, type Field } from './fields.js';
import { markRepeats } from './mark-repeats.js';
import { cutRow, outsideData } from './outside-data.js';
import { readFigure } from './read-figure.js';
import { readRowPeriod, type RowPeriod } from './read-row-period.js';

/** What is known about a table beside its cells. */
export interface NormaliseOptions {
  /** Name of the file, kept with every figure and issue. */
  readonly file?: string | null;
  /** The list of provinces the file uses (`2024` or `2025`), when it does not say. */
  readonly vintage?: string | null;
  /** Day on which the document was issued, ISO. */
  readonly date?: string | null;
  /** How the file writes numbers, when known. */
  readonly locale?: NumberLocale;
  /** Indicators of one's own, found by id or label before those of the catalogue. */
  readonly indicators?: Iterable<Indicator>;
  /** Headings of one's own, each with its field. */
  readonly columns?: Readonly<Record<string, Field>>;
}

/** One observation for each figure of a table, with all that they name. */
export interface Normalised {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  readonly issues: readonly Issue[];
  readonly account: Account;
}

const HEADING_ROWS = 20;

/**
 * Normalise a long table (one figure a row): headings are found, names, periods and numbers are read, and whatever cannot
 * be taken becomes an issue with its row and column. A bad cell stops nothing else; nothing is guessed.
 *
 * @param input delimited text, or rows that were read from it; `lines` are their physical lines, default 1, 2, 3 …
 */
export function normalise(input: string | (Pick<Rows, 'rows'> & Partial<Rows>), options: NormaliseOptions = {}): Normalised {
  const file = options.file ?? null;
  const table = typeof input === 'string' ? readDelimited(input, { file }) : { rows: input.rows, lines: input.lines ?? input.rows.map((_, i) => i + 1), separator: null, issues: [] as readonly Issue[] };
  const issues: Issue[] = [...table.issues];
  const account = new AccountBook();
  const head = table.rows.slice(0, HEADING_ROWS).findIndex((row) => matchColumns(row, options.columns) !== null);
  const columns = head < 0 ? null : matchColumns(table.rows[head]!, options.columns);
  if (columns === null) {
    return { ...EMPTY, issues: [...issues, issue('format.unreadable', 'error', noHeadings({ first: (table.rows[0] ?? []).join(' · ').slice(0, 80) }), { ...NOWHERE, file })], account: account.total() };
  }
  const data = table.rows.slice(head + 1).map((row, i) => ({ row: row.map((cell) => cell.normalize('NFC')), line: table.lines[head + 1 + i]! }));
  if (table.rows.some((row) => row.some((cell) => cell !== cell.normalize('NFC')))) issues.push(issue('text.nfd', 'info', textDecomposed({}), { ...NOWHERE, file }));
  const reader = new RowReader(columns, options, data.map(({ row }) => row));
  issues.push(...reader.issues, ...outsideData(table, head, columns, file));
  for (const row of table.rows.slice(0, head)) account.skip(countFilled(row));
  const found: Observation[] = [];
  for (const { row, line } of data) {
    const filled = countFilled(row);
    const cut = table.separator === ',' ? cutRow(row, columns, { file, row: line }) : null;
    const { observation, issues: said, used, lost = 0 } = cut ? { observation: null, issues: [cut], used: filled, lost: 0 } : reader.read(row, line);
    issues.push(...said);
    if (observation) {
      found.push(observation);
      account.row(filled, used, lost);
    } else if (said.some(({ severity }) => severity === 'error')) account.refused(filled, used);
    else account.skip(filled);
  }
  const { observations, issues: repeats } = markRepeats(found, reader.names);
  return {
    observations,
    indicators: [...reader.names.indicators.values()],
    areas: [...reader.names.areas.values()],
    periods: [...reader.names.periods.values()],
    issues: [...issues, ...repeats],
    account: account.total(),
  };
}

function countFilled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

const EMPTY = { observations: [], indicators: [], areas: [], periods: [] } as const;

/** Reads rows of one table; names that repeat are resolved once. */
class RowReader {
  readonly names = { indicators: new Map<string, Indicator>(), areas: new Map<string, Area>(), periods: new Map<string, Period>() } satisfies Names;
  readonly #columns: Columns;
  readonly #options: NormaliseOptions;
  /** What was inferred for the whole file, said once. */
  readonly issues: readonly Issue[];
  readonly #vintage: Vintage | null;
  readonly #locale: ColumnLocale;
  readonly #own: ReadonlyMap<string, Indicator>;
  readonly #indicators = new Map<string, Outcome<CatalogueEntry | Indicator>>();
  readonly #areas = new Map<string, Outcome<Area>>();
  readonly #periods = new Map<string, RowPeriod>();
  /** The file's other areas, asked only when nothing settles the list for the whole file: names of both lists are a tie, which no row's period may decide. */
  readonly #companions: ReadonlySet<string>;

  constructor(columns: Columns, options: NormaliseOptions, rows: readonly (readonly string[])[]) {
    this.#columns = columns;
    this.#options = options;
    this.#own = new Map([...(options.indicators ?? [])].flatMap((one) => [one.id, one.label.vi, one.label.en].map((name) => [fold(name), one] as const)));
    const column = (field: Field): string[] => rows.map((row) => row[columns.at.get(field) ?? -1] ?? '');
    const rowsSay = columns.at.has('area_vintage') && column('area_vintage').every((cell) => cell.trim() !== '');
    const inferred = rowsSay
      ? { result: null, issues: [] }
      : inferVintage(column('area_name'), { vintage: columns.vintage ?? options.vintage ?? null, codes: column('area_code'), issued: options.date ?? null, at: { ...NOWHERE, file: options.file ?? null } });
    this.#vintage = inferred.result;
    this.#companions = new Set(inferred.result === null && !rowsSay ? column('area_name').filter((name) => name.trim() !== '') : []);
    // without an answer each row is tried by its own period, and says so itself
    this.issues = inferred.result !== null || options.vintage != null ? inferred.issues : [];
    this.#locale = options.locale ? { settled: options.locale, usual: null } : columnLocale(columns.plain ? column('as_written') : [...column('value'), ...column('as_written')]);
  }

  read(row: readonly string[], line: number): { observation: Observation | null; issues: readonly Issue[]; used: number; lost?: number } {
    const { at: places, headings, fixed } = this.#columns;
    const cell = (field: Field): string => fixed[field] ?? row[places.get(field) ?? -1] ?? '';
    const at = (field: Field): Location => ({ file: this.#options.file ?? null, sheet: null, row: line, column: headings[places.get(field) ?? -1] ?? null });
    const used = [...places.values()].filter((column) => (row[column] ?? '').trim() !== '').length;
    const refuse = (issues: readonly Issue[]): { observation: null; issues: readonly Issue[]; used: number } => ({ observation: null, issues, used });
    const fraction = cell('numerator').trim() !== '' && cell('denominator').trim() !== '';
    if (!fraction && ['value', 'as_written', 'status'].every((field) => cell(field as Field).trim() === '')) {
      // an empty cell makes no observation, but a name that means nothing is still worth saying
      const unknown = cell('area_name').trim() === '' ? [] : this.#area(cell, at, null).issues.filter(({ severity }) => severity === 'error');
      return refuse(unknown);
    }
    const indicator = this.#indicator(cell('indicator'), cell('unit').trim() || null, yearIn(cell('period_end') || cell('year') || cell('period')), at('indicator'));
    if (indicator.result === null) return refuse(indicator.issues);
    const period = this.#period(cell, indicator.result, at((['period', 'year', 'period_end'] as const).find((field) => places.has(field)) ?? 'period'));
    const area = this.#area(cell, at, period.period.end);
    if (area.result === null) return refuse([...indicator.issues, ...area.issues]);
    const locale = readLocale(cell('number_locale')) ?? this.#locale.settled;
    const figure = readFigure(
      { value: cell('value'), as_written: cell('as_written'), bound: cell('bound'), numerator: cell('numerator'), denominator: cell('denominator'), status: cell('status'), text: cell('text') },
      indicator.result,
      { plain: this.#columns.plain, locale, usual: this.#locale.usual },
      at,
    );
    const issues = [...indicator.issues, ...area.issues, ...period.issues, ...figure.issues];
    if (figure.figure === null) return refuse(issues);
    const { figure: read } = figure;
    this.names.indicators.set(indicator.result.id, strip(indicator.result));
    this.names.areas.set(area.result.id, area.result);
    if (!this.names.periods.has(period.period.id)) this.names.periods.set(period.period.id, period.period);
    const observation: Observation = {
      indicator: indicator.result.id,
      area: area.result.id,
      period: period.period.id,
      scope: cell('scope').trim(),
      ...read,
      unit: cell('unit').trim() || read.unit,
      status: period.known || read.value === null ? read.status : 'ambiguous',
      break: cell('break').trim() === 'true',
      lineage: null,
      sources: [
        {
          title: text(cell('source_title')),
          url: text(cell('source_url')),
          date: readSourceDate(cell('source_date')),
          reporter: text(cell('reporter')),
          // what must not be published is not kept as printed either
          asWritten: read.status === 'suppressed' ? null : (text(cell('as_written')) ?? text(cell('value'))),
          location: at((['value', 'as_written'] as const).find((field) => places.has(field)) ?? 'numerator'),
        },
      ],
    };
    return { observation, issues, used, lost: figure.lost };
  }

  #period(cell: (field: Field) => string, indicator: Indicator, at: Location): RowPeriod {
    const cells = { words: cell('period'), start: cell('period_start'), end: cell('period_end'), cumulative: cell('cumulative'), year: cell('year'), quarter: cell('quarter'), month: cell('month') };
    // of the indicator, only whether it is a stock decides
    const key = [indicator.nature, ...Object.values(cells)].join('\n');
    const known = this.#periods.get(key) ?? readRowPeriod(cells, indicator, this.#options.date ?? null, at);
    this.#periods.set(key, known);
    return { ...known, issues: known.issues.map((one) => ({ ...one, ...at })) };
  }

  #indicator(written: string, unit: string | null, year: number | null, at: Location): Outcome<CatalogueEntry | Indicator> {
    const own = this.#own.get(fold(written.trim()));
    if (own) {
      const fits = unit === null || sameUnit(unit, own.unit.vi) || sameUnit(unit, own.unit.en);
      return { result: own, issues: fits ? [] : [issue('unit.mismatch', 'warning', otherUnit({ indicator: own.label, unit: own.unit, written: unit }), at)] };
    }
    const key = `${written}\n${unit ?? ''}\n${year ?? ''}`;
    const known = this.#indicators.get(key) ?? resolveIndicator(written, { unit, year });
    this.#indicators.set(key, known);
    return { result: known.result, issues: known.issues.map((one) => ({ ...one, ...at })) };
  }

  #area(cell: (field: Field) => string, at: (field: Field) => Location, periodEnd: string | null): Outcome<Area> {
    const [name, code, level] = [cell('area_name').trim(), cell('area_code').trim(), cell('area_level').trim()];
    const place = at(this.#columns.at.has('area_name') ? 'area_name' : 'area_code');
    if (isBelowProvince(level)) {
      return { result: null, issues: [issue('area.below_province', 'warning', areaBelowProvince({ name: name || code }), place)] };
    }
    const vintage = cell('area_vintage').trim() || this.#vintage;
    if (code === NATION.code || level === 'nation') {
      // other bodies' names for the nation are many, but a province's name is a contradiction
      const other = name === '' ? null : resolveArea(name, { vintage, periodEnd }).result;
      if (other === null || other.id === NATION.id) return { result: NATION, issues: [] };
      return { result: null, issues: [issue('area.ambiguous', 'error', codeMismatch({ name, code: code || NATION.code, choices: [other, NATION].map((one) => `${one.name.vi} (${one.id})`) }), place)] };
    }
    const key = [name, code, vintage ?? periodEnd ?? ''].join('\n');
    const known = this.#areas.get(key) ?? resolveArea(name || code, { code: code || null, vintage, companions: this.#companions, issued: this.#options.date ?? null, periodEnd });
    this.#areas.set(key, known);
    return { result: known.result, issues: known.issues.map((one) => ({ ...one, ...place })) };
  }
}

/** Only what the model holds of a catalogue entry goes into a dataset. */
function strip(indicator: Indicator | CatalogueEntry): Indicator {
  if (!('aliases' in indicator)) return indicator;
  const { aliases: _aliases, plausible: _plausible, legalBasis: _basis, core: _core, years: _years, ...rest } = indicator;
  return rest;
}

/** The last year that a period's words name, or null. */
function yearIn(words: string): number | null {
  const year = words.match(/\d{4}/g)?.at(-1);
  return year === undefined ? null : Number(year);
}

function text(cell: string): string | null {
  return cell.trim() || null;
}

/** A day of publication as ISO, also when written as in Vietnam; anything else as it stands. */
function readSourceDate(cell: string): string | null {
  const date = text(cell);
  const reading = date === null || /^\d{4}(?:-\d{2})?$/.test(date) ? null : readPeriod(date);
  return reading?.kind === 'period' && reading.period.start === reading.period.end ? reading.period.end : date;
}

function readLocale(cell: string): NumberLocale | undefined {
  const locale = cell.trim();
  return locale === 'vi' || locale === 'en' ? locale : undefined;
}
