import type { Dataset } from '../dataset/dataset.js';
import { smallSuppressed } from '../messages/compare.js';
import { issue, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Period } from '../model/index.js';
import { followed, type Followed } from './followed.js';
import { bySize, hide } from './hide.js';
import { placeOf, publishedSums, type Cells, type PublishedSum } from './published-sums.js';
import { reveals, sensitiveCountsOf } from './reveals.js';
import { stillFollowed } from './still-followed.js';

/** What to hide so that a hidden figure no longer follows: another part of the sums it takes, else such a total; never of the nation. */
function another({ place, by }: Followed, cells: Cells, published: readonly PublishedSum[], dataset: Dataset): Observation | undefined {
  const says = ({ status, value, numerator }: Observation) => !VALUELESS.has(status) && (value !== null || numerator !== null);
  const shown = (places: readonly string[]) =>
    places.flatMap((one) => (one !== place && says(cells.get(one)!) ? cells.get(one)! : [])).filter(({ area }) => dataset.areas.get(area)!.level !== 'nation').sort(bySize);
  const sums = published.filter(({ whole, parts }) => by.includes(whole) && (whole === place || parts.includes(place) || by.length > 1));
  return shown(sums.flatMap(({ parts }) => parts))[0] ?? shown(by)[0];
}

/** What was found before: a dataset does not change. */
const found = new WeakMap<Dataset, Map<string, Cells>>();

/**
 * The figures of an indicator and scope as they may be shown. Of a sensitive indicator, counts of 1–4 below the nation are
 * suppressed (also as numerator or denominator), and as long as what is shown gives a hidden figure away
 * ({@link followed}), the smallest other part of the sum as well; of shares and rates also those whose numerator or
 * denominator is such a count and small or hidden. All periods and lists are looked at together: a year less its half is a figure too.
 */
export function suppressSmall(dataset: Dataset, indicator: Indicator, scope: string): Cells {
  const known = found.get(dataset) ?? new Map<string, Cells>();
  found.set(dataset, known);
  const key = `${indicator.id}\n${scope}`;
  const cells = known.get(key) ?? suppress(dataset, indicator, scope);
  known.set(key, cells);
  return cells;
}

function suppress(dataset: Dataset, indicator: Indicator, scope: string): Cells {
  const shown = new Map(dataset.observations().filter((one) => one.indicator === indicator.id && one.scope === scope).map((one) => [placeOf(one.area, one.period), one]));
  const made = sensitiveCountsOf(indicator, dataset);
  for (const counted of made) {
    const counts = suppressSmall(dataset, counted, scope);
    for (const [place, observation] of shown) if (counts.get(place)?.status === 'suppressed') shown.set(place, hide(observation));
  }
  for (const [place, observation] of shown) {
    if (dataset.areas.get(observation.area)?.level !== 'nation' && reveals(observation, indicator, made)) shown.set(place, hide(observation));
  }
  if (!indicator.sensitive) return shown;
  const published = publishedSums(shown, indicator, dataset);
  for (;;) {
    // those that no sum links with one already met in this round: hiding for one may be enough for the other
    const met = new Set<string>();
    let more = false;
    for (const one of followed(shown, indicator, published, dataset)) {
      const next = one.by.some((place) => met.has(place)) ? undefined : another(one, shown, published, dataset);
      if (next === undefined) continue;
      for (const place of one.by) met.add(place);
      shown.set(placeOf(next.area, next.period), hide(next));
      more = true;
    }
    if (!more) return shown;
  }
}

/** Cells as they may be shown, and what has to be said about those that may not. */
export interface ShownCells {
  readonly cells: ReadonlyMap<AreaId, Observation>;
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
  const shown = suppressSmall(dataset, indicator, given[0]?.scope ?? '');
  const before = new Map(given.map((one) => [one.area, one]));
  const cells = new Map(given.map((one) => [one.area, shown.get(placeOf(one.area, one.period)) ?? one]));
  const hidden = areas.filter(({ id }) => cells.get(id)?.status === 'suppressed' && before.get(id)?.status !== 'suppressed');
  const said = hidden.length > 0 ? [issue('compare.refused', 'info', smallSuppressed({ count: hidden.length, level: areas[0]?.level ?? 'unknown' }))] : [];
  return { cells, issues: [...said, ...stillFollowed(shown, indicator, dataset, period)] };
}

/** A figure as it may be shown: hidden where it is a small count of a sensitive indicator, or gives another one away. */
export function shownFigure(observation: Observation, dataset: Dataset): Observation {
  return suppressSmall(dataset, dataset.indicators.get(observation.indicator)!, observation.scope).get(placeOf(observation.area, observation.period)) ?? observation;
}

/** Load the rule before a dataset with a sensitive indicator or a suppressed figure is compared; outside the page build it is always there. */
export const loadSuppression = (): Promise<void> => Promise.resolve();
