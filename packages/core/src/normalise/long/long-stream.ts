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
import { CellCount } from './cell-count.js';
import type { Head } from './find-head.js';
import { Numbered } from './numbered.js';
import { RepeatWatch } from './repeat-watch.js';
import { CLEAR, OTHER, RowFigures } from './row-figures.js';
import { RowNames, type NamedArea, type NamedIndicator, type NamedPeriod } from './row-names.js';
import { BatchColumns, BOUNDS, STATUSES, type StreamBatch } from './stream-batch.js';
import type { LinesAgain, StreamLimits } from './stream-limits.js';

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
  readonly #cells: CellCount;
  readonly #value: number;
  readonly #printed: number;
  /** Cells of the widest row that is certainly not cut: a comma may stand inside a cell that nobody quoted. */
  readonly #widest: number;
  #reader: RecordReader;
  #rows: RowNames;
  #figures: RowFigures;
  #skip: number;
  #issues: Issue[] = [];
  readonly #indicators = new Numbered<Indicator>();
  readonly #areas = new Numbered<Area>();
  readonly #periods = new Numbered<Period>();
  readonly #watch: RepeatWatch;
  readonly #together: number;
  /** Lines of all figures and stated totals, as long as they are few enough to be held against each other. */
  #lines: number[] | null = [];
  readonly #units = new Numbered<string | null>();

  constructor(head: Head, evidence: TableEvidence, options: NormaliseOptions, limits: Required<StreamLimits>) {
    const { columns } = head;
    this.#head = head;
    this.#options = options;
    this.#evidence = evidence;
    this.#skip = head.rows.length;
    this.#together = limits.together;
    this.#watch = new RepeatWatch(columns, { facts: limits.remembered, lines: limits.together });
    this.#scanner = new DelimitedScanner(head.separator);
    this.#row = new ByteRow(this.#scanner, columns, options.file ?? null);
    this.#cells = new CellCount(columns);
    this.#value = columns.at.get('value') ?? -1;
    this.#printed = columns.at.get('as_written') ?? -1;
    this.#widest = head.separator === ',' ? columns.headings.length : Infinity;
    this.#units.number('', () => null);
    [this.#reader, this.#rows, this.#figures] = this.#forgetful();
  }

  /** What the numbers of the batches mean. */
  get names(): StreamNames {
    return { indicators: this.#indicators.list, areas: this.#areas.list, periods: this.#periods.list, units: this.#units.list };
  }

  /** The lines that have to be read again to hold figures against each other. */
  get lines(): LinesAgain {
    const { closedAt, lines } = this.#watch.facts;
    return { all: this.#lines, repeated: [...lines].sort((a, b) => a - b), repeatsUpTo: closedAt };
  }

  /** Whether each column (also one that means nothing here) held something in any row. */
  get filled(): readonly boolean[] {
    return this.#cells.columns;
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
    this.#rows.number(this.#scanner, skipped);
    for (let row = skipped; row < count; row += 1) this.#readRow(row);
    this.#watch.look(this.#columns, this.#row, this.#periods.list);
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
    this.#cells.count(row);
    const { filled, used, complete } = this.#cells;
    if (row.width > this.#widest) {
      const cut = cutRow(Array.from({ length: row.width }, (_, column) => row.text(column)), this.#head.columns.headings.length, { file: this.#options.file ?? null, row: row.line });
      if (cut) {
        this.#issues.push(cut);
        this.account.refused(filled, filled);
        return;
      }
    }
    if (!complete && row.blank(this.#value) && row.blank(this.#printed)) {
      if (this.#figures.mayBeElsewhere(row)) this.#readRecord(at, filled, used);
      else this.#refuse(this.#rows.withoutFigure(row, at), filled, used);
      return;
    }
    const indicator = this.#rows.indicator(row, at);
    if (indicator.indicator === null) {
      this.#refuse(indicator.issues, filled, used);
      return;
    }
    const period = this.#rows.period(row, at, indicator);
    const area = this.#rows.area(row, at, period);
    if (area.total) {
      this.#readRecord(at, filled, used);
      return;
    }
    if (area.result === null) {
      this.#refuse(join(indicator.issues, area.issues), filled, used);
      return;
    }
    const kind = period.status === null ? this.#figures.read(row, indicator) : OTHER;
    if (kind === OTHER) {
      this.#readRecord(at, filled, used);
      return;
    }
    const reading = kind === CLEAR ? null : this.#figures.reading;
    const named = join(join(indicator.issues, area.issues), period.issues);
    const issues = reading === null ? named : join(named, reading.issues);
    if (reading !== null && reading.figure === null) {
      this.#refuse(issues, filled, used);
      return;
    }
    if (issues.length > 0) this.#say(issues);
    this.#take(at, indicator, period, area, reading?.figure?.unit ?? null);
    this.account.row(filled, used, reading === null ? 0 : reading.lost);
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
    this.#remember();
  }

  /** A row that needs more than the bytes show: the reader of records has the whole of it. */
  #readRecord(at: number, filled: number, used: number): void {
    const { observation, issues, lost, total }: RecordReading = this.#reader.read(this.#row.record(this.#row.line), this.#evidence);
    const { names } = this.#reader;
    this.#issues.push(...issues);
    if (total) {
      this.#indicators.number(total.indicator, () => names.indicators.get(total.indicator)!);
      this.#remember();
    }
    if (observation === null) {
      this.account.without(issues, filled, used);
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
    this.#remember();
    this.account.row(filled, used, lost);
  }

  #remember(): void {
    if (this.#lines !== null && this.#lines.push(this.#row.line) > this.#together) this.#lines = null;
  }

  #refuse(issues: readonly Issue[], filled: number, used: number): void {
    this.#say(issues);
    this.account.without(issues, filled, used);
  }

  /** What was said of a spelling once, said of this row. */
  #say(issues: readonly Issue[]): void {
    for (const one of issues) this.#issues.push({ ...one, row: this.#row.line });
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

