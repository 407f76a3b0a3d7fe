import { periodCutOff, periodUnknown } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import type { Period } from '../model/period.js';
import type { Location } from '../model/source.js';
import { isDay, makePeriod, periodText, readPeriod } from '../periods/index.js';

/** The cells of a row that speak of its period. */
export interface PeriodCells {
  readonly words: string;
  readonly start: string;
  readonly end: string;
  readonly cumulative: string;
}

/** A row's period; without ends when the words do not say, which keeps the figure aside. */
export interface RowPeriod {
  readonly period: Period;
  readonly known: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Read a row's period: explicit days before words. "Up to a day" is an instant for a stock, and counts from an unknown
 * start for a flow.
 */
export function readRowPeriod(cells: PeriodCells, indicator: Indicator, date: string | null, at: Location): RowPeriod {
  const label = cells.words.trim() || null;
  const [start, end] = [day(cells.start), day(cells.end)];
  const cumulative = cells.cumulative.trim() === 'true';
  if (start !== null || end !== null) {
    if (start !== null && end !== null && end < start) return unknown();
    const stock = start === null && indicator.nature === 'stock';
    return { period: makePeriod(stock ? end : start, end, { label, cumulative: cumulative || (start === null && !stock) }), known: true, issues: [] };
  }
  const reading = label === null ? ({ kind: 'unknown' } as const) : readPeriod(label, { date });
  if (reading.kind !== 'period') return unknown();
  const { period } = reading;
  const instant = period.start === null && period.end !== null && indicator.nature === 'stock';
  const issues = reading.note === null ? [] : [issue('period.cutoff', 'info', periodCutOff({ period: { vi: periodText(period, 'vi'), en: periodText(period, 'en') } }), at)];
  return { period: instant ? makePeriod(period.end, period.end, { label, asOf: period.end }) : period, known: true, issues };

  function unknown(): RowPeriod {
    return { period: makePeriod(null, null, { label }), known: false, issues: [issue('period.unknown', 'warning', periodUnknown({ words: label }), at)] };
  }
}

function day(cell: string): string | null {
  const text = cell.trim();
  return isDay(text) ? text : null;
}
