import type { Period } from '../model/period.js';
import type * as vi from './vi/periods.js';

/** The parts of an id that is a year, or a half, a quarter or a month of one. */
const ID = /^(\d{4})(?:-(?:S([12])|Q(\d)|(\d{2})))?$/;

/** A period in the words of one language, from its dates alone. */
export function periodInWords({ id, start, end }: Period, words: typeof vi): string {
  const [named, year = '', half, quarter, month] = ID.exec(id) ?? [];
  if (named !== undefined) {
    if (half !== undefined) return words.half(Number(half), year);
    if (quarter !== undefined) return words.quarter(Number(quarter), year);
    return month === undefined ? words.year(year) : words.month(Number(month), year);
  }
  if (start === null) return end === null ? words.UNKNOWN : words.until(end);
  if (end === null) return words.since(start);
  if (start === end) return words.on(start);
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return words.years(start.slice(0, 4), end.slice(0, 4));
  return words.between(start, end);
}
