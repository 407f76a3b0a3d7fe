import { periodWords } from '../messages/periods.js';
import type { Lang, Text } from '../model/language.js';
import type { Period } from '../model/period.js';

/** A day as readers write it: `31/12/2021`, `31 December 2021`. */
export const dayText = (day: string, lang: Lang): string => periodWords(lang).day(day);

/** The parts of an id that is a year, or a half, a quarter or a month of one. */
const ID = /^(\d{4})(?:-(?:S([12])|Q(\d)|(\d{2})))?$/;

/**
 * A period in words, from its dates alone.
 *
 * @example periodText(parsePeriodId('2023-S1')!, 'vi') // '6 tháng đầu năm 2023'
 */
export function periodText({ id, start, end }: Period, lang: Lang): string {
  const words = periodWords(lang);
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

/** A period in words, in both languages. */
export const periodTexts = (period: Period): Text => ({ vi: periodText(period, 'vi'), en: periodText(period, 'en') });
