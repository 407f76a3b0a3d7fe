import type { Period } from '../../model/period.js';
import type { PeriodReading } from '../../periods/index.js';
import { periodWords } from '../period-words.js';
import { readOfficePeriod } from '../read-office-period.js';
import { periodOfHeading } from './heading-words.js';

/** Two statements about the time of one figure that cannot both hold, as written. */
export type PeriodClash = readonly [string, string];

const CALENDAR_YEAR = /^\d{4}$/;

/**
 * What two headings, one over the other, say together about when: a year over a part of it (`Năm 2024` over `Quý I`) is
 * that part of that year, in whichever order they stand. Of two others that touch, the lower is the column's own; two
 * that do not are a contradiction.
 *
 * @param date the day the document was issued, for periods that lean on it
 * @returns the words of the period, or the two that contradict each other
 */
export function joinHeadings(upper: string, lower: string, date: string | null): string | PeriodClash {
  const [above, below] = [upper, lower].map((text) => ({ text, part: periodOfHeading(text, date) === 'part' }));
  if (above!.part && below!.part) return touch(withYear(upper, '2020', date), withYear(lower, '2020', date)) ? lower : [upper, lower];
  if (!above!.part && !below!.part) return touch(readOfficePeriod(upper, { date }), readOfficePeriod(lower, { date })) ? lower : [upper, lower];
  const [part, whole] = above!.part ? [upper, lower] : [lower, upper];
  const joined = partOfWhole(part, whole, date);
  if (joined === null) return [upper, lower];
  const reading = readOfficePeriod(whole, { date });
  // `Quý I` over `6 tháng đầu năm 2024` heads the half
  return above!.part && reading.kind === 'period' && !CALENDAR_YEAR.test(reading.period.id) ? lower : joined;
}

/**
 * A part of a year whose year another statement says: `Quý I` in `năm 2024`, `6 tháng đầu năm 2024` or what an office
 * calls so. Null where that says no single year, or one in which the part does not lie.
 */
export function partOfWhole(part: string, whole: string, date: string | null): string | null {
  const year = singleYear(whole, date);
  if (year === '') return null;
  const [own, other] = [withYear(part, year, date), readOfficePeriod(whole, { date })];
  return own.kind === 'period' && touch(own, other) ? periodWords({ period: part, year, quarter: '', month: '' }).words : null;
}

/** The one year of a period, '' where it runs over several or says none for certain. */
export function singleYear(words: string, date: string | null): string {
  const reading = words === '' ? null : readOfficePeriod(words, { date });
  if (reading?.kind === 'period') {
    const { start, end } = reading.period;
    return end === null || (start !== null && start.slice(0, 4) !== end.slice(0, 4)) ? '' : end.slice(0, 4);
  }
  const years = new Set(words.match(/(?:19|20)\d{2}/g));
  return years.size === 1 ? [...years][0]! : '';
}

/** What a part of a year means in a year. */
function withYear(part: string, year: string, date: string | null): PeriodReading {
  return readOfficePeriod(periodWords({ period: part, year, quarter: '', month: '' }).words, { date });
}

/** Whether two periods have a day in common; what cannot be read contradicts nothing. */
function touch(a: PeriodReading, b: PeriodReading): boolean {
  return a.kind !== 'period' || b.kind !== 'period' || overlap(a.period, b.period);
}

function overlap(a: Period, b: Period): boolean {
  return (a.start ?? '') <= (b.end ?? '~') && (b.start ?? '') <= (a.end ?? '~');
}

/** Whether a period lies in another. */
export function liesIn(inner: Period, outer: Period): boolean {
  return (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '~') <= (outer.end ?? '~');
}
