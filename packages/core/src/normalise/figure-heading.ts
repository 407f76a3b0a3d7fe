import { resolveIndicator } from '../indicators/index.js';
import { readPeriod } from '../periods/index.js';

/** A column whose heading says what its figures are: the indicator and, often, the period. */
export interface FigureHeading {
  readonly indicator: string;
  /** The words of the period, '' when the heading names none. */
  readonly period: string;
}

/**
 * Read a heading that names an indicator, alone or followed by a period; null when it names none for certain.
 *
 * @example readFigureHeading('diem_papi_2023') // { indicator: 'diem papi', period: '2023' }
 */
export function readFigureHeading(heading: string): FigureHeading | null {
  const words = heading.normalize('NFC').replace(/_/g, ' ').trim().split(/\s+/).filter(Boolean);
  for (let cut = words.length; cut > 0; cut -= 1) {
    const [indicator, period] = [words.slice(0, cut).join(' ').replace(/[,(]+$/, ''), words.slice(cut).join(' ').replace(/^\(|\)$/g, '')];
    const reading = period === '' ? null : readPeriod(period);
    if (reading !== null && reading.kind !== 'period') continue;
    const year = Number(reading?.period.end?.slice(0, 4));
    if (resolveIndicator(indicator, { year: Number.isNaN(year) ? null : year }).result !== null) return { indicator, period };
  }
  return null;
}
