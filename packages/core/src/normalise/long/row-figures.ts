import { BoundSchema } from '../../model/quantity.js';
import { VALUELESS } from '../../model/status.js';
import { DigitBytes, shiftPoint, type DigitMode, type NumberLocale } from '../../numbers/index.js';
import type { Columns, Field } from '../fields.js';
import type { Dash } from '../mapping.js';
import type { FigureReading } from '../figure-reading.js';
import { readFigure } from '../read-figure.js';
import { readStatus } from '../read-status.js';
import type { TableEvidence } from '../record-reader.js';
import { BoundWords } from './bound-words.js';
import type { ByteRow } from './byte-row.js';
import { CodedColumn, EMPTY, WORDS } from './coded-column.js';
import { FigureWords, type ReadWords } from './figure-words.js';
import type { NamedIndicator } from './row-names.js';
import { BOUNDS, STATUSES } from './stream-batch.js';

/** What {@link RowFigures.read} found. */
export const [CLEAR, WORDED, OTHER] = [0, 1, 2] as const;

/** How many distinct cells that are no clear numbers are held at once. */
const REMEMBERED = 1 << 14;

/** Reads the figures of rows: clear numbers from their bytes, other cells (`…`, `trên 540`, `đạt cao`) once for each distinct one. */
export class RowFigures {
  value = NaN;
  numerator = NaN;
  denominator = NaN;
  /** Into `BOUNDS` and `STATUSES`. */
  bound = 0;
  status = 0;
  /** What the figure's words say, when they were read ({@link WORDED}). */
  reading: FigureReading | null = null;
  readonly #evidence: TableEvidence;
  readonly #dash: Dash | null;
  readonly #digits = new DigitBytes();
  readonly #beside = new DigitBytes();
  readonly #boundWords = new BoundWords();
  readonly #at: Readonly<Record<'value' | 'printed' | 'numerator' | 'denominator' | 'status', number>>;
  readonly #bounds: CodedColumn;
  readonly #statuses: CodedColumn;
  readonly #locales: CodedColumn;
  #words = new FigureWords();

