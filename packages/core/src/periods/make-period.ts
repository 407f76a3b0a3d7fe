import type { Period } from '../model/period.js';
import { isDay, monthSpan } from './calendar.js';
import { periodId } from './period-id.js';

export { isDay } from './calendar.js';

/** What {@link makePeriod} may be told beside the dates. */
export interface PeriodOptions {
  /** The words of the source. */
  readonly label?: string | null;
  /** Whether the figure counts from a start up to now. Default false. */
  readonly cumulative?: boolean;
  /** The day on which a relative period was read. */
  readonly asOf?: string | null;
  /** A moment, as a stock has it: the one day that is given is both start and end. Default false. */
  readonly instant?: boolean;
}

/**
 * Make a period from its days; the id follows from them alone: `2023`, `2023-S1`, `2023-Q2`, `2023-06`, an instant's day,
 * else `start/end` with `..` for an open side.
 *
 * @throws when a day is none of the calendar, the end lies before the start, or an instant has two days or none
 * @example makePeriod('2023-01-01', '2023-06-30').id // '2023-S1'
 */
export function makePeriod(start: string | null, end: string | null, options: PeriodOptions = {}): Period {
  const { label = null, cumulative = false, asOf = null, instant = false } = options;
  for (const day of [start, end]) if (day !== null && !isDay(day)) throw new Error(`makePeriod received ${day}; expected a day such as 2023-12-31, or null`);
  if (instant) {
    const day = start ?? end;
    if (day === null || (end ?? day) !== day) throw new Error(`makePeriod received ${String(start)} to ${String(end)} as an instant; give one day`);
    return { id: day, start: day, end: day, label, cumulative, asOf };
  }
  if (start !== null && end !== null && end < start) throw new Error(`makePeriod received ${start} to ${end}; the end lies before the start`);
  return { id: periodId(start, end), start, end, label, cumulative, asOf };
}

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
  const [, year, half, quarter, month, day] = found;
  if (day !== undefined) return isDay(id) ? makePeriod(id, id) : null;
  const [first, last] = half !== undefined ? part(Number(half), 6) : quarter !== undefined ? part(Number(quarter), 3) : month !== undefined ? part(Number(month), 1) : [1, 12];
  const span = monthSpan(Number(year), first, last);
  return span && makePeriod(...span);
}

/** First and last month of the nth part of a year that has parts of so many months. */
function part(nth: number, months: number): readonly [number, number] {
  return [(nth - 1) * months + 1, nth * months];
}

/** An id has one spelling: `2023-01-01/2023-12-31` is not the id of the year. */
function sameId(period: Period, id: string): Period | null {
  return period.id === id ? period : null;
}
