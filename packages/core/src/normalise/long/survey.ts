import type { ReformSide } from '../../areas/index.js';
import { DelimitedScanner } from '../../formats/delimited-scanner.js';
import type { NumberLocale } from '../../numbers/index.js';
import { DigitBytes, readNumber } from '../../numbers/index.js';
import type { Field } from '../fields.js';
import { localeOf, type ColumnLocale } from '../column-locale.js';
import type { NormaliseOptions } from '../options.js';
import { FIGURE_FIELDS, RecordReader } from '../record-reader.js';
import type { TableWords } from '../table-evidence.js';
import { ByteRow } from './byte-row.js';
import { CellTuple } from './cell-tuple.js';
import type { Head } from './find-head.js';

const PERIOD = ['period', 'period_start', 'period_end', 'cumulative', 'year', 'quarter', 'month'] as const;
const SIDES = ['before', 'across', 'after'] as const satisfies readonly ReformSide[];
const UNDECIDED: ColumnLocale = { settled: undefined, usual: null };

/** Whether all that a table's cells must tell about the whole of it is stated: its list of provinces and how it writes numbers. */
export function isStated({ columns }: Head, options: NormaliseOptions): boolean {
  const vintage = columns.vintage ?? options.vintage ?? '';
  const figures = columns.at.has('as_written') || (!columns.plain && columns.at.has('value'));
  return vintage.trim() !== '' && (options.locale !== undefined || !figures);
}

/** What is known of the whole of a table without a look at its rows. */
export function statedWords({ columns }: Head): TableWords {
  return { areaNames: [], areaCodes: [], areaVintages: [], sides: () => [], vintage: columns.vintage, figures: UNDECIDED, plain: columns.plain };
}

/** Looks through all rows of a long table for what they tell about the whole: area names and codes, on which side of the reform each stands, and the way of writing numbers. */
export class Survey {
  readonly #head: Head;
  readonly #scanner: DelimitedScanner;
  readonly #row: ByteRow;
  readonly #at: Readonly<Record<'name' | 'code' | 'vintage', number>>;
  readonly #figures: readonly number[];
  /** Columns of which a row with a figure fills one. */
  readonly #saying: readonly number[];
  readonly #areas: CellTuple;
  readonly #digits = new DigitBytes();
  readonly #names: string[] = [];
  readonly #codes: string[] = [];
  readonly #seen: Record<NumberLocale, number> = { vi: 0, en: 0 };
  /** Of each area and each period by its number: the sides on which it stands (a bit each), the side on which it lies. */
  readonly #stands: number[] = [];
  readonly #lies: (number | undefined)[] = [];
  readonly #periods: CellTuple;
  readonly #reader: RecordReader;
  #everyVintage = true;
  #skip: number;

  constructor(head: Head, options: NormaliseOptions) {
    const { columns } = head;
    const at = (field: Field): number => columns.at.get(field) ?? -1;
    this.#head = head;
    this.#scanner = new DelimitedScanner(head.separator);
    this.#row = new ByteRow(this.#scanner, columns, null);
    this.#at = { name: columns.at.has('area_within') ? at('area_within') : at('area_name'), code: at('area_code'), vintage: at('area_vintage') };
    this.#areas = new CellTuple([this.#at.name, this.#at.code].filter((column) => column >= 0));
    this.#periods = new CellTuple(PERIOD.filter((field) => columns.fixed[field] === undefined).flatMap((field) => columns.at.get(field) ?? []));
    this.#reader = new RecordReader(options);
    this.#figures = [columns.plain ? -1 : at('value'), at('as_written')].filter((column) => column >= 0);
    this.#saying = FIGURE_FIELDS.flatMap((field) => columns.at.get(field) ?? []);
    this.#skip = head.rows.length;
  }

  /** Look through a chunk, or with null the end. */
  read(chunk: Uint8Array | null): void {
    if (chunk) this.#scanner.push(chunk);
    else this.#scanner.end();
    const row = this.#row;
    row.renew();
    const skipped = Math.min(this.#skip, this.#scanner.count);
    this.#skip -= skipped;
    this.#areas.number(this.#scanner, skipped);
    this.#periods.number(this.#scanner, skipped);
    for (let at = skipped; at < this.#scanner.count; at += 1) {
      row.move(at);
      const area = this.#areas.numbers[at]!;
      if (area === this.#names.length) {
        this.#stands.push(0);
        this.#names.push(row.text(this.#at.name));
        this.#codes.push(row.text(this.#at.code));
      }
      const saysNone = row.blank(this.#at.vintage);
      if (saysNone) this.#everyVintage = false;
      if (saysNone && this.#saying.some((column) => !row.blank(column))) this.#stands[area] = this.#stands[area]! | (1 << (this.#lies[this.#periods.numbers[at]!] ?? this.#side(row, this.#periods.numbers[at]!)));
      for (const column of this.#figures) this.#look(row, column);
    }
  }

  /** The number of the side on which a row's period lies; kept for its words unless they lean on the row's own day. */
  #side(row: ByteRow, words: number): number {
    const { side, leans } = this.#reader.sideOf(row.record(null));
    const number = SIDES.indexOf(side);
    while (this.#lies.length <= words) this.#lies.push(undefined);
    if (!leans) this.#lies[words] = number;
    return number;
  }

  #look(row: ByteRow, column: number): void {
    const [from, to] = [row.from(column), row.to(column)];
    if (from === to) return;
    const clear = this.#digits.read(row.bytes, from, to, undefined);
    const reading = clear ? null : readNumber(row.text(column));
    const locale = clear ? this.#digits.locale : reading?.kind === 'quantity' ? reading.locale : null;
    if (locale !== null) this.#seen[locale] += 1;
  }

  /** What was seen. */
  words(): TableWords {
    const { columns } = this.#head;
    return {
      areaNames: this.#at.name < 0 ? [] : this.#names,
      areaCodes: this.#at.code < 0 ? [] : this.#codes,
      areaVintages: this.#at.vintage < 0 || this.#names.length === 0 ? [] : [this.#everyVintage ? 'every' : ''],
      sides: () => this.#names.flatMap((name, i) => SIDES.filter((_, side) => ((this.#stands[i]! >> side) & 1) === 1).map((side) => ({ name, code: this.#codes[i]!, side }))),
      vintage: columns.vintage,
      figures: localeOf(this.#seen),
      plain: columns.plain,
    };
  }
}
