import { loadSettling } from '../compare/settle-figures.js';
import { loadSuppression } from '../compare/suppress-small.js';
import type { Dataset } from '../dataset/dataset.js';
import { loadUnitWords } from '../indicators/unit-words.js';

/** Load what comparing some datasets needs and most do not; in Node and in bundles of one's own it is always there. */
export async function loadNeeds(dataset: Dataset): Promise<void> {
  const hidden = [...dataset.indicators.values()].some((indicator) => indicator.sensitive) || dataset.column('status').includes('suppressed');
  const units = dataset.column('unit').some((unit) => unit !== null);
  const rates = [...dataset.indicators.values()].some(({ kind }) => kind === 'ratio');
  await Promise.all([(units || rates) && loadSettling(), hidden && loadSuppression(), units && loadUnitWords()]);
}
