/** The days a calendar expression covers, first and last, `YYYY-MM-DD`. */
export type Span = readonly [start: string, end: string];

/** Last day of a month, 1–12. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(year, month, day) === text;
}

/** The days from one month to another of the same year, or null when there are no such months. */
export function monthSpan(year: number, first: number, last = first): Span | null {
  const [start, end] = [isoDate(year, first, 1), last > 12 ? null : isoDate(year, last, lastDay(year, last))];
  return start === null || end === null || last < first ? null : [start, end];
}

/** The day so many days after another, or before it. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
