import type { Dataset } from '../dataset/dataset.js';
import { smallSuppressed } from '../messages/compare.js';
import { issue, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Period } from '../model/index.js';
import { bySize, hide } from './hide.js';
import { followed, partsOfWholes, type Cells, type Followed } from './published-sums.js';
import { stillFollowed } from './still-followed.js';

/** Counts in this range, below the nation, could point to persons. */
const small = (count: number | null) => count !== null && count > 0 && count < 5;

function reveals(observation: Observation, indicator: Indicator): boolean {
  return small(observation.numerator) || small(observation.denominator) || (indicator.kind === 'count' && small(observation.value));
}

/** What to hide so that a hidden figure no longer follows: another part of the totals it takes, else such a total below the nation. */
function another({ area, by }: Followed, cells: Cells, dataset: Dataset): Observation | undefined {
  const parts = partsOfWholes(dataset.areas.values(), cells).filter(({ whole }) => by.includes(whole));
  const says = ({ status, value, numerator }: Observation) => !VALUELESS.has(status) && (value !== null || numerator !== null);
  const shown = (ids: readonly AreaId[]) => ids.flatMap((id) => (id !== area && says(cells.get(id)!) ? cells.get(id)! : [])).sort(bySize);
  return shown(parts.flatMap((one) => one.parts))[0] ?? shown(by.filter((id) => dataset.areas.get(id)!.level !== 'nation'))[0];
}

/**
 * Suppress what a sensitive indicator must not show: below the nation, counts of 1–4 (also as numerator or denominator),
 * and, as long as what is shown gives a hidden figure away ({@link followed}), the smallest other part of the total as
 * well. Other indicators pass unchanged.
 *
 * @param cells observations of one indicator, period and scope by area id: all of them, for what gives a figure away
 */
export function suppressSmall(cells: Cells, indicator: Indicator, dataset: Dataset): Cells {
  if (!indicator.sensitive) return cells;
  const shown = new Map(cells);
  for (const [id, observation] of cells) {
    if (dataset.areas.get(id)?.level !== 'nation' && reveals(observation, indicator)) shown.set(id, hide(observation));
  }
  for (;;) {
    const next = followed(shown, indicator, dataset).flatMap((one) => another(one, shown, dataset) ?? [])[0];
    if (next === undefined) return shown;
    shown.set(next.area, hide(next));
  }
}

/** Cells as they may be shown, and what has to be said about those that may not. */
export interface ShownCells {
  readonly cells: Cells;
  readonly issues: readonly Issue[];
}

/**
 * The cells of one indicator, period and scope as they may be shown: sensitive counts suppressed ({@link suppressSmall}),
 * and said where a hidden figure, also one that the source suppressed, follows from what is shown.
 *
 * @param given all observations of the indicator, period and scope
 * @param areas those that are compared
 */
export function shownCells(given: readonly Observation[], indicator: Indicator, dataset: Dataset, period: Period, areas: readonly Area[]): ShownCells {
  const before = new Map(given.map((one) => [one.area, one]));
  const cells = suppressSmall(before, indicator, dataset);
  const hidden = areas.filter(({ id }) => cells.get(id)?.status === 'suppressed' && before.get(id)?.status !== 'suppressed');
  const said = hidden.length > 0 ? [issue('compare.refused', 'info', smallSuppressed({ count: hidden.length, level: areas[0]?.level ?? 'unknown' }))] : [];
  return { cells, issues: [...said, ...stillFollowed(cells, indicator, dataset, period)] };
}

/** A figure as it may be shown: hidden where it is a small count of a sensitive indicator, or gives another one away. */
export function shownFigure(observation: Observation, dataset: Dataset): Observation {
  const indicator = dataset.indicators.get(observation.indicator)!;
  if (!indicator.sensitive) return observation;
  const beside = dataset.observations().filter(({ indicator: id, period, scope }) => id === indicator.id && period === observation.period && scope === observation.scope);
  return suppressSmall(new Map(beside.map((one) => [one.area, one])), indicator, dataset).get(observation.area) ?? observation;
}

/** Load the rule before a dataset with a sensitive indicator or a suppressed figure is compared; outside the page build it is always there. */
export const loadSuppression = (): Promise<void> => Promise.resolve();
