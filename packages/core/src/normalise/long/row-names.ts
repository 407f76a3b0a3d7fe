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
  /** Its number in the lists of the stream, or -1 before it has a figure. */
  listed: number;
  listedUnit: number;
}

/** A period as a spelling names it. */
export interface NamedPeriod extends RowPeriod {
  /** Number of its last day among all. */
  readonly end: number;
  listed: number;
}

/** An area as a spelling names it. */
export interface NamedArea extends Outcome<Area> {
  /** Whether the row adds up others and is of no area of its own. */
  readonly total: boolean;
  listed: number;
}

const NO_AREA: Outcome<Area> = { result: null, issues: [] };
const INDICATOR = ['indicator', 'unit'] as const;
const PERIOD = ['period', 'period_start', 'period_end', 'cumulative', 'year', 'quarter', 'month'] as const;
const AREA = ['area_name', 'area_code', 'area_level', 'area_vintage'] as const;

/** Names of indicators, periods and areas in rows of bytes, each distinct spelling resolved once by the reader of records. */
export class RowNames {
  readonly #reader: RecordReader;
  readonly #evidence: TableEvidence;
  readonly #words: Readonly<Record<'indicator' | 'period' | 'area', CellTuple>>;
  /** The year that a period names bears on the indicator, and where nothing else decides its end on the area. */
  readonly #years = new Numbered<number | null>();
  readonly #ends = new Numbered<string | null>();
  readonly #yearOfPeriod: number[] = [];
  readonly #indicatorPairs = new PairNumbers();
  readonly #areaPairs = new PairNumbers();
  readonly #indicators: NamedIndicator[] = [];
  readonly #periods: (NamedPeriod | undefined)[] = [];
  readonly #areas: (NamedArea | undefined)[] = [];

  constructor(columns: Columns, reader: RecordReader, evidence: TableEvidence) {
    this.#reader = reader;
    this.#evidence = evidence;
    const tuple = (fields: readonly Field[]): CellTuple => new CellTuple(fields.filter((field) => columns.fixed[field] === undefined).flatMap((field) => columns.at.get(field) ?? []));
    this.#words = { indicator: tuple(INDICATOR), period: tuple(PERIOD), area: tuple(AREA) };
  }

  /** The number of a row's words for its period; {@link RowNames.period} gives what they mean. */
  periodWords(row: ByteRow): number {
    const words = this.#words.period.number(row);
    if (words === this.#yearOfPeriod.length) {
      const record = row.record(null);
      const year = yearOf((field) => record.cell(field));
      this.#yearOfPeriod.push(this.#years.number(String(year), () => year));
    }
    return words;
  }

  /** The indicator of a row. */
  indicator(row: ByteRow, periodWords: number): NamedIndicator {
    const key = this.#indicatorPairs.number(this.#words.indicator.number(row), this.#yearOfPeriod[periodWords]!);
    return this.#indicators[key] ?? this.#newIndicator(row, key);
  }

  /** The period of a row; whether the indicator is a stock bears on it. */
  period(row: ByteRow, periodWords: number, indicator: NamedIndicator): NamedPeriod {
    const key = 2 * periodWords + indicator.stock;
    return this.#periods[key] ?? this.#newPeriod(row, key, indicator);
  }

  /** The area of a row. */
  area(row: ByteRow, period: NamedPeriod): NamedArea {
    const key = this.#areaPairs.number(this.#words.area.number(row), this.#evidence.vintage === null ? period.end : 0);
    return this.#areas[key] ?? this.#newArea(row, key, period);
  }

  #newIndicator(row: ByteRow, key: number): NamedIndicator {
    const record = row.record(null);
    const { result, issues } = this.#reader.indicator(record);
    const kind = result?.kind;
    const named: NamedIndicator = {
      key, indicator: result, issues, ...this.#reader.unit(record), stock: result?.nature === 'stock' ? 1 : 0,
      whole: kind === 'count', noPercent: kind === 'count' || kind === 'money', listed: -1, listedUnit: -1,
    };
    this.#indicators[key] = named;
    return named;
  }

  #newPeriod(row: ByteRow, key: number, { indicator }: NamedIndicator): NamedPeriod {
    const read = this.#reader.period(row.record(null), indicator!);
    const { end } = read.period;
    const named = { ...read, end: this.#ends.number(String(end), () => end), listed: -1 };
    while (this.#periods.length <= key) this.#periods.push(undefined);
    this.#periods[key] = named;
    return named;
  }

  #newArea(row: ByteRow, key: number, { period }: NamedPeriod): NamedArea {
    const record = row.record(null);
    const total = isTotalName(record.cell('area_name'));
    const named = { ...(total ? NO_AREA : this.#reader.area(record, this.#evidence, period.end)), total, listed: -1 };
    this.#areas[key] = named;
    return named;
  }

  /** Whether a spelling was not NFC as written. */
  get decomposed(): boolean {
    return Object.values(this.#words).some((one) => one.decomposed);
  }

  /** How many spellings and meanings are held. */
  get size(): number {
    return Object.values(this.#words).reduce((sum, one) => sum + one.size, this.#indicators.length + this.#periods.length + this.#areas.length);
  }
}
