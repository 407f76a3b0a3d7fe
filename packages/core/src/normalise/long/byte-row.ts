import { isBlank } from '../../formats/blank-bytes.js';
import { withoutGuard } from '../../formats/delimited.js';
import type { DelimitedScanner } from '../../formats/delimited-scanner.js';
import type { Columns, Field } from '../fields.js';
import type { FigureRecord } from '../record-reader.js';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The row of a long table that is being read, as bytes; text only when asked for. */
export class ByteRow {
  bytes: Uint8Array = new Uint8Array(0);
  view: DataView = new DataView(new ArrayBuffer(0));
  line = 0;
  /** How many cells the row has. */
  width = 0;
  /** True when every cell holds more than spaces. */
  whole = false;
  readonly #scanner: DelimitedScanner;
  readonly #columns: Columns;
  readonly #file: string | null;
  #from = new Int32Array(0);
  #to = new Int32Array(0);
  #hash = new Int32Array(0);
  #first = 0;

  constructor(scanner: DelimitedScanner, columns: Columns, file: string | null) {
    this.#scanner = scanner;
    this.#columns = columns;
    this.#file = file;
  }

  /** After the scanner has taken a chunk: its bytes may be others. */
  renew(): void {
    const { bytes, view, from, to, hash } = this.#scanner;
    this.bytes = bytes;
    this.view = view;
    this.#from = from;
    this.#to = to;
    this.#hash = hash;
  }

  /** Go to a row of those that the scanner found last. */
  move(row: number): void {
    this.#first = this.#scanner.first[row]!;
    this.width = this.#scanner.first[row + 1]! - this.#first;
    this.line = this.#scanner.line[row]!;
    this.whole = this.#scanner.whole[row] === 1;
  }

  /** Where the bytes of a column's cell begin; a row may have fewer cells than the table has columns. */
  from(column: number): number {
    return column >= 0 && column < this.width ? this.#from[this.#first + column]! : 0;
  }

  /** Where they end. */
  to(column: number): number {
    return column >= 0 && column < this.width ? this.#to[this.#first + column]! : 0;
  }

  /** The hash of its bytes, as `hashOf` makes it. */
  hash(column: number): number {
    return column >= 0 && column < this.width ? this.#hash[this.#first + column]! : 0;
  }

  /** Whether a column's cell holds any bytes, be they spaces. */
  holds(column: number): boolean {
    return this.from(column) !== this.to(column);
  }

  /** Whether a column's cell holds nothing but spaces. */
  blank(column: number): boolean {
    return isBlank(this.bytes, this.from(column), this.to(column));
  }

  /**
   * A column's cell as text, NFC.
   *
   * @throws TypeError when it is not UTF-8
   */
  text(column: number): string {
    return this.written(column).normalize('NFC');
  }

  /** A column's cell as written, without the apostrophe that guards it. */
  written(column: number): string {
    const [from, to] = [this.from(column), this.to(column)];
    return from === to ? '' : withoutGuard(STRICT.decode(this.bytes.subarray(from, to)));
  }

  /** The row as the record that `RecordReader` reads; it speaks of the row where this stands when asked. */
  record(row: number | null): FigureRecord {
    const { at, fixed, headings } = this.#columns;
    return {
      cell: (field) => fixed[field] ?? this.text(at.get(field) ?? -1),
      at: (field: Field) => ({ file: this.#file, sheet: null, row, column: headings[at.get(field) ?? -1] ?? null }),
      has: (field) => at.has(field),
    };
  }
}
