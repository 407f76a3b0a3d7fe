import { loadSettling } from '../compare/settle-figures.js';
import type { Dataset } from '../dataset/dataset.js';
import { inOwnUnit } from '../dataset/own-unit.js';
import { loadSuppression } from '../disclosure/suppress-small.js';
import { loadUnitWords } from '../indicators/unit-words.js';

/** Load what comparing some datasets needs and most do not; in Node and in bundles of one's own it is always there. */
export async function loadNeeds(dataset: Dataset): Promise<void> {
  const indicators = [...dataset.indicators.values()];
  const hidden = indicators.some(({ sensitive }) => sensitive) || dataset.column('status').includes('suppressed');
  // a normalised file names the unit of nearly every figure, nearly always in its indicator's own words, which need no list of words to be known
  const settled = indicators.some(({ kind }) => kind === 'ratio') || dataset.observations().some((one) => !inOwnUnit(one, dataset.indicators.get(one.indicator)!));
  await Promise.all([hidden && loadSuppression(), settled && Promise.all([loadUnitWords(), loadSettling()])]);
}
