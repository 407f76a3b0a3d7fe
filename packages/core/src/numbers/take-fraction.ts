import type { NumberLocale } from './parse-digits.js';
import { takeAmount } from './take-amount.js';
import { BETWEEN } from './two-counts.js';
import type { Unreadable } from './number-reading.js';

/** The other side of a fraction, and the words after it. */
export interface Fraction {
  readonly plain: string;
  readonly locale: NumberLocale | null;
  readonly unit: string;
  /** True for a score (`40,62/80 điểm`) or a place (`38/63 thứ hạng`): the second number is a scale, not a base. */
  readonly outOf: boolean;
}

const SLASH = new RegExp(`^\\s*([^\\d/()%]*?)\\s*(?:\\([^)]*\\))?\\s*${BETWEEN}`, 'u');
const SCALE_UNIT = /^(?:điểm|thứ hạng|hạng|points?|ranks?)(?!\p{L})/u;
const VISITS = /^(?:lượt|người|visits?|people|persons?)(?!\p{L})/u;

/**
 * The denominator after a number. The same unit must stand on both sides, otherwise these are two counts; so are visits
 * and persons (`161/201 người`: 161 visits by 201 persons).
 *
 * @param rest what follows the first number, lower case
 * @returns null when no fraction follows
 */
export function takeFraction(rest: string, first: string, locale: NumberLocale | undefined): Fraction | Unreadable | null {
  const slash = SLASH.exec(rest);
  if (!slash) return null;
  const after = takeAmount(rest.slice(slash[0].length), locale);
  if (after?.kind !== 'number' || Number(after.plain) === 0) return 'other';
  const [left, unit] = [(slash[1] ?? '').trim(), after.rest.replace(/[.;,:]$/, '').trim()];
  if (/\d/.test(unit)) return 'other';
  const outOf = SCALE_UNIT.test(unit) || first.includes('.') || after.plain.includes('.');
  if (left === '' ? VISITS.test(unit) : left !== unit) return 'two_counts';
  return { plain: after.plain, locale: after.locale, unit, outOf };
}
