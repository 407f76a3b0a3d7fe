import { periodInWords } from '../messages/period-in-words.js';
import { periodWords } from '../messages/periods.js';
import type { Lang, Text } from '../model/language.js';
import type { Period } from '../model/period.js';

/** A day as readers write it: `31/12/2021`, `31 December 2021`. */
export const dayText = (day: string, lang: Lang): string => periodWords(lang).day(day);

/**
 * A period in words, from its dates alone.
 *
 * @example periodText(parsePeriodId('2023-S1')!, 'vi') // '6 tháng đầu năm 2023'
 */
export const periodText = (period: Period, lang: Lang): string => periodInWords(period, periodWords(lang));

/** A period in words, in both languages. */
export const periodTexts = (period: Period): Text => ({ vi: periodText(period, 'vi'), en: periodText(period, 'en') });
