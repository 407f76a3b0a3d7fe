import type { Period } from '../model/period.js';
import { fold } from '../text/fold.js';
import { isDay } from './make-period.js';
import { FORMS, type FormContext } from './period-forms.js';

/** What the words of a period say; what they do not settle is unknown, never guessed. */
export type PeriodReading =
  | {
      readonly kind: 'period';
      readonly period: Period;
      /** `cutoff`: about a year or half-year that is not the calendar's, as administrative reports have it. */
      readonly note: 'cutoff' | null;
    }
  | { readonly kind: 'ambiguous'; readonly choices: readonly Period[] }
  | { readonly kind: 'unknown' };

/**
 * Read a period in Vietnamese or English (`6 tháng đầu năm 2020`, `Quý II/2023`, `từ 01/8/2018 đến 31/7/2019`, …).
 *
 * @param text the words of a cell or heading
 * @param options date: the day the document was issued (ISO); without it, relative words (`năm qua`) stay unknown
 * @throws when `date` is not a day
 * @example readPeriod('Quý II/2023') // { kind: 'period', period: { id: '2023-Q2', … }, note: null }
 */
export function readPeriod(text: string, options: { readonly date?: string | null } = {}): PeriodReading {
  const date = options.date ?? null;
  if (date !== null && !isDay(date)) throw new Error(`readPeriod received the date ${date}; expected a day such as 2024-04-02`);
  const label = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = fold(label).replace(/[.;,]$/, '').replace(/^kỳ báo cáo:?\s*/, '');
  const context: FormContext = { date, label };
  for (const [form, read] of FORMS) {
    const found = form.exec(words);
    if (!found) continue;
    const result = read(found, context);
    if (result === null) return { kind: 'unknown' };
    if (isPeriod(result)) return { kind: 'period', period: result, note: isCutOff(result) ? 'cutoff' : null };
    return { kind: 'ambiguous', choices: result };
  }
  return { kind: 'unknown' };
}

function isPeriod(result: Period | readonly Period[]): result is Period {
  return 'id' in result;
}

/** A period of exactly twelve or six months that does not begin with a calendar year or half-year. */
function isCutOff({ id, start, end }: Period): boolean {
  if (start === null || end === null || !id.includes('/')) return false;
  const after = new Date(`${end}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const distance = (after.getUTCFullYear() - y1) * 12 + (after.getUTCMonth() + 1 - m1);
  return after.getUTCDate() === d1 && (distance === 12 || distance === 6);
}
