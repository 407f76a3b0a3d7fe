import type { Dataset } from '../dataset/dataset.js';
import { breaksAmong } from '../dataset/series-breaks.js';
import type { Observation, Period } from '../model/index.js';
import { comparePeriods } from '../periods/compare-periods.js';

/** A figure and those it is made of, also those without a value: for each dataset that parts come from, its parts. */
export interface MadeOf {
  readonly figure: Observation;
  readonly parts: readonly (readonly Observation[])[];
  /** True for a figure that was there before, among all others of its series, which then carry its breaks. */
  readonly own?: boolean;
}

type Series = ReadonlyMap<string, readonly Observation[]>;

/** The key of the series that a figure belongs to. */
export const seriesKey = ({ indicator, area, scope }: Observation): string => [indicator, area, scope].join('\n');

/** Figures by series, each series in the order of time. */
export function bySeries(observations: readonly Observation[], periods: ReadonlyMap<string, Period>): Series {
  const found = new Map<string, Observation[]>();
  for (const one of observations) {
    const known = found.get(seriesKey(one));
    if (known) known.push(one);
    else found.set(seriesKey(one), [one]);
  }
  for (const all of found.values()) all.sort((a, b) => comparePeriods(periods.get(a.period)!, periods.get(b.period)!));
  return found;
}

/** The period that ends last among those of some figures; undefined for none. */
function latest(parts: readonly Observation[], { periods }: Dataset): Period | undefined {
  return parts.map(({ period }) => periods.get(period)!).sort(comparePeriods).at(-1);
}

/**
 * Figures with a break wherever one of the series they are made of has one since the figure before: also where the
 * figure on which it is marked has no value, is no part of any, or gives no figure itself.
 *
 * @param held the datasets that the parts come from, in the order of {@link MadeOf.parts}
 * @param periods those of the figures
 */
export function withBreaks(made: readonly MadeOf[], held: readonly Dataset[], periods: ReadonlyMap<string, Period>): readonly Observation[] {
  // most series have none, and are not looked at again for each of their figures
  const series = held.map((one) => new Map([...bySeries(one.observations(), one.periods)].filter(([, all]) => all.some((at) => at.break || at.unit !== all[0]!.unit))));
  const of = new Map<Observation, MadeOf>(made.map((one) => [one.figure, one]));
  return [...bySeries(made.map(({ figure }) => figure), periods).values()].flatMap((all) =>
    all.map((figure, i) => {
      const [last, next] = [i === 0 ? undefined : of.get(all[i - 1]!)!, of.get(figure)!];
      if (!last || figure.break || (last.own && next.own)) return figure;
      return broken(last, next, held, series) ? { ...figure, break: true } : figure;
    }),
  );
}

function broken(last: MadeOf, next: MadeOf, held: readonly Dataset[], series: readonly Series[]): boolean {
  return held.some((dataset, at) => {
    const [before, after] = [last.parts[at] ?? [], next.parts[at] ?? []];
    if (series[at]!.size === 0) return false;
    const [from, to] = [latest(before, dataset), latest(after, dataset)];
    if (!from || !to) return false;
    return [...new Set([...before, ...after].map(seriesKey))].some((key) => breaksAmong(series[at]!.get(key) ?? [], dataset, from, to).length > 0);
  });
}
