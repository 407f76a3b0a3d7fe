import { sideOfReform } from '../../areas/index.js';
import type { DelimitedScanner } from '../../formats/delimited-scanner.js';
import type { Area } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Issue, Outcome } from '../../model/issue.js';
import type { Columns, Field } from '../fields.js';
import { yearOf, type RecordReader, type TableEvidence } from '../record-reader.js';
import type { RowPeriod } from '../read-row-period.js';
import { isTotalName } from '../row-words.js';
import type { ByteRow } from './byte-row.js';
import { CellTuple } from './cell-tuple.js';
import { Numbered } from './numbered.js';
import { PairNumbers } from './pair-numbers.js';

/** An indicator as a spelling names it. */
export interface NamedIndicator {
  /** Number of this outcome among all. */
  readonly key: number;
  readonly indicator: Indicator | null;
  readonly issues: readonly Issue[];
  /** The unit beside it, '' when no cell says one, and the zeros that it leaves out (3 for `nghìn đồng`). */
  readonly unit: string;
  readonly zeros: number;
  readonly stock: 0 | 1;
  /** Whether only whole numbers fit, and whether a percentage does not. */
  readonly whole: boolean;
  readonly noPercent: boolean;
  /** Whether it is a share, a score or a place, of which there are no thousands. */
  readonly onScale: boolean;
  /** Its number in the lists of the stream, or -1 before it has a figure. */
  listed: number;
  listedUnit: number;
}

/** A period as a spelling names it. */
export interface NamedPeriod extends RowPeriod {
  /** Number of its last day, and of the side of the reform on which it lies, among all. */
  readonly end: number;
  listed: number;
}

/** An area as a spelling names it. */
export interface NamedArea extends Outcome<Area> {
  /** Whether the row adds up others and is of no area of its own. */
  readonly total: boolean;
  listed: number;
}

/** One empty list for all names of which nothing has to be said. */
const NOTHING: readonly Issue[] = [];
const NO_AREA: Outcome<Area> = { result: null, issues: NOTHING };
const INDICATOR = ['indicator', 'unit'] as const;
const PERIOD = ['period', 'period_start', 'period_end', 'cumulative', 'year', 'quarter', 'month'] as const;
const AREA = ['area_name', 'area_code', 'area_level', 'area_vintage', 'area_within'] as const;

/** Names of indicators, periods and areas in rows of bytes, each distinct spelling resolved once by the reader of records. */
export class RowNames {
  readonly #reader: RecordReader;
  readonly #evidence: TableEvidence;
  readonly #words: Readonly<Record<'indicator' | 'period' | 'area', CellTuple>>;
  /** The year that a period names bears on the indicator, and where nothing else decides its end on the area. */
  readonly #years = new Numbered<number | null>();
  readonly #ends = new Numbered<string | null>();
  readonly #yearOfPeriod: (number | undefined)[] = [];
  readonly #areaPairs = new PairNumbers();
  /** By the number of a year, then by words. */
  readonly #indicators: (NamedIndicator | undefined)[][] = [];
  readonly #periods: (NamedPeriod | undefined)[] = [];
  /** Of words that lean on the day on which a row was published, by that day too. */
  readonly #dated = new Map<string, NamedPeriod>();
  readonly #published: number;
  readonly #areas: (NamedArea | undefined)[] = [];
  readonly #withoutFigure: (readonly Issue[] | undefined)[] = [];
  /** What names of which nothing has to be said mean: many spellings share it, so that little memory is touched for a row. */
  readonly #shared = { indicators: new Map<string, NamedIndicator>(), periods: new Map<string, NamedPeriod>(), areas: new Map<string, NamedArea>() };
  #keys = 0;

  constructor(columns: Columns, reader: RecordReader, evidence: TableEvidence) {
    this.#reader = reader;
    this.#evidence = evidence;
    const tuple = (fields: readonly Field[]): CellTuple => new CellTuple(fields.filter((field) => columns.fixed[field] === undefined).flatMap((field) => columns.at.get(field) ?? []));
    this.#published = columns.at.get('source_date') ?? -1;
    this.#words = { indicator: tuple(INDICATOR), period: tuple(PERIOD), area: tuple(AREA) };
  }

  /** Number the words of the rows that a scanner found last, but for the first few. */
  number(scanner: DelimitedScanner, start: number): void {
    this.#words.indicator.number(scanner, start);
    this.#words.period.number(scanner, start);
    this.#words.area.number(scanner, start);
  }

  /** The indicator of a row, which is the one at an index of those that were numbered. */
  indicator(row: ByteRow, at: number): NamedIndicator {
    const periodWords = this.#words.period.numbers[at]!;
    const words = this.#words.indicator.numbers[at]!;
    const year = this.#yearOfPeriod[periodWords] ?? this.#newYear(row, periodWords);
    return this.#indicators[year]![words] ?? this.#newIndicator(row, year, words);
  }

