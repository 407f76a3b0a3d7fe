import { loadSettling } from '../compare/settle-figures.js';
import type { Dataset } from '../dataset/dataset.js';
import { loadSuppression } from '../disclosure/suppress-small.js';
import { loadUnitWords } from '../indicators/unit-words.js';
import type { Indicator, Observation } from '../model/index.js';

/** Load what comparing some datasets needs and most do not; in Node and in bundles of one's own it is always there. */
export async function loadNeeds(dataset: Dataset): Promise<void> {
  const indicators = [...dataset.indicators.values()];
  const hidden = indicators.some(({ sensitive }) => sensitive) || dataset.column('status').includes('suppressed');
  const settled = indicators.some(({ kind }) => kind === 'ratio') || dataset.observations().some((one) => writtenOtherwise(one, dataset.indicators.get(one.indicator)!));
  await Promise.all([hidden && loadSuppression(), settled && Promise.all([loadUnitWords(), loadSettling()])]);
}

/** A normalised file names the unit of nearly every figure, and nearly always in its indicator's own words. */
const writtenOtherwise = ({ unit }: Observation, { unit: own }: Indicator): boolean => unit !== null && unit !== own.vi && unit !== own.en;
