import type { NumberLocale } from './parse-digits.js';

const DOT = 46;
const COMMA = 44;
const PERCENT = 37;
const ZERO = 48;
const NINE = 57;
/** As many digits as a number holds exactly. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, exponent) => 10 ** exponent);

/** How digits are to be read: in a known language, in an unknown one, or as this library's own plain numbers. */
export type DigitMode = NumberLocale | 'plain' | undefined;

/**
 * Reads the figures that most cells of a large file hold from their UTF-8 bytes: digits with dots or commas and at most a
 * percent sign. It takes only what `readNumber` (or, in plain mode, `Number`) reads the same; the rest is for them.
 */
export class DigitBytes {
  /** The number read last. */
  value = 0;
  percent = false;
  /** The language that its separators show, or null. */
  locale: NumberLocale | null = null;

  /** Read `bytes[from … to)`; false when it is anything but a clear number, which says nothing about the cell. */
  read(bytes: Uint8Array, from: number, to: number, mode: DigitMode): boolean {
    let digits = 0;
    let groups = 0;
    let first = 0;
    let group = 0;
    let mantissa = 0;
    let separator = 0;
    let last = 0;
    let end = to;
    this.percent = to > from && bytes[to - 1] === PERCENT;
    if (this.percent) end -= 1;
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        mantissa = mantissa * 10 + (byte - ZERO);
        digits += 1;
        group += 1;
      } else if (byte === DOT || byte === COMMA) {
        if (group === 0) return false;
        if (groups === 0) {
          first = group;
          separator = byte;
        } else if (last !== separator || group !== 3) return false;
        last = byte;
        groups += 1;
        group = 0;
      } else return false;
    }
    if (group === 0 || digits > EXACT) return false;
    this.value = mantissa;
    this.locale = null;
    if (groups === 0) return !(this.percent && mode === 'plain');
    if (mode === 'plain') return groups === 1 && separator === DOT && !this.percent && this.#decimal(mantissa, group);
    return this.#separated({ groups, separator, last, group, grouping: first <= 3 && bytes[from] !== ZERO }, mantissa, mode);
  }

  #separated({ groups, separator, last, group, grouping }: Separated, mantissa: number, mode: NumberLocale | undefined): boolean {
    if (groups === 1 && group !== 3) {
      const written = separator === COMMA ? 'vi' : 'en';
      // a dot before other than three digits is a decimal point in either language; a comma is none in English
      if (mode === 'en' && written === 'vi') return false;
      this.locale = written === 'vi' ? 'vi' : mode === 'en' ? 'en' : null;
      return this.#decimal(mantissa, group);
    }
    if (groups === 1) {
      if (separator === COMMA && mode === 'vi') return this.#is('vi') && this.#decimal(mantissa, group);
      if (!grouping || this.percent) return false;
      if (separator === COMMA) return mode === 'en' && this.#is('en');
      return mode === 'en' ? this.#is('en') && this.#decimal(mantissa, group) : this.#is('vi');
    }
    const written = separator === DOT ? 'vi' : 'en';
    if (!grouping || (mode ?? written) !== written) return false;
    this.locale = written;
    return last === separator ? group === 3 : this.#decimal(mantissa, group);
  }

  #is(locale: NumberLocale): boolean {
    this.locale = locale;
    return true;
  }

  /** Both are exact, so the quotient is the number nearest to the decimal text. */
  #decimal(mantissa: number, decimals: number): boolean {
    this.value = mantissa / POWERS[decimals]!;
    return true;
  }
}

/** Groups of digits and what stands between them; all but the first and the last have three digits. */
interface Separated {
  readonly groups: number;
  readonly separator: number;
  readonly last: number;
  /** Digits of the last group. */
  readonly group: number;
  /** Whether the first group can stand before a grouping separator. */
  readonly grouping: boolean;
}
