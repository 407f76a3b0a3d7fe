import { makeDataset, type Dataset } from '@danbiet/core';
import { madeDataset, type Figures } from './made-dataset.test-data.js';

/** One dataset of figures of several indicators and periods. */
export function joinedDataset(...parts: readonly Figures[]): Dataset {
  const made = parts.map(madeDataset);
  const all = <T>(of: (dataset: Dataset) => Iterable<T>): readonly T[] => made.flatMap((dataset) => [...of(dataset)]);
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...new Map(list.map((one) => [one.id, one])).values()];
  return makeDataset(all((one) => one.observations()), {
    indicators: byId(all((one) => one.indicators.values())),
    areas: byId(all((one) => one.areas.values())),
    periods: byId(all((one) => one.periods.values())),
    synthetic: made.some(({ synthetic }) => synthetic),
  }).dataset;
}
