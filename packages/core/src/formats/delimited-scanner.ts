const LF = 10;
const CR = 13;
const QUOTE = 34;
/** What a byte is to the scanner: kinds are bits, and most bytes have none. */
const [ENDS, MARKS, OPENS, SPACE] = [1, 2, 4, 8] as const;
const HALTS = ENDS | MARKS;

/** Whether a byte begins characters that `trim` may take away: a cell that begins otherwise holds something. */
export function maybeSpace(byte: number): boolean {
  return byte <= 0x20 || byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** The kinds of all bytes; decomposed text is known by the lead bytes of combining marks (U+0300–U+036F). */
function kindsOf(separator: number): Uint8Array {
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => (maybeSpace(byte) ? SPACE : 0));
  for (const byte of [separator, LF, CR]) kinds[byte]! |= ENDS;
  for (const byte of [0xcc, 0xcd]) kinds[byte]! |= MARKS;
  kinds[QUOTE]! |= OPENS;
  return kinds;
}

/** Bytes kept free after the text, so that readers may take whole words where a cell ends. */
export const PADDING = 8;

/**
 * Cuts delimited UTF-8 text into rows of cells without making a string: the rows, cells and physical lines are those of
 * `readDelimited`, whatever the chunks are cut through. What {@link DelimitedScanner.push} finds stands in typed arrays
 * until the next call; memory is that of one chunk and the longest row.
 *
 * Cell `c` of row `r` is `bytes[from[first[r] + c] … to[first[r] + c])`, quotes taken off; row `r` has
 * `first[r + 1] - first[r]` cells and begins on physical line `line[r]`; `whole[r]` is 1 when all of them certainly hold
 * more than spaces.
 */
export class DelimitedScanner {
  /** Text that was not consumed before, and the last chunk. */
  bytes = new Uint8Array(1 << 16);
  /** Rows found by the last call. */
  count = 0;
  first = new Int32Array(1 << 10);
  line = new Int32Array(1 << 10);
  whole = new Uint8Array(1 << 10);
  from = new Int32Array(1 << 12);
  to = new Int32Array(1 << 12);
  /** True when a combining mark stands among the rows found by the last call. */
  marks = false;
  /** The line of a quote that nothing closes, known at the end. */
  openQuote: number | null = null;
  readonly #separator: number;
  readonly #kinds: Uint8Array;
  #filled = 0;
  #consumed = 0;
  /** A row longer than the bytes seen is not tried again before they have doubled: else a quote left open costs the square of the file. */
  #retryAt = 0;
  #line = 1;

  /**
   * @param separator one ASCII character
   * @throws RangeError for another one
   */
  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
    if (separator.length !== 1 || this.#separator >= 0x80) throw new RangeError(`the separator ${JSON.stringify(separator)} is not one ASCII character`);
    this.#kinds = kindsOf(this.#separator);
  }

  /** Add a chunk and find the rows that it completes. */
  push(chunk: Uint8Array): void {
    this.#append(chunk);
    if (this.#filled < this.#retryAt) this.#forget();
    else this.#scan(false);
  }

  /** Find the last rows: nothing follows. */
  end(): void {
    this.#append(new Uint8Array(0));
    this.#scan(true);
  }

  #forget(): void {
    this.count = 0;
    this.marks = false;
  }

