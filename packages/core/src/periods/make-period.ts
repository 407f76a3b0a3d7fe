import type { Period } from '../model/period.js';

/** What {@link makePeriod} may be told beside the dates. */
export interface PeriodOptions {
  /** The words of the source. */
  readonly label?: string | null;
  /** Whether the figure counts from a start up to now. Default false. */
  readonly cumulative?: boolean;
  /** The day on which a relative period was read. */
  readonly asOf?: string | null;
}

/** Last day of a month, 1–12. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/**
 * Make a period from its days; the id follows from them alone: `2023`, `2023-S1`, `2023-Q2`, `2023-06`, an instant's day,
 * else `start/end` with `..` for an open side.
 *
 * @throws when the end lies before the start
 * @example makePeriod('2023-01-01', '2023-06-30').id // '2023-S1'
 */
export function makePeriod(start: string | null, end: string | null, options: PeriodOptions = {}): Period {
  if (start !== null && end !== null && end < start) throw new Error(`makePeriod received ${start} to ${end}; the end lies before the start`);
  const { label = null, cumulative = false, asOf = null } = options;
  return { id: idOf(start, end), start, end, label, cumulative, asOf };
}

function idOf(start: string | null, end: string | null): string {
  if (start === null || end === null) return `${start ?? '..'}/${end ?? '..'}`;
  if (start === end) return start;
  const [year, from] = [start.slice(0, 4), start.slice(5)];
  if (end.slice(0, 4) === year && from.endsWith('-01')) {
    const name = CALENDAR.get(`${from}/${end.slice(5)}`);
    if (name !== undefined) return year + name;
    const month = Number(from.slice(0, 2));
    if (end === isoDate(Number(year), month, lastDay(Number(year), month))) return `${year}-${from.slice(0, 2)}`;
  }
  return `${start}/${end}`;
}

const CALENDAR: ReadonlyMap<string, string> = new Map([
  ['01-01/12-31', ''],
  ['01-01/06-30', '-S1'],
  ['07-01/12-31', '-S2'],
  ['01-01/03-31', '-Q1'],
  ['04-01/06-30', '-Q2'],
  ['07-01/09-30', '-Q3'],
  ['10-01/12-31', '-Q4'],
]);

const ID = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
const SIDE = /^(?:\.\.|\d{4}-\d{2}-\d{2})$/;

/** The period that an id names, without label; null when the text is no period id. Inverse of {@link makePeriod}'s id. */
export function parsePeriodId(id: string): Period | null {
  const sides = id.split('/');
  if (sides.length === 2) {
    const [start = '', end = ''] = sides;
    if (!SIDE.test(start) || !SIDE.test(end) || (start !== '..' && !isDay(start)) || (end !== '..' && !isDay(end))) return null;
    const [from, to] = [start === '..' ? null : start, end === '..' ? null : end];
    return from !== null && to !== null && to < from ? null : sameId(makePeriod(from, to), id);
  }
  const found = ID.exec(id);
  if (!found) return null;
  const year = Number(found[1]);
  const [, , half, quarter, month, day] = found;
  if (day !== undefined) return isDay(id) ? makePeriod(id, id) : null;
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), Number(month)) : null;
  return months(year, 1, 12);
}

/** An id has one spelling: `2023-01-01/2023-12-31` is not the id of the year. */
function sameId(period: Period, id: string): Period | null {
  return period.id === id ? period : null;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(year, month, day) === text;
}

/** The period from the first day of one month to the last day of another in the same year, months 1–12. */
export function months(year: number, first: number, last: number, options: PeriodOptions = {}): Period {
  return makePeriod(isoDate(year, first, 1), isoDate(year, last, lastDay(year, last)), options);
}

/** Order of periods: by end (open ends last), then start (open starts first), then id. */
export function comparePeriods(a: Period, b: Period): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return order(a.end ?? '~', b.end ?? '~') || order(a.start ?? '', b.start ?? '') || order(a.id, b.id);
}
