import type { Period } from '../model/period.js';
import { isDay, isoDate, lastDay, makePeriod, months } from './make-period.js';

/** The day a document was issued, and the words to keep as the period's label. */
export interface FormContext {
  readonly date: string | null;
  readonly label: string;
}

/** What a form says: a period, nothing (the words fit but no day follows), or several possible periods. */
export type FormResult = Period | null | readonly Period[];

/** A way to write a period: a pattern on the folded text, and what it means. */
export type Form = readonly [RegExp, (found: readonly string[], context: FormContext) => FormResult];

const ROMAN: ReadonlyMap<string, number> = new Map([['i', 1], ['ii', 2], ['iii', 3], ['iv', 4]]);
const ENGLISH_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const D = String.raw`(\d{1,2})[/.\-]+(\d{1,2})[/.\-]+(\d{4})`;
const DAY = String.raw`(?:ngày\s+)?${D}`;
const MY = String.raw`(?:tháng\s+|t)?(\d{1,2})(?:\s*[/.\-]\s*|\s+năm\s+)(\d{4})`;
const TO = String.raw`\s*(?:-|đến(?:\s+hết)?|tới|to)\s*`;
const Y = String.raw`(?:năm\s+)?(\d{4})`;
const M = `(${ENGLISH_MONTHS.join('|')})`;

const n = (text: string | undefined): number => Number(text);
const month = (name: string | undefined): number => ENGLISH_MONTHS.indexOf(name ?? '') + 1;
const day = (d: string | undefined, m: string | undefined, y: string | undefined): string | null => isoDate(n(y), n(m), n(d));
const endOf = (m: string | undefined, y: string | undefined): string | null => (n(m) >= 1 && n(m) <= 12 ? isoDate(n(y), n(m), lastDay(n(y), n(m))) : null);

function span(start: string | null, end: string | null, { label }: FormContext, cumulative = false): FormResult {
  return start === null || end === null || end < start ? null : makePeriod(start, end, { label, cumulative });
}
function inYear(year: string | undefined, first: number, last: number, { label }: FormContext): FormResult {
  return first < 1 || last > 12 || last < first ? null : months(n(year), first, last, { label });
}
/** Counts from an unknown or known start up to a day; the day may only be known from the document. */
function upTo(start: string | null, end: string | null, { label }: FormContext): FormResult {
  return makePeriod(start, end, { label, cumulative: true, asOf: end });
}
function relativeYear({ date, label }: FormContext): FormResult {
  return date === null ? null : months(n(date.slice(0, 4)), 1, 12, { label });
}

