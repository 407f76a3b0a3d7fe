import type * as vi from '../vi/periods.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day: `31 December 2021`. */
export function day(iso: string): string {
  const [year = '', month, date] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export const year: typeof vi.year = (of) => of;
export const half: typeof vi.half = (nth, of) => `${nth === 1 ? 'first' : 'second'} half of ${of}`;
export const quarter: typeof vi.quarter = (nth, of) => `Q${nth} ${of}`;
export const month: typeof vi.month = (nth, of) => `${MONTHS[nth - 1] ?? ''} ${of}`;
export const on: typeof vi.on = (iso) => day(iso);
export const until: typeof vi.until = (end) => `until ${day(end)}`;
export const since: typeof vi.since = (start) => `from ${day(start)}`;
export const years: typeof vi.years = (first, last) => `${first}–${last}`;
export const between: typeof vi.between = (start, end) => `${day(start)} to ${day(end)}`;
export const UNKNOWN: string = 'period not stated';
