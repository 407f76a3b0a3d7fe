import { printedDecimals } from '../indicators/drawn-value.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Expression, Term } from './expression.js';
import { add, divide, hull, times, type Interval } from './interval.js';
import type { Report } from './report.js';

/** What an expression comes to in a report. */
export interface Evaluated {
  readonly interval: Interval;
  /** The figures it was made of, one an indicator. */
  readonly figures: readonly Observation[];
  /** How far scores and rates may be off because each was rounded before it was printed; 0 for counts and money. */
  readonly rounding: number;
}

/** Kinds that are printed whole: what is counted is not rounded. */
const EXACT: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

/**
 * What an expression comes to; null when a figure is missing that does not count as zero, or nothing stands below a
 * fraction line.
 *
 * @param zero whether a missing indicator counts as 0
 */
export function evaluate(expression: Expression, report: Report, indicators: ReadonlyMap<string, Indicator>, zero: (id: string) => boolean = () => false): Evaluated | null {
  const above = sum(expression.sum);
  if (above === null || expression.over === null) return above;
  const below = sum(expression.over);
  const interval = below === null ? null : divide(above.interval, below.interval);
  return below === null || interval === null ? null : { interval, figures: [...above.figures, ...below.figures], rounding: 0 };

  function sum(terms: readonly Term[]): Evaluated | null {
    let interval: Interval = { low: 0, high: 0 };
    let rounding = 0;
    const figures: Observation[] = [];
    for (const { id, factor } of terms) {
      const found = report.figures.get(id);
      if (found === undefined) {
        if (zero(id)) continue;
        return null;
      }
      interval = add(interval, times(factor, hull(found)));
      figures.push(found[0]!);
      if (!EXACT.has(indicators.get(id)?.kind ?? 'count')) rounding += Math.abs(factor) * 0.5 * 10 ** -printedDecimals(found[0]!);
    }
    return { interval, figures, rounding };
  }
}
