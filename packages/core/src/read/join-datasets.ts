import type { Dataset } from '../dataset/dataset.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { datasetsDiffer } from '../messages/files.js';
import { issue, type Issue } from '../model/issue.js';
import { NOWHERE } from '../model/source.js';
import type { ReadOutcome } from './read-dataset.js';

/** Make one dataset of those that a file holds; null, with the reason, where they define one thing differently. */
export function joinDatasets({ datasets, issues }: { readonly datasets: readonly Dataset[]; readonly issues: readonly Issue[] }, file: string | null): ReadOutcome {
  const [first, ...more] = datasets;
  if (first === undefined || more.length === 0) return { dataset: first ?? null, issues };
  for (const what of ['indicator', 'area'] as const) {
    const id = contradiction(datasets.map((one) => one[`${what}s`]));
    if (id !== null) return { dataset: null, issues: [...issues, issue('format.unreadable', 'error', datasetsDiffer({ count: datasets.length, what, id }), { ...NOWHERE, file })] };
  }
  const all = <T>(of: (one: Dataset) => Iterable<T>): T[] => datasets.flatMap((one) => [...of(one)]);
  const observations = all((one) => [...one.observations(), ...one.rivals.map(({ observation, value, sources }) => ({ ...observation, value, sources: [...sources] })), ...one.unplaced]);
  const made = makeDataset(observations, {
    indicators: all(({ indicators }) => indicators.values()),
    areas: all(({ areas }) => areas.values()),
    periods: all(({ periods }) => periods.values()),
    title: first.title,
    note: first.note,
    synthetic: datasets.some(({ synthetic }) => synthetic),
    generated: first.generated,
  });
  return { dataset: made.dataset, issues: [...issues, ...made.issues] };
}

/** The first id that two maps give differently. */
function contradiction(maps: readonly ReadonlyMap<string, unknown>[]): string | null {
  const seen = new Map<string, string>();
  for (const [id, one] of maps.flatMap((map) => [...map])) {
    const text = JSON.stringify(one);
    if ((seen.get(id) ?? text) !== text) return id;
    seen.set(id, text);
  }
  return null;
}
