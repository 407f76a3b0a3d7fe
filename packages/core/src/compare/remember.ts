import type { Dataset } from '../dataset/dataset.js';
import type { Outcome } from '../model/index.js';
import { criticalValue } from '../stats/critical-value.js';
import type { Choice } from './pick.js';

/** Of more answers than this all are forgotten: the charts of a page, and the parts of each, ask for the same few one after another. */
const REMEMBERED = 48;

const remembered = new WeakMap<Dataset, Map<string, Outcome<unknown>>>();

/**
 * The answer to what has been asked of a dataset before, else a new one, frozen with its lists: whoever asks next gets the
 * same. Datasets never change, so that a few answers of each are kept; those with issues are not, because in a page the
 * words of an issue may not be there yet.
 *
 * @param question what is asked of the choice, with all else that the answer depends on
 * @throws RangeError when the choice's `level` is not strictly between 0 and 1
 */
export function remember<T>(dataset: Dataset, question: readonly unknown[], { indicator, period, areas, scope, level = 0.95 }: Choice, answer: () => Outcome<T>): Outcome<T> {
  // throws on a wrong level, also where no figure has an interval
  criticalValue(level);
  let known = remembered.get(dataset);
  if (!known || known.size > REMEMBERED) remembered.set(dataset, (known = new Map<string, Outcome<unknown>>()));
  const key = JSON.stringify([question, indicator, period, areas, scope, level]);
  const outcome = (known.get(key) as Outcome<T> | undefined) ?? answer();
  const { result, issues } = outcome;
  [outcome, issues, result, ...Object.values(result ?? {})].forEach(Object.freeze);
  if (issues.length === 0) known.set(key, outcome);
  return outcome;
}
