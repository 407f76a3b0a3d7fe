import type { Dataset } from '../dataset/dataset.js';
import { sameUnit } from '../indicators/unit-words.js';
import { VALUELESS, type Indicator, type Observation, type Period } from '../model/index.js';

/** Why a figure gives no rate. */
export type NoRate = 'unit' | 'missing' | 'several' | 'inexact' | 'zero' | 'no_source';

/** Whether a figure counts in its indicator's own unit. */
export const inOwnUnit = ({ unit }: Observation, indicator: Indicator): boolean => unit === null || sameUnit(unit, indicator.unit.vi) || sameUnit(unit, indicator.unit.en);

/**
 * The denominator that belongs to a figure: of the same area (so of the same list), scope and period; for a stock, failing
 * that, of the day on which the period ends.
 *
 * @param candidates figures of the denominator in the area and scope
 * @param held the dataset that holds them
 */
export function matchingDenominator(candidates: readonly Observation[], indicator: Indicator, held: Dataset, period: Period): Observation | NoRate {
  const known = candidates.filter(({ value, status }) => value !== null && !VALUELESS.has(status));
  const same = known.filter((one) => one.period === period.id);
  const atEnd = indicator.nature === 'stock' && period.end !== null ? known.filter((one) => held.periods.get(one.period)!.end === period.end) : [];
  const [found, ...others] = same.length > 0 ? same : atEnd;
  if (!found) return 'missing';
  if (others.some(({ value }) => value !== found.value)) return 'several';
  if (!inOwnUnit(found, indicator)) return 'unit';
  if (found.bound !== 'eq') return 'inexact';
  if (found.value! <= 0) return 'zero';
  const named = found.sources.some(({ title, url, reporter }) => (title ?? url ?? reporter) !== null);
  return named ? found : 'no_source';
}