  /** @param dash what a dash means, when somebody said so */
  constructor(columns: Columns, evidence: TableEvidence, dash: Dash | null) {
    this.#evidence = evidence;
    this.#dash = dash;
    const at = (field: Field): number => columns.at.get(field) ?? -1;
    this.#at = { value: at('value'), printed: at('as_written'), numerator: at('numerator'), denominator: at('denominator'), status: at('status') };
    this.#bounds = new CodedColumn(at('bound'), (text) => (BoundSchema.safeParse(text).success ? BOUNDS.indexOf(text as 'eq') : WORDS));
    this.#statuses = new CodedColumn(at('status'), (text) => {
      const status = readStatus(text);
      return status === null ? EMPTY : status === undefined || VALUELESS.has(status) ? WORDS : STATUSES.indexOf(status);
    });
    this.#locales = new CodedColumn(at('number_locale'), (text) => (text === 'vi' ? 0 : text === 'en' ? 1 : EMPTY));
  }

  /** Read the figure of a row; {@link OTHER} when the whole record has to be read. */
  read(row: ByteRow, indicator: NamedIndicator): typeof CLEAR | typeof WORDED | typeof OTHER {
    const { plain, locale } = this.#evidence;
    const own = this.#locales.code(row);
    const language = own === EMPTY ? locale.settled : own === 0 ? 'vi' : 'en';
    const usual = own === EMPTY ? locale.usual : null;
    const mode = plain ? 'plain' : language;
    const status = this.#statuses.code(row);
    const bound = this.#bounds.code(row);
    const from = row.from(this.#at.value);
    const to = row.to(this.#at.value);
    if (from === to) return OTHER;
    if (status === WORDS || bound === WORDS) return this.#read(row, indicator, language, usual);
    let wordedBound = 0;
    if (!this.#digits.read(row.bytes, from, to, mode)) {
      // after words that bound it a number is as clear, unless another cell says the same otherwise, or what bounds it
      const digits = indicator.zeros > 0 || mode === 'plain' || bound !== EMPTY || row.holds(this.#at.printed) ? -1 : this.#boundWords.end(row, from, to);
      if (digits < 0 || !this.#digits.read(row.bytes, digits, to, mode)) return this.#read(row, indicator, language, usual);
      wordedBound = this.#boundWords.bound;
    }
    let printed = this.#digits;
    const writtenFrom = row.from(this.#at.printed);
    const writtenTo = row.to(this.#at.printed);
    if (writtenFrom !== writtenTo) {
      printed = this.#beside;
      if (!printed.read(row.bytes, writtenFrom, writtenTo, language) || printed.value !== this.#digits.value) return OTHER;
    }
    const value = indicator.zeros === 0 ? this.#digits.value : Number(shiftPoint(String(this.#digits.value), indicator.zeros));
    const odd = (printed.percent && indicator.noPercent) || (indicator.whole && !Number.isInteger(value)) || (indicator.onScale && value >= 1000 && mode !== 'plain') || (usual !== null && printed.locale !== null && printed.locale !== usual);
    if (odd) return this.#read(row, indicator, language, usual);
    if (!this.#readPart(row, this.#at.numerator, mode, indicator.zeros)) return OTHER;
    this.numerator = this.#part;
    if (!this.#readPart(row, this.#at.denominator, mode, indicator.zeros)) return OTHER;
    this.denominator = this.#part;
    this.value = value;
    this.bound = bound === EMPTY ? wordedBound : bound;
    this.status = status === EMPTY ? 0 : status;
    return CLEAR;
  }

  /** The part of a fraction that was read last; NaN where none stands. */
  #part = NaN;

  #readPart(row: ByteRow, column: number, mode: DigitMode, zeros: number): boolean {
    this.#part = NaN;
    const from = row.from(column);
    const to = row.to(column);
    if (from === to) return true;
    // a share counts nothing, and whether a part leaves out the zeros that the row's unit leaves out is for the reader of records to say
    if (zeros > 0 || !this.#beside.read(row.bytes, from, to, mode) || this.#beside.percent) return false;
    this.#part = this.#beside.value;
    return true;
  }

  /** Whether there is something to say of the figure of a row without a value all the same: by its status, or by parts of a fraction. */
  mayBeElsewhere(row: ByteRow): boolean {
    return [this.#at.status, this.#at.numerator, this.#at.denominator].some((column) => !row.blank(column));
  }

  /** A cell that is no clear number, read once for each of its words, indicator, status and bound. */
  #read(row: ByteRow, indicator: NamedIndicator, language: NumberLocale | undefined, usual: NumberLocale | null): typeof WORDED | typeof OTHER {
    const { value, printed, numerator, denominator } = this.#at;
    if (row.holds(printed) || row.holds(numerator) || row.holds(denominator) || row.blank(value)) return OTHER;
    if (this.#words.spellings.texts.length >= REMEMBERED) this.#words = new FigureWords();
    const key = this.#words.number(row, value, indicator.key, this.#statuses.number, this.#bounds.number, this.#locales.number);
    const words = this.#words.known[key] ?? this.#newWords(row, key, indicator, language, usual);
    this.reading = words.reading;
    this.value = words.value;
    this.numerator = words.numerator;
    this.denominator = words.denominator;
    this.bound = words.bound;
    this.status = words.status;
    return WORDED;
  }

  #newWords(row: ByteRow, key: number, indicator: NamedIndicator, language: NumberLocale | undefined, usual: NumberLocale | null): ReadWords {
    const record = row.record(null);
    const cells = { value: record.cell('value'), as_written: '', bound: record.cell('bound'), numerator: '', denominator: '', status: record.cell('status'), text: '' };
    const how = { plain: this.#evidence.plain, locale: language, usual, zeros: indicator.zeros, dash: this.#dash };
    const reading = readFigure(cells, indicator.indicator!, how, (field) => record.at(field));
    const { figure } = reading;
    const words = {
      reading, value: figure?.value ?? NaN, numerator: figure?.numerator ?? NaN, denominator: figure?.denominator ?? NaN,
      bound: figure ? BOUNDS.indexOf(figure.bound) : 0, status: figure ? STATUSES.indexOf(figure.status) : 0,
    };
    this.#words.known[key] = words;
    return words;
  }

  /** Whether a spelling was not NFC as written. */
  get decomposed(): boolean {
    return [this.#words.spellings, this.#bounds.spellings, this.#statuses.spellings, this.#boundWords.spellings].some((one) => one.decomposed);
  }

  /** How many spellings are held that no limit of this class bounds. */
  get size(): number {
    return this.#bounds.spellings.texts.length + this.#statuses.spellings.texts.length + this.#locales.spellings.texts.length;
  }
}