  #append(chunk: Uint8Array): void {
    const rest = this.#filled - this.#consumed;
    const needed = rest + chunk.length + PADDING;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
      larger.set(this.bytes.subarray(this.#consumed, this.#filled));
      this.bytes = larger;
    } else this.bytes.copyWithin(0, this.#consumed, this.#filled);
    this.bytes.set(chunk, rest);
    this.#consumed = 0;
    this.#filled = rest + chunk.length;
    // where the text ends a line ends: the inner loop need not ask how long the text is
    this.bytes[this.#filled] = LF;
  }

  #scan(final: boolean): void {
    this.#forget();
    const { bytes } = this;
    const separator = this.#separator;
    const kinds = this.#kinds;
    const filled = this.#filled;
    let { from, to } = this;
    let [at, cells] = [0, 0];
    while (at < filled) {
      const firstCell = cells;
      const startLine = this.#line;
      let content = false;
      let lines = 1;
      let marks = false;
      let folded = false;
      let whole = 1;
      let ending = LF;
      for (;;) {
        if (cells === from.length) ({ from, to } = this.#moreCells());
        const start = at;
        const first = kinds[bytes[at]!]!;
        if ((first & OPENS) !== 0) {
          const quoted = this.#quoted(at, lines);
          if (quoted < 0 && !final) {
            this.#keep(firstCell);
            return;
          }
          at = quoted < 0 ? filled : quoted;
          lines = this.#linesAfter;
          marks ||= this.#marksInside;
          if (kinds[bytes[start + 1]!] !== 0) whole = 0;
          if (this.#plain) {
            from[cells] = start + 1;
            to[cells] = at - 1;
            content ||= at > start + 2;
          } else {
            from[cells] = start;
            to[cells] = -at - 1;
            folded = true;
          }
        } else {
          if (first !== 0) whole = 0;
          for (;;) {
            while ((kinds[bytes[at]!]! & HALTS) === 0) at += 1;
            if ((kinds[bytes[at]!]! & ENDS) !== 0) break;
            marks = true;
            at += 1;
          }
          from[cells] = start;
          to[cells] = at;
          content ||= at > start;
        }
        cells += 1;
        ending = at < filled ? bytes[at]! : -1;
        if (ending !== separator) break;
        at += 1;
      }
      if (!final && (ending < 0 || (ending === CR && at + 1 >= filled))) {
        this.#keep(firstCell);
        return;
      }
      if (ending >= 0) at += ending === CR && bytes[at + 1] === LF && at + 1 < filled ? 2 : 1;
      this.#consumed = at;
      this.#line = startLine + lines;
      if (folded) content = this.#unquote(firstCell, cells) || content;
      if (!content) {
        cells = firstCell;
        continue;
      }
      this.marks ||= marks;
      if (this.count + 1 >= this.first.length) this.#moreRows();
      this.first[this.count] = firstCell;
      this.line[this.count] = startLine;
      this.whole[this.count] = whole;
      this.count += 1;
      this.first[this.count] = cells;
    }
    this.#retryAt = 0;
  }

  /** The row is not complete: it waits for more text. */
  #keep(firstCell: number): void {
    this.first[this.count] = firstCell;
    this.openQuote = null;
    this.#retryAt = this.count > 0 ? 0 : 2 * this.#filled;
  }

  #linesAfter = 1;
  #marksInside = false;
  /** Whether a quoted cell was nothing but a quote, text and a quote: then taking its quotes off moves no byte. */
  #plain = false;

  /** Where a cell that begins with a quote ends, or -1 when its quote is not closed in what is there. */
  #quoted(start: number, lines: number): number {
    const { bytes } = this;
    const kinds = this.#kinds;
    const filled = this.#filled;
    const opened = this.#line + lines - 1;
    let [at, closed, doubled, marks, within] = [start + 1, -1, false, false, true];
    for (; at < filled; at += 1) {
      const byte = bytes[at]!;
      const kind = kinds[byte]!;
      if (kind === 0) continue;
      if ((kind & MARKS) !== 0) marks = true;
      if (within) {
        if (byte === QUOTE) {
          if (bytes[at + 1] === QUOTE && at + 1 < filled) {
            at += 1;
            doubled = true;
          } else {
            within = false;
            closed = at;
          }
        } else if (byte === LF || (byte === CR && (bytes[at + 1] !== LF || at + 1 >= filled))) lines += 1;
      } else if ((kind & ENDS) !== 0) break;
    }
    this.#linesAfter = lines;
    this.#marksInside = marks;
    this.#plain = !doubled && closed === at - 1;
    if (!within) return at;
    this.openQuote = opened;
    return -1;
  }

  /** Take the quotes off the cells that begin with one, where they stand; whether any of them holds something. */
  #unquote(firstCell: number, cells: number): boolean {
    const { bytes, from, to } = this;
    let content = false;
    for (let cell = firstCell; cell < cells; cell += 1) {
      if (to[cell]! >= 0) continue;
      const end = -to[cell]! - 1;
      let [write, within] = [from[cell]! + 1, true];
      from[cell] = write;
      for (let at = write; at < end; at += 1) {
        const byte = bytes[at]!;
        if (within && byte === QUOTE) {
          if (at + 1 < end && bytes[at + 1] === QUOTE) at += 1;
          else {
            within = false;
            continue;
          }
        }
        bytes[write] = byte;
        write += 1;
      }
      to[cell] = write;
      content ||= write > from[cell]!;
    }
    return content;
  }

  #moreCells(): Pick<DelimitedScanner, 'from' | 'to'> {
    [this.from, this.to] = [this.from, this.to].map(doubled) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
    return this;
  }

  #moreRows(): void {
    [this.first, this.line] = [this.first, this.line].map(doubled) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
    const whole = new Uint8Array(this.first.length);
    whole.set(this.whole);
    this.whole = whole;
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
