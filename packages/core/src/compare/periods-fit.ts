import type { Indicator, Period } from '../model/index.js';

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

/** Whether figures of an earlier and a later period may be set against each other, or why not. */
export type PairFit = PeriodsFit | 'order' | 'overlap';

/** Whether the later of two cumulative periods goes on from where the earlier stands: both count from one day. */
export function contains(later: Period, earlier: Period): boolean {
  return later.cumulative && earlier.cumulative && earlier.start !== null && later.start === earlier.start && (later.end ?? '') > (earlier.end ?? '');
}

/**
 * Whether the figures of one indicator in two periods make a change.
 *
 * A stock is a state at the end of its period, whose length says nothing. Cumulative figures from one day contain each
 * other: what lies between is their difference. Other periods must not share a day and are of one kind
 * ({@link periodsFit}).
 */
export function pairFit(from: Period, to: Period, { nature }: Pick<Indicator, 'nature'>): PairFit {
  if (from.end === null || to.end === null) return 'open';
  if (nature === 'stock') return from.end < to.end ? 'fit' : 'order';
  if (contains(to, from)) return 'fit';
  if (from.start === null || to.start === null) return 'open';
  if (from.end > to.end || from.id === to.id || (from.end === to.end && from.start >= to.start)) return 'order';
  return from.end >= to.start ? (from.cumulative === to.cumulative ? 'overlap' : 'cumulative') : periodsFit(from, to);
}
