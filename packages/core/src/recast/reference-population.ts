import { provincesOf } from '../areas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { defineIndicator } from '../indicators/define-indicator.js';
import { POPULATION_SOURCE, POPULATION_WORDS } from '../messages/derive.js';
import type { Observation } from '../model/index.js';
import { makePeriod } from '../periods/make-period.js';
import { rebase } from './rebase.js';

/** Average population: persons, by year; it adds up over areas, never over years. */
export const AVERAGE_POPULATION = defineIndicator({ id: 'population_average', kind: 'count', nature: 'none', aggregation: { area: 'sum', time: 'none' }, ...POPULATION_WORDS });

/**
 * The average population of the provinces of a list by year, 2011–2024, as the National Statistics Office publishes it,
 * for {@link derive}. Figures of the latest year are preliminary. Those of other lists than the 63 are sums; where they
 * would have to be split, they are left out. Loaded when asked for.
 *
 * @param vintage name of a list, default the 34 (`2025`)
 * @throws RangeError when there is no such list
 * @example derive(dataset, { numerator: 'mediation_cases', denominator: 'population_average', per: 100_000, from: await referencePopulation('2024') })
 */
export async function referencePopulation(vintage = '2025'): Promise<Dataset> {
  const { POPULATION, YEARS } = await import('./population.data.js');
  const latest = YEARS.at(-1);
  const observations = POPULATION.flatMap(([code, ...values]) =>
    values.map((value, i): Observation => {
      const period = YEARS[i]!;
      const status = period === latest ? 'provisional' : 'reported';
      return { indicator: AVERAGE_POPULATION.id, area: `${code}@2024`, period, scope: '', value, bound: 'eq', numerator: null, denominator: null, unit: null, status, text: null, break: false, lineage: null, sources: [{ ...POPULATION_SOURCE }] };
    }),
  );
  const periods = YEARS.map((year) => makePeriod(`${year}-01-01`, `${year}-12-31`));
  const { dataset } = makeDataset(observations, { indicators: [AVERAGE_POPULATION], areas: provincesOf('2024'), periods });
  return rebase(dataset, vintage, { partial: 'drop' }).result!;
}