  /** The period of a row; whether the indicator is a stock bears on it. */
  period(row: ByteRow, at: number, indicator: NamedIndicator): NamedPeriod {
    const key = 2 * this.#words.period.numbers[at]! + indicator.stock;
    return this.#periods[key] ?? this.#newPeriod(row, key, indicator);
  }

  /** The area of a row. */
  area(row: ByteRow, at: number, period: NamedPeriod): NamedArea {
    const words = this.#words.area.numbers[at]!;
    const key = this.#evidence.vintage === null || this.#evidence.past !== null || this.#reader.areasLeanOnPeriod ? this.#areaPairs.number(words, period.end) : words;
    return this.#areas[key] ?? this.#newArea(row, key, period);
  }

  /** What has to be said about a row without a figure: it is a note, or a name that means nothing. */
  withoutFigure(row: ByteRow, at: number): readonly Issue[] {
    const words = this.#words.area.numbers[at]!;
    return this.#withoutFigure[words] ?? this.#newWithoutFigure(row, words);
  }

  #newYear(row: ByteRow, periodWords: number): number {
    const record = row.record(null);
    const year = yearOf((field) => record.cell(field));
    const number = this.#years.number(String(year), () => year);
    if (number === this.#indicators.length) this.#indicators.push([]);
    while (this.#yearOfPeriod.length <= periodWords) this.#yearOfPeriod.push(undefined);
    this.#yearOfPeriod[periodWords] = number;
    return number;
  }

  #newIndicator(row: ByteRow, year: number, words: number): NamedIndicator {
    const record = row.record(null);
    const { result, issues } = this.#reader.indicator(record);
    const { unit, zeros } = this.#reader.unit(record);
    const kind = result?.kind;
    const made = (): NamedIndicator => ({
      key: this.#keys++, indicator: result, issues: quiet(issues), unit, zeros, stock: result?.nature === 'stock' ? 1 : 0,
      whole: kind === 'count', noPercent: kind === 'count' || kind === 'money', onScale: kind === 'share' || kind === 'score' || kind === 'index', listed: -1, listedUnit: -1,
    });
    const named = result === null || issues.length > 0 ? made() : shared(this.#shared.indicators, `${result.id}\n${zeros}\n${unit}`, made);
    const ofYear = this.#indicators[year]!;
    while (ofYear.length <= words) ofYear.push(undefined);
    ofYear[words] = named;
    return named;
  }

  #newPeriod(row: ByteRow, key: number, { indicator }: NamedIndicator): NamedPeriod {
    const dated = this.#published < 0 ? '' : `${key}\n${row.text(this.#published)}`;
    const before = this.#dated.get(dated);
    if (before !== undefined) return before;
    const { period, known, status, leans, issues } = this.#reader.period(row.record(null), indicator!);
    const made = (): NamedPeriod => ({ period, known, status, issues: quiet(issues), end: this.#ends.number(`${period.end ?? ''} ${sideOfReform(period)}`, () => period.end), listed: -1 });
    const named = !known || status !== null || issues.length > 0 ? made() : shared(this.#shared.periods, period.id, made);
    if (leans) {
      this.#dated.set(dated, named);
      return named;
    }
    while (this.#periods.length <= key) this.#periods.push(undefined);
    this.#periods[key] = named;
    return named;
  }

  #newArea(row: ByteRow, key: number, { period }: NamedPeriod): NamedArea {
    const record = row.record(null);
    const total = isTotalName(record.cell('area_name'));
    const { result, issues } = total ? NO_AREA : this.#reader.area(record, this.#evidence, period);
    const made = (): NamedArea => ({ result, issues: quiet(issues), total, listed: -1 });
    const named = result === null || issues.length > 0 ? made() : shared(this.#shared.areas, result.id, made);
    while (this.#areas.length <= key) this.#areas.push(undefined);
    this.#areas[key] = named;
    return named;
  }

  #newWithoutFigure(row: ByteRow, words: number): readonly Issue[] {
    const issues = quiet(this.#reader.withoutFigure(row.record(null), this.#evidence));
    while (this.#withoutFigure.length <= words) this.#withoutFigure.push(undefined);
    this.#withoutFigure[words] = issues;
    return issues;
  }

  /** Whether a spelling was not NFC as written. */
  get decomposed(): boolean {
    return Object.values(this.#words).some((one) => one.decomposed);
  }

  /** How many spellings and meanings are held. */
  get size(): number {
    return Object.values(this.#words).reduce((sum, one) => sum + one.size, this.#keys + this.#periods.length + this.#dated.size + this.#areas.length);
  }
}

function quiet(issues: readonly Issue[]): readonly Issue[] {
  return issues.length === 0 ? NOTHING : issues;
}

/** What already stands in a list of the stream under an id, else something new: the first that is listed stays, with its label. */
function shared<T extends { listed: number }>(known: Map<string, T>, id: string, make: () => T): T {
  const before = known.get(id);
  if (before !== undefined && before.listed >= 0) return before;
  const made = make();
  known.set(id, made);
  return made;
}
