import type { OtherCount } from '../messages/normalise.js';
import { formatNumber, readNumber, type NumberLocale } from '../numbers/index.js';

/**
 * The whole number that a cell would be if its dots and commas were the other language's (`5,605` among cells such as
 * `4.956`), or null when it would be none either. It is shown, never taken: one cell settles nothing.
 *
 * @param locale what the column is known to use
 */
export function otherCount(written: string, locale: NumberLocale | undefined): Pick<OtherCount, 'count' | 'corrected' | 'locale'> | null {
  if (locale === undefined) return null;
  const other = locale === 'vi' ? 'en' : 'vi';
  const reading = readNumber(written, { locale: other });
  if (reading.kind !== 'quantity' || reading.percent || !Number.isInteger(reading.value)) return null;
  return { count: reading.value, corrected: formatNumber(reading.value, locale), locale: other };
}
