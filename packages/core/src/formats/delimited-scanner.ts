import { GUARD, isBlank, maybeSpace } from './blank-bytes.js';
import { finished, fourTimes, hashOf, holdMarks, mixed, PADDING, stops } from './byte-words.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const QUOTES = fourTimes(QUOTE);
/** What a byte is at the beginning of a cell: kinds are bits, and most bytes have none. */
const ENDS = 1;
const OPENS = 2;
const SPACE = 4;

function kindsOf(separator: number): Uint8Array {
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => (maybeSpace(byte) || byte === GUARD ? SPACE : 0));
  for (const byte of [separator, LF, CR]) kinds[byte]! |= ENDS;
  kinds[QUOTE]! |= OPENS;
  return kinds;
}

/**
 * Cuts delimited UTF-8 text into rows of cells without making a string: the rows, cells and physical lines are those of
 * `readDelimited`, whatever the chunks are cut through. What {@link DelimitedScanner.push} finds stands in typed arrays
 * until the next call; memory is that of one chunk and the longest row.
 *
 * Cell `c` of row `r` is `bytes[from[first[r] + c] … to[first[r] + c])`, quotes taken off, and `hash` of it is what
 * `hashOf` makes of those bytes; row `r` has `first[r + 1] - first[r]` cells and begins on physical line `line[r]`;
 * `whole[r]` is 1 when all of them hold more than spaces.
 */
export class DelimitedScanner {
  /** Text that was not consumed before, and the last chunk. */
  bytes = new Uint8Array(1 << 16);
  /** The same memory as words. */
  view = new DataView(this.bytes.buffer);
  /** Rows found by the last call. */
  count = 0;
  first = new Int32Array(1 << 10);
  line = new Int32Array(1 << 10);
  whole = new Uint8Array(1 << 10);
  from = new Int32Array(1 << 12);
  to = new Int32Array(1 << 12);
  hash = new Int32Array(1 << 12);
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

