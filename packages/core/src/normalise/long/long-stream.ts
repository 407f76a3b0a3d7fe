import { DelimitedScanner } from '../../formats/delimited-scanner.js';
import type { Area } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import { AccountBook } from '../account.js';
import type { NormaliseOptions } from '../options.js';
import { cutRow } from '../outside-data.js';
import { RecordReader, type RecordReading, type TableEvidence } from '../record-reader.js';
import { ByteRow } from './byte-row.js';
import type { Head } from './find-head.js';
import { Numbered } from './numbered.js';
import { CLEAR, OTHER, RowFigures } from './row-figures.js';
import { RowNames, type NamedArea, type NamedIndicator, type NamedPeriod } from './row-names.js';
import { BatchColumns, BOUNDS, STATUSES, type StreamBatch } from './stream-batch.js';

/** Spellings held before all are forgotten: a column of free words where names belong must not fill the memory. */
const REMEMBERED = 1 << 20;
const AMBIGUOUS = STATUSES.indexOf('ambiguous');

/** The lists into which the numbers of all batches point; they grow while the stream is read. */
export interface StreamNames {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  readonly units: readonly (string | null)[];
}

/** Reads the rows below the head of a long table from chunks of bytes, each into a batch. */
export class LongStream {
  readonly account = new AccountBook();
  /** Whether a cell was not NFC as written. */
  decomposed = false;
  readonly #head: Head;
  readonly #options: NormaliseOptions;
  readonly #evidence: TableEvidence;
  readonly #scanner: DelimitedScanner;
  readonly #row: ByteRow;
  readonly #columns = new BatchColumns();
  /** How many fields each column is. */
  readonly #uses: Uint8Array;
  readonly #filled: Uint8Array;
  readonly #value: number;
  readonly #printed: number;
  /** Cells of the row that hold something, and those of them that are read. */
  #cells = 0;
  /** Whether that is each cell of the headings, and none beyond. */
  #complete = false;
  #sawWhole = false;
  readonly #allUsed: number;
  #used = 0;
  #reader: RecordReader;
  #rows: RowNames;
  #figures: RowFigures;
  #skip: number;
  #issues: Issue[] = [];
  readonly #indicators = new Numbered<Indicator>();
  readonly #areas = new Numbered<Area>();
  readonly #periods = new Numbered<Period>();
  readonly #units = new Numbered<string | null>();

