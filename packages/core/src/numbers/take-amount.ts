import { SCALES } from './number-words.js';
import { parseDigits, shiftPoint, type NumberLocale } from './parse-digits.js';

/** An amount at the start of a text, and what follows it; two readings when the locale decides and is not known. */
export type Amount =
  | { readonly kind: 'number'; readonly plain: string; readonly locale: NumberLocale | null; readonly rest: string }
  | { readonly kind: 'undecidable'; readonly vi: string; readonly en: string };

const DIGITS = /^\d+(?:[.,]\d+)*(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))*(?:[.,]\d+)?/;

/** A letter that scanners put for 0 or 1, or half of a scale word: what it stands for is not ours to say. */
const GARBLED = /^(?:[oil|](?!\p{L})|\s*rưỡi)/u;

/** Take digits and a scale word (`13,5 triệu`) from the start of a text in lower case; null when they make no number. */
export function takeAmount(text: string, locale: NumberLocale | undefined): Amount | null {
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  const digits = parseDigits(written, locale);
  if (digits.kind === 'malformed') return null;
  let rest = text.slice(written.length);
  let shift = 0;
  const words = rest.trimStart();
  for (const [form, zeros] of /^\p{L}/u.test(words) ? SCALES : []) {
    if (!form.test(words)) continue;
    rest = words.replace(form, '');
    shift = zeros;
    break;
  }
  if (GARBLED.test(rest)) return null;
  if (digits.kind === 'undecidable') return { kind: 'undecidable', vi: shiftPoint(digits.vi, shift), en: shiftPoint(digits.en, shift) };
  const plain = shiftPoint(digits.plain, shift);
  return isExact(plain) ? { kind: 'number', plain, locale: digits.locale, rest } : null;
}

/** A whole number with more digits than can be held would come out with digits that nobody printed. */
function isExact(plain: string): boolean {
  return plain.length < 16 || plain.replace(/\..*/, '').replace(/^0+|0+$/g, '').length < 16;
}
