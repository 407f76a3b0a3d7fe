import type { Dataset } from '../dataset/dataset.js';
import { indicatorAbsent, periodAbsent } from '../messages/compare.js';
import { recoverableText } from '../messages/recoverable.js';
import { issue, type Area, type Outcome, type Text } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import type { Choice } from './pick.js';
import { followed } from './published-sums.js';
import { stillFollowed } from './still-followed.js';
import { suppressSmall } from './suppress-small.js';

/** A hidden figure that published totals give away. */
export interface GivenAway {
  readonly area: Area;
  /** The totals it takes; the area itself where its own parts add up to it. */
  readonly by: readonly Area[];
}

/** What readers could work out about hidden figures. */
export interface Recoverable {
  /** How many figures are hidden. */
  readonly hidden: number;
  /** In the order of the dataset's areas. */
  readonly cells: readonly GivenAway[];
  readonly sentence: Text;
}

/**
 * Tell which hidden figures of an indicator readers could still work out from the totals of nation and regions.
 *
 * Hidden are figures that the source suppressed and small counts of a sensitive indicator ({@link suppressSmall}). A
 * linear check of counts, and of the numerators and denominators of shares; it takes the parts that have a cell for all
 * there are, so it warns too often rather than too seldom. Every comparison that shows such cells raises the same warnings.
 *
 * @returns a warning for each figure given away; result null with `compare.refused` when indicator or period is absent
 * @example recoverable(dataset, { indicator: 'cases_complex', period: '2023' }).result?.cells
 */
export function recoverable(dataset: Dataset, choice: Pick<Choice, 'indicator' | 'period' | 'scope'>): Outcome<Recoverable> {
  const [indicator, period] = [dataset.indicators.get(choice.indicator), dataset.periods.get(choice.period)];
  if (!indicator) return { result: null, issues: [issue('compare.refused', 'error', indicatorAbsent({ id: choice.indicator, known: [...dataset.indicators.keys()] }))] };
  if (!period) return { result: null, issues: [issue('compare.refused', 'error', periodAbsent({ id: choice.period, known: [...dataset.periods.keys()] }))] };
  const given = dataset.observations().filter((one) => one.indicator === indicator.id && one.period === period.id && one.scope === (choice.scope ?? ''));
  const cells = suppressSmall(new Map(given.map((one) => [one.area, one])), indicator, dataset);
  const hidden = [...cells.values()].filter(({ status }) => status === 'suppressed').length;
  const away = followed(cells, indicator, dataset).map(({ area, by }) => ({ area: dataset.areas.get(area)!, by: by.map((id) => dataset.areas.get(id)!) }));
  const sentence = recoverableText({ indicator: indicator.label, period: periodTexts(period), hidden, found: away.length });
  return { result: Object.freeze({ hidden, cells: away, sentence }), issues: stillFollowed(cells, indicator, dataset, period) };
}
