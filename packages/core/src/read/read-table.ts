import { listAreas } from '../areas/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { normalise } from '../normalise/index.js';
import type { ReadOptions, ReadOutcome } from './read-dataset.js';

/** Read delimited text through the normaliser into a dataset; null when no row gave a figure. */
export function readTable(text: string, options: ReadOptions): ReadOutcome {
  const table = normalise(text, options);
  if (table.observations.length === 0) return { dataset: null, issues: table.issues };
  // the regions give the provinces' regions their names
  const chosen = options.areaSet ? [...listAreas(options.areaSet, 'region'), ...listAreas(options.areaSet)] : [];
  const areas = new Map([...chosen, ...table.areas].map((area) => [area.id, area]));
  // repeats are already said by the normaliser, with their rows
  const { dataset } = makeDataset(table.observations, { ...options, indicators: table.indicators, areas: areas.values(), periods: table.periods });
  return { dataset, issues: table.issues };
}
