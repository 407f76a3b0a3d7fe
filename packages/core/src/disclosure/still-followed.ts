import type { Dataset } from '../dataset/dataset.js';
import { hiddenRecoverable } from '../messages/recoverable.js';
import { issue, type Area, type Indicator, type Issue, type Period } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import { followed } from './followed.js';
import { placeOf, publishedSums, type Cells } from './published-sums.js';

/** A figure that takes part in a sum. */
export interface Total {
  readonly area: Area;
  readonly period: Period;
}

/** A hidden figure that published totals give away. */
export interface GivenAway {
  readonly area: Area;
  /** The totals it takes, also of other periods and lists; the figure itself where its own parts add up to it. */
  readonly by: readonly Total[];
}

/** The hidden figures of a period that follow from what is shown all the same, in the order of the dataset's areas. */
export function givenAway(cells: Cells, indicator: Indicator, dataset: Dataset, period: Period): readonly GivenAway[] {
  // most series hide nothing: the sums among their figures need not be sought
  if (![...cells.values()].some((one) => one.period === period.id && one.status === 'suppressed')) return [];
  const totalAt = (place: string): Total => {
    const cell = cells.get(place)!;
    return { area: dataset.areas.get(cell.area)!, period: dataset.periods.get(cell.period)! };
  };
  const found = new Map(followed(cells, indicator, publishedSums(cells, indicator, dataset), dataset).map(({ place, by }) => [place, by.map(totalAt)]));
  return [...dataset.areas.values()].flatMap((area) => {
    const by = found.get(placeOf(area.id, period.id));
    return by ? { area, by } : [];
  });
}

/** A warning for each of them. */
export function stillFollowed(cells: Cells, indicator: Indicator, dataset: Dataset, period: Period): readonly Issue[] {
  return givenAway(cells, indicator, dataset, period).map(({ area, by }) => {
    const others = by.filter((total) => total.area !== area || total.period !== period);
    const listOf = (total: Total) => (total.area !== area && total.area.name.vi === area.name.vi ? total.area.vintage : null);
    const totals = others.map((total) => ({ name: total.area.name, list: listOf(total), period: total.period === period ? null : periodTexts(total.period) }));
    return issue('compare.refused', 'warning', hiddenRecoverable({ indicator: indicator.label, period: periodTexts(period), area: area.name, totals }));
  });
}
