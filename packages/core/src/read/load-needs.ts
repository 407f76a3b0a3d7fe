import { loadSettling } from '../compare/settle-figures.js';
import type { Dataset } from '../dataset/dataset.js';
import { loadSuppression } from '../disclosure/suppress-small.js';
import { loadUnitWords } from '../indicators/unit-words.js';

/** Load what comparing some datasets needs and most do not; in Node and in bundles of one's own it is always there. */
export async function loadNeeds(dataset: Dataset): Promise<void> {
  const indicators = [...dataset.indicators.values()];
  const hidden = indicators.some(({ sensitive }) => sensitive) || dataset.column('status').includes('suppressed');
  const settled = dataset.column('unit').some((unit) => unit !== null) || indicators.some(({ kind }) => kind === 'ratio');
  await Promise.all([hidden && loadSuppression(), settled && Promise.all([loadUnitWords(), loadSettling()])]);
}
