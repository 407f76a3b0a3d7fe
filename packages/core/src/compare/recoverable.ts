import type { Dataset } from '../dataset/dataset.js';
import { givenAway, stillFollowed, type GivenAway } from '../disclosure/still-followed.js';
import { suppressSmall } from '../disclosure/suppress-small.js';
import { indicatorAbsent, periodAbsent } from '../messages/compare.js';
import { recoverableText } from '../messages/recoverable.js';
import { issue, type Outcome, type Text } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import type { Choice } from './pick.js';

/** What readers could work out about hidden figures. */
export interface Recoverable {
  /** How many figures are hidden. */
  readonly hidden: number;
  /** In the order of the dataset's areas. */
  readonly cells: readonly GivenAway[];
  readonly sentence: Text;
}

/**
 * Tell which hidden figures of an indicator readers could still work out from the totals of nation and regions, from longer
 * and shorter periods, and from another list of provinces.
 *
 * Hidden are figures that the source suppressed and small counts of a sensitive indicator ({@link suppressSmall}). A
 * linear check of counts, and of the numerators and denominators of shares and rates; it takes the parts that have a cell for all
 * there are, so it warns too often rather than too seldom. Every comparison that shows such cells raises the same warnings.
 *
 * @returns a warning for each figure given away; result null with `compare.refused` when indicator or period is absent
 * @example recoverable(dataset, { indicator: 'cases_complex', period: '2023' }).result?.cells
 */
export function recoverable(dataset: Dataset, choice: Pick<Choice, 'indicator' | 'period' | 'scope'>): Outcome<Recoverable> {
  const [indicator, period] = [dataset.indicators.get(choice.indicator), dataset.periods.get(choice.period)];
  if (!indicator) return { result: null, issues: [issue('compare.refused', 'error', indicatorAbsent({ id: choice.indicator, known: [...dataset.indicators.keys()] }))] };
  if (!period) return { result: null, issues: [issue('compare.refused', 'error', periodAbsent({ id: choice.period, known: [...dataset.periods.keys()] }))] };
  const shown = suppressSmall(dataset, indicator, choice.scope ?? '');
  const hidden = [...shown.values()].filter((one) => one.period === period.id && one.status === 'suppressed').length;
  const cells = givenAway(shown, indicator, dataset, period);
  const sentence = recoverableText({ indicator: indicator.label, period: periodTexts(period), hidden, found: cells.length });
  return { result: Object.freeze({ hidden, cells, sentence }), issues: stillFollowed(shown, indicator, dataset, period) };
}