  /** Whether combining marks may stand among the rows found by the last call. */
  get marks(): boolean {
    return holdMarks(this.view, this.#consumed);
  }

  /** Add a chunk and find the rows that it completes. */
  push(chunk: Uint8Array): void {
    this.#append(chunk);
    if (this.#filled < this.#retryAt) this.count = 0;
    else this.#scan(false);
  }

  /** Find the last rows: nothing follows. */
  end(): void {
    this.#append(new Uint8Array(0));
    this.#scan(true);
  }

  #append(chunk: Uint8Array): void {
    const rest = this.#filled - this.#consumed;
    const needed = rest + chunk.length + PADDING;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
      larger.set(this.bytes.subarray(this.#consumed, this.#filled));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else this.bytes.copyWithin(0, this.#consumed, this.#filled);
    this.bytes.set(chunk, rest);
    this.#consumed = 0;
    this.#filled = rest + chunk.length;
    // where the text ends a line ends: the inner loop need not ask how long the text is
    this.bytes[this.#filled] = LF;
  }

  #scan(final: boolean): void {
    this.count = 0;
    this.#cells = 0;
    const { bytes } = this;
    const filled = this.#filled;
    while (this.#consumed < filled) {
      const firstCell = this.#cells;
      const startLine = this.#line;
      let at = this.#row(this.#consumed, final);
      if (at >= 0 && at < filled) {
        if (bytes[at] === CR && bytes[at + 1] === LF && at + 1 < filled) at += 1;
        else if (!final && bytes[at] === CR && at + 1 >= filled) at = -1;
        if (at >= 0) at += 1;
      } else if (!final) at = -1;
      if (at < 0) {
        this.#keep(firstCell);
        return;
      }
      this.#consumed = at;
      this.#line = startLine + this.#lines;
      if (this.#folded) this.#unquote(firstCell);
      if (this.#content === 0) {
        this.#cells = firstCell;
        continue;
      }
      if (this.count + 1 >= this.first.length) this.#moreRows();
      this.first[this.count] = firstCell;
      this.line[this.count] = startLine;
      this.whole[this.count] = this.#whole;
      this.count += 1;
      this.first[this.count] = this.#cells;
    }
    this.#retryAt = 0;
  }

  /** Cells found so far. */
  #cells = 0;
  /** Of the row cut last: the lines it takes, 0 when no cell holds any byte, 1 when all hold more than spaces, and whether quotes are left to be taken off. */
  #lines = 1;
  #content = 0;
  #whole: 0 | 1 = 1;
  #folded = false;

  /** Cut the row that begins there into cells; where it ends (where the text does, when nothing ends it), or -1 when more text is needed. */
  #row(start: number, final: boolean): number {
    const { bytes, view } = this;
    const filled = this.#filled;
    const separator = this.#separator;
    const separators = fourTimes(separator);
    const kinds = this.#kinds;
    let { from, to, hash } = this;
    let cells = this.#cells;
    let at = start;
    let content = 0;
    let whole: 0 | 1 = 1;
    this.#lines = 1;
    this.#folded = false;
    for (;;) {
      if (cells === from.length) ({ from, to, hash } = this.#moreCells());
      const begin = at;
      const kind = kinds[bytes[at]!]!;
      if ((kind & OPENS) !== 0) {
        const end = this.#quoted(at);
        if (end < 0 && !final) return -1;
        at = end < 0 ? filled : end;
        from[cells] = begin + 1;
        if (this.#plain) {
          to[cells] = at - 1;
          hash[cells] = hashOf(view, begin + 1, at - 1);
          content |= at - begin - 2;
          if (isBlank(bytes, begin + 1, at - 1)) whole = 0;
        } else {
          to[cells] = -at - 1;
          this.#folded = true;
        }
      } else {
        let mix = 0;
        let word = view.getInt32(at, true);
        let stop = stops(word, separators);
        while (stop === 0) {
          mix = mixed(mix, word);
          at += 4;
          word = view.getInt32(at, true);
          stop = stops(word, separators);
        }
        const lowest = stop & -stop;
        at += (31 - Math.clz32(lowest)) >> 3;
        if ((kinds[bytes[at]!]! & ENDS) !== 0) hash[cells] = finished(mixed(mix, word & ((lowest >>> 7) - 1)), at - begin);
        else {
          // a control character among the words of the cell: too rare to be quick
          while ((kinds[bytes[at]!]! & ENDS) === 0) at += 1;
          hash[cells] = hashOf(view, begin, at);
        }
        from[cells] = begin;
        to[cells] = at;
        content |= at - begin;
        if (kind !== 0 && isBlank(bytes, begin, at)) whole = 0;
      }
      cells += 1;
      if (at >= filled || bytes[at] !== separator) break;
      at += 1;
    }
    this.#cells = cells;
    this.#content = content;
    this.#whole = whole;
    return at;
  }

  /** The row is not complete: it waits for more text. */
  #keep(firstCell: number): void {
    this.first[this.count] = firstCell;
    this.openQuote = null;
    this.#retryAt = this.count > 0 ? 0 : 2 * this.#filled;
  }

  /** Whether a quoted cell was nothing but a quote, text and a quote: then taking its quotes off moves no byte. */
  #plain = false;

  /** Where a cell that begins with a quote ends, or -1 when its quote is not closed in what is there. */
  #quoted(start: number): number {
    const { bytes, view } = this;
    const kinds = this.#kinds;
    const filled = this.#filled;
    const opened = this.#line + this.#lines - 1;
    let lines = this.#lines;
    let [at, closed, doubled] = [start + 1, -1, false];
    for (; at < filled; at += 1) {
      if (closed >= 0) {
        if ((kinds[bytes[at]!]! & ENDS) !== 0) break;
        continue;
      }
      while (at + 4 <= filled && stops(view.getInt32(at, true), QUOTES) === 0) at += 4;
      const byte = bytes[at]!;
      if (at === filled) break;
      if (byte === QUOTE) {
        if (bytes[at + 1] === QUOTE && at + 1 < filled) {
          at += 1;
          doubled = true;
        } else closed = at;
      } else if (byte === LF || (byte === CR && (bytes[at + 1] !== LF || at + 1 >= filled))) lines += 1;
    }
    this.#lines = lines;
    this.#plain = !doubled && closed >= 0 && closed === at - 1;
    if (closed >= 0) return at;
    this.openQuote = opened;
    return -1;
  }

  /** Take the quotes off those cells of the row cut last that begin with one, where they stand. */
  #unquote(firstCell: number): void {
    const { bytes, view, from, to, hash } = this;
    for (let cell = firstCell; cell < this.#cells; cell += 1) {
      if (to[cell]! >= 0) continue;
      const end = -to[cell]! - 1;
      const start = from[cell]!;
      let [write, within] = [start, true];
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
      hash[cell] = hashOf(view, start, write);
      this.#content |= write - start;
      if (isBlank(bytes, start, write)) this.#whole = 0;
    }
  }

  #moreCells(): Pick<DelimitedScanner, 'from' | 'to' | 'hash'> {
    [this.from, this.to, this.hash] = [doubled(this.from), doubled(this.to), doubled(this.hash)];
    return this;
  }

  #moreRows(): void {
    [this.first, this.line] = [doubled(this.first), doubled(this.line)];
    const whole = new Uint8Array(this.first.length);
    whole.set(this.whole);
    this.whole = whole;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
