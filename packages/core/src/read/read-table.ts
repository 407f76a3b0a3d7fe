import { listAreas } from '../areas/index.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { openFile } from '../formats/open-file.js';
import { normaliseFiles } from '../normalise/normalise-files.js';
import { joinDatasets } from './join-datasets.js';
import type { ReadOptions, ReadOutcome } from './read-dataset.js';

/** Read a file of any format into a dataset, tables through the normaliser; null when nothing in it gave a figure. */
export async function readTable(input: string | Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  const opened = await openFile(input, options);
  if (opened.kind === 'datasets') return joinDatasets(opened, options.file ?? null);
  const table = normaliseFiles([{ input: opened, options }]);
  if (table.observations.length === 0) return { dataset: null, issues: table.issues };
  // the regions give the provinces' regions their names
  const chosen = options.areaSet ? [...listAreas(options.areaSet, 'region'), ...listAreas(options.areaSet)] : [];
  const areas = new Map([...chosen, ...table.areas].map((area) => [area.id, area]));
  // repeats are already said by the normaliser, with their rows
  const { dataset } = makeDataset(table.observations, { ...options, indicators: table.indicators, areas: areas.values(), periods: table.periods });
  return { dataset, issues: table.issues };
}
