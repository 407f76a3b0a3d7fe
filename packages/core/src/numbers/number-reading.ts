import type { Bound } from '../model/quantity.js';
import type { NumberLocale } from './parse-digits.js';

/** A number that was read. */
export interface QuantityReading {
  readonly kind: 'quantity';
  /** What is printed: of `7/8` the 7, of `7/8 (87,5%)` the 87.5. */
  readonly value: number;
  readonly bound: Bound;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Digits printed after the decimal sign: the precision of the source. */
  readonly decimals: number;
  /** True when `%` (or `điểm %`, `percent`) follows. */
  readonly percent: boolean;
  /** The unit words that follow, in lower case, or null. */
  readonly unit: string | null;
  /** The locale the digits betray, or null when they read the same in both. */
  readonly locale: NumberLocale | null;
  /** A footnote mark that was glued to the number, or null. */
  readonly mark: string | null;
}

/** Why a cell with digits is no figure. */
export type Unreadable = 'two_counts' | 'ordinals' | 'document_number' | 'date' | 'range' | 'formula_error' | 'other';

/** What a cell says. Never a guess: what cannot be decided is said to be undecidable. */
export type NumberReading =
  | QuantityReading
  | { readonly kind: 'missing'; readonly status: 'not_reported' | 'not_applicable' | 'ambiguous'; readonly written: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: Unreadable }
  | { readonly kind: 'undecidable'; readonly text: string; readonly candidates: readonly { readonly value: number; readonly locale: NumberLocale }[] };
