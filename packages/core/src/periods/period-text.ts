import type { Lang, Text } from '../model/language.js';
import type { Period } from '../model/period.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as readers write it: `31/12/2021`, `31 December 2021`. */
export function dayText(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return lang === 'vi' ? `${Number(date)}/${Number(month)}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/**
 * A period in words, from its dates alone.
 *
 * @example periodText(parsePeriodId('2023-S1')!, 'vi') // '6 tháng đầu năm 2023'
 */
export function periodText({ id, start, end }: Period, lang: Lang): string {
  const vi = lang === 'vi';
  const [year = '', part = ''] = id.split('-');
  if (/^\d{4}$/.test(id)) return vi ? `năm ${id}` : id;
  if (/^\d{4}-S[12]$/.test(id)) return vi ? `6 tháng ${part === 'S1' ? 'đầu' : 'cuối'} năm ${year}` : `${part === 'S1' ? 'first' : 'second'} half of ${year}`;
  if (/^\d{4}-Q\d$/.test(id)) return vi ? `quý ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? ''}/${year}` : `${part} ${year}`;
  if (/^\d{4}-\d{2}$/.test(id)) return vi ? `tháng ${Number(part)}/${year}` : `${MONTHS[Number(part) - 1] ?? ''} ${year}`;
  if (start !== null && start === end) return vi ? `ngày ${dayText(start, 'vi')}` : dayText(start, 'en');
  if (start === null && end === null) return vi ? 'không rõ kỳ' : 'period not stated';
  if (start === null) return vi ? `đến ${dayText(end ?? '', 'vi')}` : `until ${dayText(end ?? '', 'en')}`;
  if (end === null) return vi ? `từ ${dayText(start, 'vi')}` : `from ${dayText(start, 'en')}`;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return vi ? `giai đoạn ${start.slice(0, 4)}–${end.slice(0, 4)}` : `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  return vi ? `từ ${dayText(start, 'vi')} đến ${dayText(end, 'vi')}` : `${dayText(start, 'en')} to ${dayText(end, 'en')}`;
}

/** A period in words, in both languages. */
export const periodTexts = (period: Period): Text => ({ vi: periodText(period, 'vi'), en: periodText(period, 'en') });