/** The forms of the field's reports, most particular first; texts are folded (lower case, plain dashes, single spaces). */
export const FORMS: readonly Form[] = [
  [/^(\d{4}-\d{2}-\d{2}|\.\.)\/(\d{4}-\d{2}-\d{2}|\.\.)$/, ([, a = '', b = ''], c) => ((a !== '..' && !isDay(a)) || (b !== '..' && !isDay(b)) ? null : makePeriod(a === '..' ? null : a, b === '..' ? null : b, { label: c.label }))],
  [/^(\d{4}-\d{2}-\d{2})$/, ([, d = ''], c) => (isDay(d) ? makePeriod(d, d, { label: c.label }) : null)],
  [new RegExp(`^${Y}\\s*\\(từ\\s+${DAY}${TO}${DAY}\\)$`), ([, , a, b, y, e, f, z], c) => span(day(a, b, y), day(e, f, z), c)],
  [new RegExp(`^(?:số liệu tính\\s+)?(?:từ\\s+)?${DAY}${TO}${DAY}$`), ([, a, b, y, e, f, z], c) => span(day(a, b, y), day(e, f, z), c)],
  [new RegExp(`^(?:từ\\s+)?${MY}${TO}${MY}$`), ([, a, y, b, z], c) => span(day('1', a, y), endOf(b, z), c)],
  [new RegExp(`^(?:từ\\s+)?${Y}${TO}${MY}$`), ([, y, b, z], c) => span(day('1', '1', y), endOf(b, z), c)],
  [new RegExp(`^(?:từ\\s+)?${Y}${TO}(\\d{1,2})\\s+tháng đầu\\s+${Y}$`), ([, y, b, z], c) => span(day('1', '1', y), endOf(b, z), c)],
  [new RegExp(`^(?:trong\\s+)?(?:giai đoạn|nhiệm kỳ|\\d+ năm|từ)?\\s*\\(?${Y}${TO}${Y}\\)?$`), ([, y, z], c) => span(day('1', '1', y), day('31', '12', z), c)],
  [/^từ đầu nhiệm kỳ (\d{4})-(\d{4}) đến nay$/, ([, y], c) => upTo(day('1', '1', y), c.date, c)],
  [new RegExp(`^từ\\s+${Y} đến nay$`), ([, y], c) => upTo(day('1', '1', y), c.date, c)],
  [/^từ đầu năm đến nay(?: \((\d{4})\))?$/, (_, c) => (c.date === null ? null : upTo(`${c.date.slice(0, 4)}-01-01`, c.date, c))],
  [new RegExp(`^(?:tính\\s+)?đến(?:\\s+hết)?\\s+${DAY}$`), ([, a, b, y], c) => upTo(null, day(a, b, y), c)],
  [new RegExp(`^(?:tính\\s+)?đến(?:\\s+hết)?\\s+${MY}$`), ([, b, y], c) => upTo(null, endOf(b, y), c)],
  [new RegExp(`^(?:tính\\s+)?đến hết\\s+${Y}$`), ([, y], c) => upTo(null, day('31', '12', y), c)],
  [/^(?:đến nay|hiện nay|hiện có)$/, (_, c) => (c.date === null ? null : makePeriod(c.date, c.date, { label: c.label, asOf: c.date }))],
  [new RegExp(`^(?:hiện có|hiện nay)\\s*\\(${MY}\\)$`), ([, m, y], c) => inYear(y, n(m), n(m), c)],
  [/^(?:hiện có|hiện nay)\s*\((\d{4})\)$/, ([, y], c) => inYear(y, 1, 12, c)],
  [/^(?:0?6\s*(?:tháng\s+|t\s*)đầu(?: năm)?|nửa đầu năm|first (?:six months|half) of|h1|s1)[\s/]*\(?(\d{4})\)?$/, ([, y], c) => inYear(y, 1, 6, c)],
  [/^(?:0?6\s*(?:tháng\s+|t\s*)cuối(?: năm)?|nửa cuối năm|(?:last six months|second half) of|h2|s2)[\s/]*\(?(\d{4})\)?$/, ([, y], c) => inYear(y, 7, 12, c)],
  [/^(\d{4})[- ]?[sh]([12])$/, ([, y, h], c) => inYear(y, n(h) * 6 - 5, n(h) * 6, c)],
  [/^(\d{1,2})\s*(?:tháng|t)(?:\s+đầu)?(?:\s+năm\s+|\s*[/-]\s*|\s+)\(?(\d{4})\)?$/, ([, m, y], c) => inYear(y, 1, n(m), c)],
  [/^first (\d{1,2}) months of (\d{4})$/, ([, m, y], c) => inYear(y, 1, n(m), c)],
  [/^(?:quý\s*|q)(iv|i{1,3}|[1-4])(?:\s+năm\s+|\s*[/-]\s*|\s+)(\d{4})$/, ([, q = '', y], c) => quarter(y, ROMAN.get(q) ?? n(q), c)],
  [/^(\d{4})[- ]?[qk]([1-4])$/, ([, y, q], c) => quarter(y, n(q), c)],
  [new RegExp(`^(?:trong\\s+)?(?:tháng\\s*|t)(\\d{1,2})(?:\\s*[/.\\-]\\s*|\\s+năm\\s+)(\\d{4})$`), ([, m, y], c) => inYear(y, n(m), n(m), c)],
  [/^(\d{4})[-m](\d{2})$/, ([, y, m], c) => inYear(y, n(m), n(m), c)],
  [/^(\d{1,2})\/(\d{4})$/, ([, m, y], c) => inYear(y, n(m), n(m), c)],
  [new RegExp(`^(?:chiều|sáng)?\\s*${DAY}$`), ([, a, b, y], c) => span(day(a, b, y), day(a, b, y), c)],
  [/^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/, ([, a, b, y], c) => span(day(a, b, y), day(a, b, y), c)],
  [/^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})$/, ([, a, b], c) => (c.date === null ? null : yearless(n(a), n(b), c))],
  [/^(?:năm\s+|year\s+)?(\d{4})$/, ([, y], c) => inYear(y, 1, 12, c)],
  [/^(?:trong\s+)?năm qua$/, (_, c) => relativeYear(c)],
  [new RegExp(`^(?:from\\s+)?${M}\\s+(\\d{4})${TO}${M}\\s+(\\d{4})$`), ([, a, y, b, z], c) => span(day('1', String(month(a)), y), endOf(String(month(b)), z), c)],
  [new RegExp(`^(?:from\\s+)?${M}\\s+(\\d{1,2}),?\\s+(\\d{4})${TO}${M}\\s+(\\d{1,2}),?\\s+(\\d{4})$`), ([, a, d, y, b, e, z], c) => span(day(d, String(month(a)), y), day(e, String(month(b)), z), c)],
  [new RegExp(`^${M}\\s+(\\d{4})$`), ([, m, y], c) => inYear(y, month(m), month(m), c)],
];

function quarter(year: string | undefined, q: number, context: FormContext): FormResult {
  return inYear(year, q * 3 - 2, q * 3, context);
}

/** A day without a year lies in the year of the document, or the year before when that day was still to come. */
function yearless(d: number, m: number, { date, label }: FormContext): FormResult {
  const year = n(date?.slice(0, 4));
  const same = isoDate(year, m, d);
  const found = same !== null && date !== null && same <= date ? same : isoDate(year - 1, m, d);
  return found === null ? null : makePeriod(found, found, { label, asOf: date });
}
