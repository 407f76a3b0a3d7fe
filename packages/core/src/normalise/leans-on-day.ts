import { addDays } from '../periods/calendar.js';
import type { RowPeriod } from './read-row-period.js';

/** Days that lie in no period of a report, one before and one after. */
const FAR = ['1980-03-07', '2080-08-19'] as const;

/**
 * Whether the day of a document bears on what words mean as a period: `từ đầu năm đến nay` and `22/2` lean on it, `đến
 * tháng 9/2023` when it lies in that month, `năm 2021` never.
 *
 * @param read the period when the document is of a day, or of none that is known
 */
export function leansOnDay(read: (date: string | null) => RowPeriod): boolean {
  const plain = read(null);
  const { end } = plain.period;
  return [...FAR, ...(end === null ? [] : [addDays(end, -1)])].some((day) => {
    const { period, known } = read(day);
    return known !== plain.known || period.id !== plain.period.id || period.asOf !== plain.period.asOf;
  });
}
