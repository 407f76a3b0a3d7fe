import type { Bound } from '../model/quantity.js';
import { missingStatus, takeBound } from './number-words.js';
import { notAFigure } from './not-a-figure.js';
import type { NumberReading, QuantityReading, Unreadable } from './number-reading.js';
import type { NumberLocale } from './parse-digits.js';
import { takeAmount } from './take-amount.js';
import { takeFraction } from './take-fraction.js';

/** Digits, dots and commas with at most a percent sign: most cells of a large table. */
const BARE = /^\d[\d.,]*%?$/;
/** Between digits a fixed space groups thousands; beside a letter it is a space. */
const BESIDE_LETTER = /(?<=\p{L})\s|\s(?=\p{L})/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060]/g;
// a raised figure after m, km … belongs to the unit; a bracketed one counts as a mark only when glued on
const RAISED = '[¹²³⁰-⁹\\p{Lm}]{1,2}⁾?';
const MARK = new RegExp(`(?:\\s*(\\(\\*{1,3}\\)|\\*{1,3}|[†‡§]|[([][a-zđ][)\\]]|(?<=\\s)[a-zđ]\\))|(?<=\\S)(\\(\\d{1,2}\\)|\\[\\d{1,2}\\])|\\s*(?<!(?<!\\p{L})[kcdh]?m)(${RAISED}(?:,${RAISED})*))$`, 'u');
const UNIT = /^[\p{L}%‰°$€£"“(][^\d]*$/u;
const UNREAD_SCALE = /^(?:k|b|tr|‰|‱|%\s*[o0]{1,2}|phần (?:nghìn|ngàn|vạn)|per ?mill?e?|nửa|rưỡi)(?![\p{L}\d])/u;
const PERCENT = /^(?:%|phần trăm|percent|per cent|điểm\s*(?:%|phần trăm))/u;
const RATE_AFTER = /^(.*?)[\s,;:=–(]*(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|hay|or)\s+)*(?<=[\s,;:=–(])(\d[\d.,]*)\s*%\s*\)?$/u;
const FRACTION_AFTER = /^%\s*(?:\(|[,;:–]\s)\s*(\d.*?)\)?$/u;

/**
 * Read one table cell as a figure: Vietnamese or English digits, bound and scale words, fractions, percent signs,
 * footnote marks and unit words.
 *
 * @param text the cell
 * @param options locale: what the file, row or column is known to use
 * @example readNumber('trên 2.000 cuốn') // quantity 2000, bound 'ge', unit 'cuốn'
 */
export function readNumber(text: string, options: { readonly locale?: NumberLocale } = {}): NumberReading {
  const { locale } = options;
  if (BARE.test(text)) {
    const reading = readFigure(text, locale, 'eq', null);
    if (typeof reading !== 'string') return reading;
  }
  const whole = text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, (gap) => (gap.length === 1 ? gap : ' ')).replace(BESIDE_LETTER, ' ').trim();
  if (whole === '') return { kind: 'empty' };
  const lower = whole.toLowerCase();
  const [marked, ...marks] = MARK.exec(lower) ?? [];
  const mark = marks.find((found) => found !== undefined) ?? null;
  const unmarked = marked === undefined ? lower : lower.slice(0, -marked.length);
  const status = missingStatus(unmarked);
  if (status !== null) return { kind: 'missing', status, written: whole };

  const { bound, rest } = takeBound(unmarked.replace(/(?<=[\p{L}\d%])[.;,]$/u, ''));
  const reason = notAFigure(unmarked) ?? notAFigure(rest);
  if (reason !== null) return { kind: 'unreadable', text: whole, reason };
  if (!/\p{N}/u.test(unmarked)) return /\p{L}/u.test(unmarked) ? { kind: 'words', text: whole } : { kind: 'unreadable', text: whole, reason: 'other' };
  const reading = readFigure(rest, locale, bound, mark);
  if (typeof reading === 'string') return { kind: 'unreadable', text: whole, reason: reading };
  return reading.kind === 'undecidable' ? { ...reading, text: whole } : reading;
}

/** Read a sign, an amount and what follows; a reason when that is no figure. */
function readFigure(text: string, locale: NumberLocale | undefined, bound: Bound, mark: string | null): NumberReading | Unreadable {
  const sign = /^([-−–])?\+?\s*(?=\d)/.exec(text);
  const factor = sign?.[1] === undefined ? 1 : -1;
  const amount = takeAmount(text.slice(sign?.[0].length ?? 0), locale);
  if (amount === null) return 'other';
  const signed = (plain: string): number => factor * Number(plain) + 0; // + 0: there is no negative zero in a report
  if (amount.kind === 'undecidable') {
    return { kind: 'undecidable', text, candidates: (['vi', 'en'] as const).map((name) => ({ value: signed(amount[name]), locale: name })) };
  }
  const { plain, rest } = amount;
  const base: QuantityReading = { kind: 'quantity', value: signed(plain), bound, numerator: null, denominator: null, decimals: decimalsOf(plain), percent: false, unit: null, locale: amount.locale, mark };
  if (rest === '') return base;

  const rate = rest.includes('/') || /\d/.test(rest) ? RATE_AFTER.exec(rest) : null;
  const fraction = takeFraction(rate?.[1] ?? rest, plain, locale);
  if (typeof fraction === 'string') return fraction;
  if (fraction) {
    if (factor < 0 || clash(base.locale, fraction.locale)) return 'other';
    const both = { ...base, locale: base.locale ?? fraction.locale, unit: fraction.unit || null };
    const parts = { numerator: Number(plain), denominator: Number(fraction.plain) };
    if (!rate) return fraction.outOf ? both : { ...both, ...parts };
    return fraction.outOf ? 'other' : withParts(readFigure(`${rate[2] ?? ''}%`, locale, bound, mark), parts);
  }

  const words = rest.trim();
  const inside = FRACTION_AFTER.exec(words)?.[1];
  if (inside !== undefined) {
    const parts = readFigure(inside, locale, 'eq', null);
    if (typeof parts === 'string' || parts.kind !== 'quantity' || parts.numerator === null || parts.denominator === null || parts.percent) return 'other';
    return withParts({ ...base, percent: true, unit: '%' }, { numerator: parts.numerator, denominator: parts.denominator });
  }
  if (words !== '' && !UNIT.test(words.replace(/(?<!\p{L})[kcdh]?m[23²³](?![\p{L}\d])/gu, 'm'))) return 'other';
  // `15k`, `2,5 tr`, `5‰`: a scale or a share that was not read must not pass as a unit word
  if (UNREAD_SCALE.test(words)) return 'other';
  return { ...base, percent: PERCENT.test(words), unit: words || null };
}

/** A printed rate with the fraction that stands beside it. */
function withParts(rate: NumberReading | Unreadable, parts: Pick<QuantityReading, 'numerator' | 'denominator'>): NumberReading | Unreadable {
  return typeof rate === 'string' || rate.kind !== 'quantity' ? 'other' : { ...rate, ...parts };
}

function clash(a: NumberLocale | null, b: NumberLocale | null): boolean {
  return a !== null && b !== null && a !== b;
}

function decimalsOf(plain: string): number {
  const point = plain.indexOf('.');
  return point < 0 ? 0 : plain.length - point - 1;
}
