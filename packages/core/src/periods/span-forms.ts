import { isDay, isoDate, monthSpan, type Span } from './calendar.js';

/** A way to write one calendar expression: a pattern on the folded text, and the days it covers. */
type SpanForm = readonly [RegExp, (...parts: string[]) => Span | null];

const YEAR = '((?:19|20)\\d{2})';
const OF_YEAR = `(?:\\s+năm\\s+|\\s*[/.,-]\\s*|\\s+of\\s+|\\s*)\\(?${YEAR}\\)?`;
const NUMBERS: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4,
  giêng: 1, hai: 2, ba: 3, tư: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10,
  first: 1, second: 2, third: 3, fourth: 4,
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const number = (word: string): number => NUMBERS[word] ?? Number(word);
const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

function oneDay(year: string, monthOfYear: number, day: string): Span | null {
  const date = isoDate(Number(year), monthOfYear, Number(day));
  return date === null ? null : [date, date];
}
const quarter = (year: string, q: string): Span | null => monthSpan(Number(year), number(q) * 3 - 2, number(q) * 3);
const half = (year: string, h: string): Span | null => monthSpan(Number(year), Number(h) * 6 - 5, Number(h) * 6);
const firstMonths = (count: string, year: string): Span | null => monthSpan(Number(year), 1, number(count));
const lastMonths = (count: string, year: string): Span | null => monthSpan(Number(year), 13 - number(count), 12);

/** Compiled on first use: there are many, and a page that reads no words needs none. */
let forms: readonly SpanForm[] | undefined;

function makeForms(): readonly SpanForm[] {
  const form = (pattern: string, read: SpanForm[1]): SpanForm => [new RegExp(`^${pattern}$`, 'u'), read];
  return [
    form(`(?:(?:cả\\s+)?năm(?:\\s+|\\/)|(?:(?:calendar|full|whole)\\s+)?year(?:\\s+|\\/))?${YEAR}`, (y) => monthSpan(Number(y), 1, 12)),
    // days
    form('(\\d{4}-\\d{2}-\\d{2})(?:[t ][\\d:.]+z?)?', (day) => (isDay(day) ? [day, day] : null)),
    form(`(?:ngày\\s+)?(\\d{1,2})([/.-])(\\d{1,2})\\2{1,2}${YEAR}`, (d, _, m, y) => oneDay(y, Number(m), d)),
    form(`${YEAR}[/.](\\d{1,2})[/.](\\d{1,2})`, (y, m, d) => oneDay(y, Number(m), d)),
    form(`(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*[/,-]\\s*|\\s+năm\\s+|\\s+)${YEAR}`, (d, m, y) => oneDay(y, Number(m), d)),
    form(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`, (d, m, y) => oneDay(y, month(m), d)),
    form(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, (m, d, y) => oneDay(y, month(m), d)),
    // halves, quarters, first and last months
    form(`(?:nửa\\s+(?:đầu\\s+năm|năm\\s+đầu)|first half|h1|1h|s1)${OF_YEAR}`, (y) => half(y, '1')),
    form(`(?:nửa\\s+(?:cuối\\s+năm|năm\\s+cuối)|second half|h2|2h|s2)${OF_YEAR}`, (y) => half(y, '2')),
    form(`${YEAR}[ -]?[sh]([12])`, half),
    form(`(\\d{1,2}|sáu|chín)\\s*(?:tháng\\s+|t\\s*)cuối(?:\\s+năm)?${OF_YEAR}`, lastMonths),
    form(`(\\d{1,2}|sáu|chín)\\s*(?:tháng\\s+đầu(?:\\s+năm)?|t\\s*đầu(?:\\s+năm)?|tháng|t)${OF_YEAR}`, firstMonths),
    form(`(?:first\\s+)?(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)[\\s-]+months?${OF_YEAR}`, firstMonths),
    form(`last\\s+(\\d{1,2}|[a-z]+)\\s+months\\s+of\\s+${YEAR}`, lastMonths),
    form(`(?:quý\\s*|quarter\\s*|q)(iv|i{1,3}|[1-4])${OF_YEAR}`, (q, y) => quarter(y, q)),
    form(`(first|second|third|fourth) quarter${OF_YEAR}`, (q, y) => quarter(y, q)),
    form(`${YEAR}[ -]?[qk]([1-4])`, quarter),
    // months
    form(`(?:tháng\\s*|thg\\s*|t\\.?\\s*)(\\d{1,2})(?:\\s*[/.,-]\\s*|\\s+năm\\s+|\\s+)${YEAR}`, (m, y) => monthSpan(Number(y), Number(m))),
    form(`tháng\\s+(giêng|hai|ba|tư|sáu|bảy|tám|chín|mười)(?:\\s+năm)?\\s+${YEAR}`, (m, y) => monthSpan(Number(y), number(m))),
    form(`(\\d{1,2})[/.-]${YEAR}`, (m, y) => monthSpan(Number(y), Number(m))),
    form(`${YEAR}(?:[/-](\\d{1,2})|m(\\d{2}))`, (y, m, n) => monthSpan(Number(y), Number(m || n))),
    form(`${MONTH},?[\\s-]+(?:of\\s+)?${YEAR}`, (m, y) => monthSpan(Number(y), month(m))),
  ];
}

/**
 * Read one calendar expression: a day, month, quarter, half, the first or last months of a year, or a year.
 *
 * @param words folded text (`fold`)
 * @returns its first and last day; null when it is none, names no such day, or lacks the year
 */
export function readSpan(words: string): Span | null {
  forms ??= makeForms();
  for (const [form, read] of forms) {
    const found = form.exec(words);
    if (found) return read(...found.slice(1).map((part) => part ?? ''));
  }
  return null;
}
