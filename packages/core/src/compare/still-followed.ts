import type { Dataset } from '../dataset/dataset.js';
import { hiddenRecoverable } from '../messages/recoverable.js';
import { issue, type AreaId, type Indicator, type Issue, type Period } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import { followed, type Cells } from './published-sums.js';

/** A warning for each hidden figure that follows from what is shown all the same. */
export function stillFollowed(cells: Cells, indicator: Indicator, dataset: Dataset, period: Period): readonly Issue[] {
  const nameOf = (id: AreaId) => dataset.areas.get(id)!.name;
  return followed(cells, indicator, dataset).map(({ area, by }) => issue('compare.refused', 'warning', hiddenRecoverable({ indicator: indicator.label, period: periodTexts(period), area: nameOf(area), totals: by.filter((id) => id !== area).map(nameOf) })));
}
