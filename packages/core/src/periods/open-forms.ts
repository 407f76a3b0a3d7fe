import { isoDate, monthSpan, type Span } from './calendar.js';
import { readRange } from './read-range.js';
import { readSpan } from './span-forms.js';

/** Days of a period one side of which may be open, and how it was counted. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
  readonly cumulative?: boolean;
  readonly asOf?: string | null;
}

/** What the words say: one period, several possible ones, or null when the day of the document would have to say. */
type Open = Days | readonly Days[] | null;
type OpenForm = readonly [RegExp, (part: string, date: string | null) => Open];

const NOW = '(?:đến nay|tới nay|đến hiện nay|đến thời điểm hiện tại|to date|to the present|to present|until now|to now)';
const UP_TO = '(?:(?:tính|lũy kế|cộng dồn|số liệu|có)\\s+)*(?:đến|tới|as of|as at|until|up to|by)\\s+';

const whole = ([start, end]: Span): Days => ({ start, end });
const inside = (date: string | null, [start, end]: Span): date is string => date !== null && start <= date && date <= end;

/** Counted since the start of an expression, up to the document's day when it is known. */
function since(span: Span | null, date: string | null): Open {
  if (span === null || (date !== null && date < span[0])) return null;
  return { start: span[0], end: date, cumulative: true, asOf: date };
}

/** Counted from an unknown start; a month or year that was still running ends with the document's day. */
function upTo(span: Span | null, date: string | null): Open {
  if (span === null) return null;
  const end = inside(date, span) ? date : span[1];
  return { start: null, end, cumulative: true, asOf: end };
}

/** Compiled on first use, as those of single expressions. */
let forms: readonly OpenForm[] | undefined;

const makeForms = (): readonly OpenForm[] => [
  [/^(?:từ đầu năm đến nay|year to date|since the beginning of the year)$/u, (_, date) => since(date === null ? null : readSpan(date.slice(0, 4)), date)],
  [/^(?:từ đầu năm đến nay|year to date) \((\d{4})\)$/u, (year, date) => sinceWithin(readSpan(year), date)],
  [new RegExp(`^(?:từ|kể từ|since|from)\\s+(?:đầu\\s+)?(?:nhiệm kỳ\\s+|khóa\\s+)?(.+?)(?:\\s+|-)${NOW}$`, 'u'), (part, date) => since(readSpan(part) ?? readRange(part), date)],
  [/^(?:giai đoạn\s+)?(\d{4})(?:\s+|-)(?:đến nay|nay|to date|present)$/u, (part, date) => since(readSpan(part), date)],
  [/^(?:kể từ|từ|since|from)\s+(?:đầu\s+)?(.+)$/u, (part) => since(readSpan(part), null)],
  [new RegExp(`^${UP_TO}(?:thời điểm\\s+)?(?:hết|cuối|the end of|end of)\\s+(.+)$`, 'u'), (part) => upTo(readSpan(part), null)],
  [new RegExp(`^${UP_TO}(?:thời điểm\\s+)?(.+)$`, 'u'), (part, date) => upTo(readSpan(part), date)],
  [new RegExp(`^${NOW}$`, 'u'), (_, date) => (date === null ? null : { start: null, end: date, cumulative: true, asOf: date })],
  [new RegExp(`^${NOW} \\(([^()]+)\\)$`, 'u'), (part, date) => upTo(readSpan(part), date)],
  [/^(?:hiện nay|hiện có|hiện tại|currently|at present|now)$/u, (_, date) => (date === null ? null : { start: date, end: date, asOf: date })],
  [/^(?:hiện nay|hiện có|hiện tại|currently|at present|now) \(([^()]+)\)$/u, (part, date) => asFound(readSpan(part), date)],
  [/^(?:tại|vào|on|at)?\s*(?:thời điểm\s+)?(?:sáng|chiều|tối)?\s*((?:ngày\s+)?\d{1,2}\D.*\d{4}|\d{4}-.*)$/u, (part) => oneDay(readSpan(part))],
  [/^(?:trong\s+)?(?:năm qua|the past year|past year)$/u, (_, date) => pastYear(date)],
  [/^(?:năm trước|năm ngoái|last year)$/u, (_, date) => (date === null ? null : yearOf(date, -1))],
  [/^(\d{1,2} năm (?:kể )?từ (?:năm )?\d{4})$/u, (part) => yearsFrom(part)],
  [/^((?:ngày|sáng|chiều|tối)\s+\d{1,2}[/.-]\d{1,2}|\d{1,2}\/\d{1,2})$/u, (part, date) => dayOf(part, date)],
];

/** Read the forms that have an open side or lean on the day of the document; undefined when the text is none of them. */
export function readOpen(words: string, date: string | null): Open | undefined {
  let refused: null | undefined;
  forms ??= makeForms();
  for (const [form, read] of forms) {
    const found = form.exec(words);
    if (!found) continue;
    const days = read(found[1] ?? '', date);
    if (days !== null) return days;
    refused = null;
  }
  return refused;
}

function sinceWithin(year: Span | null, date: string | null): Open {
  return since(year, year !== null && inside(date, year) ? date : null);
}

/** A stock found in a month or year: on the document's day when that lies within, else somewhere within. */
function asFound(span: Span | null, date: string | null): Open {
  if (span === null) return null;
  return inside(date, span) ? { start: date, end: date, asOf: date } : whole(span);
}

function oneDay(span: Span | null): Open {
  return span !== null && span[0] === span[1] ? whole(span) : null;
}

function yearOf(date: string, shift: number): Days | null {
  const span = monthSpan(Number(date.slice(0, 4)) + shift, 1, 12);
  return span && whole(span);
}

/** "The past year" is the one that ends as the document is issued; in mid-year it may be either. */
function pastYear(date: string | null): Open {
  if (date === null) return null;
  const [before, same] = [yearOf(date, -1), yearOf(date, 0)];
  const month = Number(date.slice(5, 7));
  return month >= 10 ? same : month <= 3 ? before : before && same && [before, same];
}

function yearsFrom(part: string): Open {
  const [count = 0, year = 0] = part.match(/\d+/g)?.map(Number) ?? [];
  const [start, end] = [isoDate(year, 1, 1), isoDate(year + count - 1, 12, 31)];
  return start === null || end === null || count < 1 ? null : { start, end };
}

/** A day without a year lies in the year of the document, or the year before when that day was still to come. */
function dayOf(part: string, date: string | null): Open {
  if (date === null) return null;
  const [day = 0, month = 0] = part.match(/\d+/g)?.map(Number) ?? [];
  const year = Number(date.slice(0, 4));
  const same = isoDate(year, month, day);
  const found = same !== null && same <= date ? same : isoDate(year - 1, month, day);
  return found === null ? null : { start: found, end: found, asOf: date };
}
