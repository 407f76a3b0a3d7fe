import type { Dataset } from '../dataset/dataset.js';
import type { Observation } from '../model/observation.js';
import type { TableReading } from './long/read-long.js';

/** The figures of a dataset that was opened, as if a table had given them: also those kept aside and those that contradict one. */
export function datasetReading(dataset: Dataset): TableReading {
  const rivals = dataset.rivals.map(({ observation, value, sources }): Observation => ({ ...observation, value, sources: [...sources] }));
  const observations = [...dataset.observations(), ...rivals, ...dataset.unplaced];
  return { observations, totals: [], issues: [], account: { observations: observations.length, parts: 0, skipped: 0, errors: 0 } };
}
