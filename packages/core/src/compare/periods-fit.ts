import type { Period } from '../model/index.js';

/** Whether the figures of two periods may be set against each other, or why not. */
export type PeriodsFit = 'fit' | 'open' | 'cumulative' | 'length';

const DAY = 86_400_000;
/** Months in 400 years of the calendar, by days. */
const DAYS_OF_MONTH = 146_097 / 4800;

/** Length in whole months, 0 for a day; null when an end is not known. */
export function monthsOf({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(end) - Date.parse(start) + DAY) / DAY / DAYS_OF_MONTH);
}

/**
 * Whether two periods are of one kind: both single or both counted from a start, and equally long (a reporting year from
 * August fits a calendar year; half a year does not).
 */
export function periodsFit(a: Period, b: Period): PeriodsFit {
  if (a.cumulative !== b.cumulative) return 'cumulative';
  const [long, other] = [monthsOf(a), monthsOf(b)];
  if (long === null || other === null) return 'open';
  return long === other ? 'fit' : 'length';
}
