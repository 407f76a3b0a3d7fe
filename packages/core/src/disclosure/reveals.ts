import type { Dataset } from '../dataset/dataset.js';
import type { Indicator, Observation } from '../model/index.js';

/** Counts in this range, below the nation, could point to persons. */
const small = (count: number | null) => count !== null && count > 0 && count < 5;

/**
 * Whether a figure below the nation says such a count of a sensitive indicator, also as numerator or denominator.
 *
 * @param made the sensitive counts of which its indicator is made ({@link sensitiveCountsOf}); default none
 */
export function reveals({ value, numerator, denominator }: Observation, { id, kind, sensitive, numerator: top, denominator: bottom }: Indicator, made: readonly Indicator[] = []): boolean {
  const counted = (of: string | null) => sensitive || made.some((one) => one.id === of);
  return (counted(top) && small(numerator)) || (counted(bottom) && small(denominator)) || (kind === 'count' && counted(id) && small(value));
}

/** The sensitive counts of which an indicator is made. */
export function sensitiveCountsOf(indicator: Indicator, dataset: Dataset): readonly Indicator[] {
  return [indicator.numerator, indicator.denominator].flatMap((id) => (id !== null && id !== indicator.id && dataset.indicators.get(id)?.sensitive ? dataset.indicators.get(id)! : []));
}
