import { provinceList } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { AVERAGE_POPULATION, referencePopulation } from './reference-population.js';
import { rollUp } from './roll-up.js';

/**
 * The average population (see {@link referencePopulation}) of every list of provinces, region and nation that a dataset
 * speaks of, for {@link derive}. Those of regions and the nation are sums of their provinces.
 *
 * @example derive(dataset, { numerator: 'mediation_cases', denominator: 'population_average', per: 100_000, from: await populationFor(dataset) })
 */
export async function populationFor(dataset: Dataset): Promise<Dataset> {
  const levels = new Set([...dataset.areas.values()].map(({ level }) => level));
  const lists = new Set(dataset.vintages.flatMap((vintage) => provinceList(vintage)?.vintage ?? []));
  const provinces = await Promise.all([...lists].map(referencePopulation));
  const regions = levels.has('region') ? provinces.flatMap((one) => rollUp(one, { over: 'area', to: 'region' }).result ?? []) : [];
  const nation = levels.has('nation') ? [rollUp(await referencePopulation('2024'), { over: 'area', to: 'nation' }).result!] : [];
  const all = [...provinces, ...regions, ...nation];
  return makeDataset(
    all.flatMap((one) => one.observations()),
    { indicators: [AVERAGE_POPULATION], areas: all.flatMap(({ areas }) => [...areas.values()]), periods: all.flatMap(({ periods }) => [...periods.values()]) },
  ).dataset;
}
