import type { Dataset } from '../dataset/dataset.js';
import type { Outcome } from '../model/index.js';

/** Of more answers than this all are forgotten: the charts of a page, and the parts of each, ask for the same few one after another. */
const REMEMBERED = 48;

const remembered = new WeakMap<Dataset, Map<string, Outcome<unknown>>>();

/**
 * The answer to what has been asked of a dataset before, else a new one. Datasets never change, so that a few answers of
 * each are kept; those with issues are not, because in a page the words of an issue may not be there yet.
 *
 * @param asked all that the answer depends on, the question first
 */
export function remember<T>(dataset: Dataset, asked: readonly unknown[], answer: () => Outcome<T>): Outcome<T> {
  let known = remembered.get(dataset);
  if (!known || known.size > REMEMBERED) remembered.set(dataset, (known = new Map<string, Outcome<unknown>>()));
  const key = JSON.stringify(asked);
  const outcome = (known.get(key) as Outcome<T> | undefined) ?? answer();
  if (outcome.issues.length === 0) known.set(key, outcome);
  return outcome;
}
