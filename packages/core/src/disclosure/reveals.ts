import type { Dataset } from '../dataset/dataset.js';
import type { Indicator, Observation } from '../model/index.js';

/** Counts in this range, below the nation, could point to persons. */
const small = (count: number | null) => count !== null && count > 0 && count < 5;

/** Whether a figure of a sensitive indicator below the nation says such a count, also as numerator or denominator. */
export function reveals(observation: Observation, indicator: Indicator): boolean {
  return small(observation.numerator) || small(observation.denominator) || (indicator.kind === 'count' && small(observation.value));
}

/** The sensitive counts of which an indicator is made. */
export function sensitiveCountsOf(indicator: Indicator, dataset: Dataset): readonly Indicator[] {
  return [indicator.numerator, indicator.denominator].flatMap((id) => (id !== null && id !== indicator.id && dataset.indicators.get(id)?.sensitive ? dataset.indicators.get(id)! : []));
}
