import { VALUELESS, type Indicator, type Observation, type Period } from '../model/index.js';
import type { Dataset } from './dataset.js';
import { inOwnUnit } from './own-unit.js';

/** Why a figure gives no rate. */
export type NoRate = 'unit' | 'missing' | 'several' | 'inexact' | 'zero' | 'no_source';

/**
 * The denominator that belongs to a figure: of the same area (so of the same list), scope and period; failing that, a
 * stock of the day on which the period ends, or, for the figure of one day, an average over the year of that day.
 *
 * @param candidates figures of the denominator in the area and scope
 * @param held the dataset that holds them
 * @param period that of the figure
 */
export function matchingDenominator(candidates: readonly Observation[], indicator: Indicator, held: Dataset, period: Period): Observation | NoRate {
  const known = candidates.filter(({ value, status }) => value !== null && !VALUELESS.has(status));
  const same = known.filter((one) => one.period === period.id);
  const [found, ...others] = same.length > 0 ? same : known.filter((one) => fits(held.periods.get(one.period)!, indicator, period));
  if (!found) return 'missing';
  if (others.some(({ value }) => value !== found.value)) return 'several';
  if (!inOwnUnit(found, indicator)) return 'unit';
  if (found.bound !== 'eq') return 'inexact';
  if (found.value! <= 0) return 'zero';
  return publisherOf(found) === null ? 'no_source' : found;
}

/** Who states a figure: the body that reports, else a title, else an address; null when no source says it. */
export function publisherOf({ sources }: Observation): string | null {
  return sources.map(({ reporter, title, url }) => reporter ?? title ?? url).find((name) => name !== null) ?? null;
}

/** Whether a denominator of another period may stand under a figure. */
function fits({ id, start, end }: Period, { nature }: Indicator, period: Period): boolean {
  if (nature === 'stock') return period.end !== null && end === period.end;
  // an average is no flow of its year: it says how many there were on any of its days
  const ofOneDay = period.start !== null && period.start === period.end;
  return nature === 'none' && ofOneDay && id === period.start!.slice(0, 4) && start !== end;
}
