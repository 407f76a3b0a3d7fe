import { isoDate, lastDay } from './calendar.js';

const CALENDAR: ReadonlyMap<string, string> = new Map([
  ['01-01/12-31', ''],
  ['01-01/06-30', '-S1'],
  ['07-01/12-31', '-S2'],
  ['01-01/03-31', '-Q1'],
  ['04-01/06-30', '-Q2'],
  ['07-01/09-30', '-Q3'],
  ['10-01/12-31', '-Q4'],
]);

/** The id that follows from a period's days: `2023`, `2023-S1`, `2023-Q2`, `2023-06`, a day, else `start/end` with `..` for an open side. */
export function periodId(start: string | null, end: string | null): string {
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
