import { Trouble } from '../terminal/trouble.js';

/**
 * A day given as `YYYY-MM-DD`, checked to exist.
 *
 * @throws Trouble (2) when it is none
 */
export function isoDay(written: string, option: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written) {
    throw new Trouble(2, { vi: `${option} cần một ngày có thật, viết năm-tháng-ngày như 2024-03-31, không phải “${written}”.`, en: `${option} needs a day that exists, written like 2024-03-31, not “${written}”.` });
  }
  return written;
}
