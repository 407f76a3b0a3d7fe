import type { Dataset } from '@danbiet/core';
import { AVERAGE_POPULATION, populationFor } from '@danbiet/core/recast';
import type { Wanted } from './comparison.js';

/** The word for the population that comes with the library. */
export const POPULATION = 'population';

/** Whose persons counts are divided by: those that a call names, else the average population that comes with the library. */
export async function personsFor(dataset: Dataset, { denominator }: Wanted): Promise<{ readonly denominator: string; readonly from?: Dataset }> {
  return denominator === POPULATION ? { denominator: AVERAGE_POPULATION.id, from: await populationFor(dataset) } : { denominator };
}
