import type { Bound } from '../model/quantity.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, MISSING, SCALES } from './number-words.js';
import { parseDigits, shiftPoint, type NumberLocale } from './parse-digits.js';

/** A number that was read. */
export interface QuantityReading {
  readonly kind: 'quantity';
  readonly value: number;
  readonly bound: Bound;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Digits printed after the decimal sign: the precision of the source. */
  readonly decimals: number;
  /** True when `%` (or `điểm %`, `percent`) follows. */
  readonly percent: boolean;
  /** The unit word that follows, or null. */
  readonly unit: string | null;
  /** The locale the digits betray, or null when they read the same in both. */
  readonly locale: NumberLocale | null;
  /** A footnote mark that was glued to the number, or null. */
  readonly mark: string | null;
}

/** Why a cell with digits is no figure. */
export type Unreadable = 'two_counts' | 'ordinals' | 'document_number' | 'date' | 'range' | 'other';

/** What a cell says. Never a guess: what cannot be decided is said to be undecidable. */
export type NumberReading =
  | QuantityReading
  | { readonly kind: 'missing'; readonly status: 'not_reported' | 'not_applicable' | 'ambiguous'; readonly written: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: Unreadable }
  | { readonly kind: 'undecidable'; readonly text: string; readonly candidates: readonly { readonly value: number; readonly locale: NumberLocale }[] };

const DIGITS = /^\d+(?:[.,]\d+)*(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))*(?:[.,]\d+)?/;
const MARK = /\s*(\(\*+\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\d)\(\d\))$/;
const NOT_A_FIGURE: readonly (readonly [RegExp, Unreadable])[] = [
  [/^\d+(?:\/\d+)?-[\p{L}]+[/-]\p{L}+/u, 'document_number'],
  [/^\d+\/\d{4}\/\p{L}/u, 'document_number'],
  [/^(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u, 'date'],
  [/^\d{4}-\d{2}-\d{2}$/u, 'date'],
  [/^(?:mức độ|lần thứ|khóa|thứ|level|điều)\s+\d/u, 'ordinals'],
  [/^\d+(?:[.,]\d+)?\s*[-–]\s*\d/u, 'range'],
  [/^từ\s+\d.*\s(?:đến|tới)\s+\d/u, 'range'],
];

/**
 * Read one table cell as a figure: Vietnamese or English digits, bound and scale words, fractions, percent signs,
 * footnote marks and unit words.
 *
 * @param text the cell
 * @param options locale: what the file, row or column is known to use
 * @example readNumber('trên 2.000 cuốn') // quantity 2000, bound 'ge', unit 'cuốn'
 */
export function readNumber(text: string, options: { readonly locale?: NumberLocale } = {}): NumberReading {
  const whole = text.normalize('NFC').replace(/[\s\u00a0]+/g, (gap) => (gap.length === 1 ? gap : ' ')).trim();
  if (whole === '') return { kind: 'empty' };
  const lower = whole.toLocaleLowerCase('vi');
  const missing = MISSING.get(lower);
  if (missing) return { kind: 'missing', status: missing, written: whole };
  for (const [form, reason] of NOT_A_FIGURE) if (form.test(lower)) return { kind: 'unreadable', text: whole, reason };

  const mark = MARK.exec(lower)?.[1] ?? null;
  let rest = mark === null ? lower : lower.replace(MARK, '');
  let bound: Bound = 'eq';
  for (const [form, means] of BOUNDS_AFTER) if (form.test(rest)) [rest, bound] = [rest.replace(form, ''), means];
  for (const [form, means] of BOUNDS_BEFORE) {
    if (!form.test(rest)) continue;
    [rest, bound] = [rest.replace(form, ''), means];
    break;
  }
  const sign = /^[-−]\s*(?=\d)/.test(rest) ? -1 : 1;
  if (sign < 0) rest = rest.replace(/^[-−]\s*/, '');
  if (!/^\d/.test(rest)) return /\d/.test(rest) ? { kind: 'unreadable', text: whole, reason: 'other' } : { kind: 'words', text: whole };

  const first = take(rest, options.locale);
  if (first === null) return { kind: 'unreadable', text: whole, reason: 'other' };
  if (first.kind === 'undecidable') {
    const candidates = (['vi', 'en'] as const).map((locale) => ({ value: sign * Number(first[locale]), locale }));
    return { kind: 'undecidable', text: whole, candidates };
  }
  const second = fractionOf(first.rest, options.locale);
  if (second === 'two_counts' || second === 'other') return { kind: 'unreadable', text: whole, reason: second };
  const base = { kind: 'quantity' as const, bound, mark };
  if (second) {
    const [numerator, denominator] = [Number(first.plain), second.value];
    if (denominator === 0) return { kind: 'unreadable', text: whole, reason: 'other' };
    return { ...base, value: numerator, numerator, denominator, decimals: 0, percent: false, unit: second.unit, locale: first.locale };
  }
  const percent = /^\s*(?:%|phần trăm|percent|per cent)/u.test(first.rest) || /^\s*điểm\s*(?:%|phần trăm)/u.test(first.rest);
  const unit = first.rest.trim() || null;
  if (unit !== null && /\d/.test(unit.replace(/m2/g, ''))) return { kind: 'unreadable', text: whole, reason: 'other' };
  return {
    ...base,
    value: sign * Number(first.plain),
    numerator: null,
    denominator: null,
    decimals: first.plain.split('.')[1]?.length ?? 0,
    percent,
    unit,
    locale: first.locale,
  };
}

type Taken =
  | { readonly kind: 'number'; readonly plain: string; readonly locale: NumberLocale | null; readonly rest: string }
  | { readonly kind: 'undecidable'; readonly vi: string; readonly en: string }
  | null;

/** Take digits and a scale word from the start of a text. */
function take(text: string, locale: NumberLocale | undefined): Taken {
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  const digits = parseDigits(written, locale);
  if (digits.kind === 'malformed') return null;
  let rest = text.slice(written.length);
  const spaceless = rest.trimStart();
  let shift = 0;
  for (const [form, zeros] of SCALES) {
    if (!form.test(spaceless)) continue;
    rest = spaceless.replace(form, '');
    shift = zeros;
    break;
  }
  if (digits.kind === 'undecidable') return { kind: 'undecidable', vi: shiftPoint(digits.vi, shift), en: shiftPoint(digits.en, shift) };
  return { kind: 'number', plain: shiftPoint(digits.plain, shift), locale: digits.locale, rest };
}

/** The denominator after a slash: the same unit must stand on both sides, otherwise these are two counts. */
function fractionOf(rest: string, locale: NumberLocale | undefined): { value: number; unit: string | null } | 'two_counts' | 'other' | null {
  const slash = /^\s*(?<unit>[^\d/()]*?)\s*(?:\([^)]*\))?\s*\/\s*(?=\d)/u.exec(rest);
  if (!slash) return null;
  const after = take(rest.slice(slash[0].length), locale);
  if (after?.kind !== 'number') return 'other';
  const left = slash.groups?.['unit']?.trim() ?? '';
  const right = after.rest.trim();
  if (/\d/.test(right)) return 'other';
  if (left !== '' && left !== right) return 'two_counts';
  return { value: Number(after.plain), unit: right || null };
}
