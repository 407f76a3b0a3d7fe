import { readNumber, type NumberLocale } from '../numbers/index.js';

/** How the figures of a column are written. */
export interface ColumnLocale {
  /** What all clear cells agree on, or undefined: then a cell that can be read both ways stays out. */
  readonly settled: NumberLocale | undefined;
  /** What most clear cells use where they do not agree, else null. */
  readonly usual: NumberLocale | null;
}

/** Find how a column writes its numbers from the cells that can be read one way only. */
export function columnLocale(cells: Iterable<string>): ColumnLocale {
  const seen = { vi: 0, en: 0 };
  for (const cell of cells) {
    const reading = readNumber(cell);
    if (reading.kind === 'quantity' && reading.locale !== null) seen[reading.locale] += 1;
  }
  return localeOf(seen);
}

/** How a column writes its numbers when so many of its cells can only be Vietnamese, and so many only English. */
export function localeOf(seen: Readonly<Record<NumberLocale, number>>): ColumnLocale {
  if (seen.vi > 0 && seen.en > 0) return { settled: undefined, usual: seen.vi === seen.en ? null : seen.vi > seen.en ? 'vi' : 'en' };
  return { settled: seen.vi > 0 ? 'vi' : seen.en > 0 ? 'en' : undefined, usual: null };
}
