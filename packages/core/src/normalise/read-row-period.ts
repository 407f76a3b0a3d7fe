import { periodAmbiguous, periodCutOff, periodUnknown } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import type { Text } from '../model/language.js';
import type { Period } from '../model/period.js';
import type { Location } from '../model/source.js';
import type { Status } from '../model/status.js';
import { isDay, makePeriod, periodText } from '../periods/index.js';
import { readOfficePeriod } from './read-office-period.js';
import { periodWords } from './period-words.js';
import { takeFirmness } from './take-firmness.js';

/** The cells of a row that speak of its period; '' where the table has none. */
export interface PeriodCells {
  readonly words: string;
  readonly start: string;
  readonly end: string;
  readonly cumulative: string;
  readonly year?: string;
  readonly quarter?: string;
  readonly month?: string;
}

/** A row's period; without ends when the words do not say, which keeps the figure aside. */
export interface RowPeriod {
  readonly period: Period;
  readonly known: boolean;
  /** How firm figures are by the words of their period (`Sơ bộ 2024` is provisional); null where the words say nothing of it. */
  readonly status: Status | null;
  readonly issues: readonly Issue[];
}

const YES = new Set(['true', 'có', 'x', 'yes', '1']);
const NO = new Set(['false', 'không', 'no', '0']);

/**
 * Read a row's period: explicit days before words. "Up to a day" is an instant for a stock, and counts from an unknown
 * start for a flow, unless the row itself says otherwise. A day that cannot be read leaves the period unknown: without
 * it the other end alone would mean something else.
 */
export function readRowPeriod(cells: PeriodCells, indicator: Indicator, date: string | null, at: Location): RowPeriod {
  const { words, choices } = periodWords({ period: cells.words, year: cells.year ?? '', quarter: cells.quarter ?? '', month: cells.month ?? '' });
  const label = words || null;
  const firm = label === null ? null : takeFirmness(label).status;
  const status = firm === 'reported' ? null : firm;
  const said = cells.cumulative.trim().toLowerCase();
  if (cells.start.trim() !== '' || cells.end.trim() !== '') {
    const [start, end] = [readDay(cells.start), readDay(cells.end)];
    if (start === undefined || end === undefined || (start !== null && end !== null && end < start)) return unknown([cells.start, cells.end].map((cell) => cell.trim()).filter(Boolean).join(' – '));
    const stock = start === null && indicator.nature === 'stock';
    const cumulative = YES.has(said) || (!NO.has(said) && start === null && !stock);
    return { period: makePeriod(stock ? end : start, end, { label, cumulative }), known: true, status, issues: [] };
  }
  if (choices.length > 0) return ambiguous(choices);
  const reading = label === null ? ({ kind: 'unknown' } as const) : readOfficePeriod(label, { date });
  if (reading.kind === 'ambiguous') return ambiguous(reading.choices);
  if (reading.kind === 'unknown') return unknown(label);
  const { period } = reading;
  const instant = period.start === null && period.end !== null && indicator.nature === 'stock';
  const issues = reading.note === null ? [] : [issue('period.cutoff', 'info', periodCutOff({ period: named(period) }), at)];
  return { period: instant ? makePeriod(period.end, period.end, { label, asOf: period.end }) : period, known: true, status, issues };

  function unknown(written: string | null): RowPeriod {
    return aside(issue('period.unknown', 'warning', periodUnknown({ words: written }), at));
  }

  function ambiguous(periods: readonly Period[]): RowPeriod {
    return aside(issue('period.ambiguous', 'warning', periodAmbiguous({ words: label ?? '', choices: periods.map(named) }), at));
  }

  function aside(why: Issue): RowPeriod {
    return { period: makePeriod(null, null, { label }), known: false, status, issues: [why] };
  }
}

function named(period: Period): Text {
  return { vi: periodText(period, 'vi'), en: periodText(period, 'en') };
}

/** A day, ISO or as written in Vietnam (`01/12/2022` is the first of December); null for an empty cell, undefined for anything else. */
function readDay(cell: string): string | null | undefined {
  const text = cell.trim();
  if (text === '') return null;
  if (isDay(text)) return text;
  const reading = readOfficePeriod(text);
  return reading.kind === 'period' && reading.period.start === reading.period.end && reading.period.end !== null ? reading.period.end : undefined;
}
