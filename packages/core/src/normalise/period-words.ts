import type { Period } from '../model/period.js';
import { readPeriod } from '../periods/index.js';

/** The cells that together name a period, each '' where the table has none. */
export interface PeriodParts {
  readonly period: string;
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
}

/** The words of a period, and the periods they may mean when two cells contradict each other. */
export interface PeriodWords {
  readonly words: string;
  readonly choices: readonly Period[];
}

/**
 * Join the cells that name a row's period: `Quý I` beside the year `2023` is `Quý I/2023`. The year alone would publish
 * a quarter's figure as the whole year's.
 *
 * @example periodWords({ period: 'Quý I', year: '2023', quarter: '', month: '' }).words // 'Quý I/2023'
 */
export function periodWords({ period, year, quarter, month }: PeriodParts): PeriodWords {
  const whole = period.trim();
  const part = partOf(month, 'tháng') || partOf(quarter, 'quý');
  const calendar = year.trim();
  if (part !== '') return one([part, calendar].filter(Boolean).join('/') || whole);
  if (whole === '' || calendar === '') return one(whole || calendar);
  const [alone, beside] = [readPeriod(whole), readPeriod(calendar)];
  if (alone.kind !== 'period') return one(`${whole}/${calendar}`);
  if (beside.kind !== 'period' || inside(alone.period, beside.period)) return one(whole);
  return { words: `${whole} · ${calendar}`, choices: [alone.period, beside.period] };
}

function one(words: string): PeriodWords {
  return { words, choices: [] };
}

/** `I`, `1` and `Quý I` are all the first quarter. */
function partOf(cell: string, word: string): string {
  const text = cell.normalize('NFC').trim();
  return /^(?:\d{1,2}|[IVX]{1,4})$/i.test(text) ? `${word} ${text}` : text;
}

/** Whether a period touches another; an open end leaves room. */
function inside(a: Period, b: Period): boolean {
  return (a.start ?? '') <= (b.end ?? '~') && (b.start ?? '') <= (a.end ?? '~');
}