  constructor(head: Head, evidence: TableEvidence, options: NormaliseOptions) {
    const { columns } = head;
    this.#head = head;
    this.#options = options;
    this.#evidence = evidence;
    this.#skip = head.rows.length;
    this.#scanner = new DelimitedScanner(head.separator);
    this.#row = new ByteRow(this.#scanner, columns, options.file ?? null);
    this.#uses = new Uint8Array(columns.headings.length);
    for (const column of columns.at.values()) this.#uses[column]! += 1;
    this.#allUsed = columns.at.size;
    this.#filled = new Uint8Array(columns.headings.length);
    this.#value = columns.at.get('value') ?? -1;
    this.#printed = columns.at.get('as_written') ?? -1;
    this.#units.number('', () => null);
    [this.#reader, this.#rows, this.#figures] = this.#forgetful();
  }

  /** What the numbers of the batches mean. */
  get names(): StreamNames {
    return { indicators: this.#indicators.list, areas: this.#areas.list, periods: this.#periods.list, units: this.#units.list };
  }

  /** Whether each column (also one that means nothing here) holds something in any row. */
  get filled(): readonly boolean[] {
    return Array.from(this.#filled, (one) => this.#sawWhole || one === 1);
  }

  /** The line of a quote that nothing closes, known at the end. */
  get openQuote(): number | null {
    return this.#scanner.openQuote;
  }

  /**
   * Read a chunk, or with null the end.
   *
   * @throws TypeError when a cell that is read is not UTF-8
   */
  read(chunk: Uint8Array | null): StreamBatch {
    if (this.#rows.size + this.#figures.size > REMEMBERED) [this.#reader, this.#rows, this.#figures] = this.#forgetful();
    if (chunk) this.#scanner.push(chunk);
    else this.#scanner.end();
    this.#row.renew();
    const { count } = this.#scanner;
    this.#columns.begin(count);
    this.#issues = [];
    const skipped = Math.min(this.#skip, count);
    this.#skip -= skipped;
    for (let row = skipped; row < count; row += 1) this.#readRow(row);
    if (!this.decomposed) this.decomposed = this.#rows.decomposed || this.#figures.decomposed || (this.#scanner.marks && this.#findDecomposed());
    const batch = this.#columns.cut();
    return { ...batch, issues: this.#issues, observation: (index) => this.#observation(index, batch.row) };
  }

  #forgetful(): [RecordReader, RowNames, RowFigures] {
    const reader = new RecordReader(this.#options);
    const { columns } = this.#head;
    return [reader, new RowNames(columns, reader, this.#evidence), new RowFigures(columns, this.#evidence, this.#options.mapping?.dash ?? null)];
  }

  #readRow(at: number): void {
    const row = this.#row;
    row.move(at);
    this.#count(row);
    const filled = this.#cells;
    const uses = this.#used;
    if (row.width > this.#uses.length && this.#head.separator === ',') {
      const cut = cutRow(Array.from({ length: row.width }, (_, column) => row.text(column)), this.#head.columns.headings.length, { file: this.#options.file ?? null, row: row.line });
      if (cut) {
        this.#issues.push(cut);
        this.account.refused(filled, filled);
        return;
      }
    }
    if (!this.#complete && row.blank(this.#value) && row.blank(this.#printed)) {
      this.#readRecord(at, filled, uses);
      return;
    }
    const words = this.#rows.periodWords(row);
    const indicator = this.#rows.indicator(row, words);
    if (indicator.indicator === null) {
      this.#refuse(indicator.issues, filled, uses);
      return;
    }
    const period = this.#rows.period(row, words, indicator);
    const area = this.#rows.area(row, period);
    if (area.total) {
      this.#readRecord(at, filled, uses);
      return;
    }
    if (area.result === null) {
      this.#refuse(join(indicator.issues, area.issues), filled, uses);
      return;
    }
    const kind = this.#figures.read(row, indicator);
    if (kind === OTHER) {
      this.#readRecord(at, filled, uses);
      return;
    }
    const reading = kind === CLEAR ? null : this.#figures.reading;
    const named = join(join(indicator.issues, area.issues), period.issues);
    const issues = reading === null ? named : join(named, reading.issues);
    if (reading !== null && reading.figure === null) {
      this.#refuse(issues, filled, uses);
      return;
    }
    if (issues.length > 0) this.#say(issues);
    this.#take(at, indicator, period, area, reading?.figure?.unit ?? null);
    this.account.row(filled, uses, reading === null ? 0 : reading.lost);
  }

  #take(at: number, indicator: NamedIndicator, period: NamedPeriod, area: NamedArea, unit: string | null): void {
    const columns = this.#columns;
    const figures = this.#figures;
    const index = columns.count;
    if (indicator.listed < 0) {
      indicator.listed = this.#indicators.number(indicator.indicator!.id, () => indicator.indicator!);
      indicator.listedUnit = this.#units.number(indicator.unit, () => indicator.unit);
    }
    if (area.listed < 0) area.listed = this.#areas.number(area.result!.id, () => area.result!);
    if (period.listed < 0) period.listed = this.#periods.number(period.period.id, () => period.period);
    columns.indicator[index] = indicator.listed;
    columns.area[index] = area.listed;
    columns.period[index] = period.listed;
    columns.unit[index] = indicator.listedUnit > 0 || unit === null ? indicator.listedUnit : this.#units.number(unit, () => unit);
    columns.value[index] = figures.value;
    columns.numerator[index] = figures.numerator;
    columns.denominator[index] = figures.denominator;
    columns.bound[index] = figures.bound;
    columns.status[index] = period.known || Number.isNaN(figures.value) ? figures.status : AMBIGUOUS;
    columns.row[index] = this.#row.line;
    columns.place[index] = at;
    columns.count += 1;
  }

  /** A row that needs more than the bytes show: the reader of records has the whole of it. */
  #readRecord(at: number, filled: number, uses: number): void {
    const { observation, issues, lost, total }: RecordReading = this.#reader.read(this.#row.record(this.#row.line), this.#evidence);
    const { names } = this.#reader;
    this.#issues.push(...issues);
    if (total) this.#indicators.number(total.indicator, () => names.indicators.get(total.indicator)!);
    if (observation === null) {
      this.#close(issues, filled, uses);
      return;
    }
    const columns = this.#columns;
    const index = columns.count;
    columns.indicator[index] = this.#indicators.number(observation.indicator, () => names.indicators.get(observation.indicator)!);
    columns.area[index] = this.#areas.number(observation.area, () => names.areas.get(observation.area)!);
    columns.period[index] = this.#periods.number(observation.period, () => names.periods.get(observation.period)!);
    columns.unit[index] = this.#units.number(observation.unit ?? '', () => observation.unit);
    columns.value[index] = observation.value ?? NaN;
    columns.numerator[index] = observation.numerator ?? NaN;
    columns.denominator[index] = observation.denominator ?? NaN;
    columns.bound[index] = BOUNDS.indexOf(observation.bound);
    columns.status[index] = STATUSES.indexOf(observation.status);
    columns.row[index] = this.#row.line;
    columns.place[index] = at;
    columns.count += 1;
    this.account.row(filled, uses, lost);
  }

  #refuse(issues: readonly Issue[], filled: number, uses: number): void {
    this.#say(issues);
    this.#close(issues, filled, uses);
  }

  #close(issues: readonly Issue[], filled: number, uses: number): void {
    if (issues.some(({ severity }) => severity === 'error')) this.account.refused(filled, uses);
    else this.account.skip(filled);
  }

  /** What was said of a spelling once, said of this row. */
  #say(issues: readonly Issue[]): void {
    for (const one of issues) this.#issues.push({ ...one, row: this.#row.line });
  }

  #count(row: ByteRow): void {
    const known = this.#uses.length;
    this.#complete = row.whole && row.width === known;
    if (this.#complete) {
      this.#cells = known;
      this.#used = this.#allUsed;
      this.#sawWhole = true;
      return;
    }
    let filled = 0;
    let uses = 0;
    for (let column = 0; column < row.width; column += 1) {
      if (row.blank(column)) continue;
      filled += 1;
      if (column >= known) continue;
      uses += this.#uses[column]!;
      this.#filled[column] = 1;
    }
    this.#cells = filled;
    this.#used = uses;
  }

  #findDecomposed(): boolean {
    const row = this.#row;
    for (let at = 0; at < this.#scanner.count; at += 1) {
      row.move(at);
      for (let column = 0; column < row.width; column += 1) if (row.written(column) !== row.text(column)) return true;
    }
    return false;
  }

  #observation(index: number, rows: Int32Array): Observation {
    if (!(index >= 0 && index < rows.length)) throw new RangeError(`the batch has ${rows.length} figures, and none at ${index}`);
    this.#row.move(this.#columns.place[index]!);
    return this.#reader.read(this.#row.record(this.#row.line), this.#evidence).observation!;
  }
}

function join(some: readonly Issue[], more: readonly Issue[]): readonly Issue[] {
  return more.length === 0 ? some : some.length === 0 ? more : [...some, ...more];
}

