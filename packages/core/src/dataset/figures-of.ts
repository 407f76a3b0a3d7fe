import type { Observation } from '../model/observation.js';
import type { Dataset } from './dataset.js';

/** What was found before: a dataset does not change. */
const found = new WeakMap<Dataset, Map<string, readonly Observation[]>>();

/**
 * The observations of an indicator, or of its figures in one period, in the order of the dataset. They are looked up once:
 * a figure of many periods asks for each of them, and again with each change.
 */
export function figuresOf(dataset: Dataset, indicator: string, period?: string): readonly Observation[] {
  const known = found.get(dataset) ?? new Map<string, readonly Observation[]>();
  found.set(dataset, known);
  const key = JSON.stringify([indicator, period]);
  let figures = known.get(key);
  if (!figures) {
    figures = period === undefined ? dataset.observations().filter((one) => one.indicator === indicator) : figuresOf(dataset, indicator).filter((one) => one.period === period);
    known.set(key, figures);
  }
  return figures;
}
