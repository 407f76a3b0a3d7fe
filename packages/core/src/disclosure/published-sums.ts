import { lineageBetween } from '../areas/lineage.js';
import { provinceList } from '../areas/lists.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Area, AreaId, Indicator, Observation, Period } from '../model/index.js';
import { addDays } from '../periods/calendar.js';

/** Of which area and period a figure is. */
export type Place = string;

/** The place of a figure. */
export const placeOf = (area: AreaId, period: string): Place => `${area} ${period}`;

/** The figures of one indicator and scope by their places. */
export type Cells = ReadonlyMap<Place, Observation>;

/** Figures that add up to another one when all are published. */
export interface PublishedSum {
  readonly whole: Place;
  readonly parts: readonly Place[];
}

/** The nation and each region as the sum of the areas that have a figure, of one level and list at a time: about others the dataset says nothing. */
function sumsOverAreas(areas: readonly Area[], period: string, cells: Cells): readonly PublishedSum[] {
  const nation = areas.find(({ level }) => level === 'nation');
  const wholes = new Map<string, { readonly whole: Place; readonly parts: Place[] }>();
  for (const { id, level, vintage, region } of areas) {
    if (level === 'nation' || !cells.has(placeOf(id, period))) continue;
    for (const whole of [nation?.id, region]) {
      if (whole == null || !cells.has(placeOf(whole, period))) continue;
      const key = `${whole} ${level} ${vintage ?? ''}`;
      const held = wholes.get(key) ?? { whole: placeOf(whole, period), parts: [] };
      held.parts.push(placeOf(id, period));
      wholes.set(key, held);
    }
  }
  return [...wholes.values()];
}

/** A province of one list as the sum of those of another list that lie on its land. */
function sumsOverLists(areas: readonly Area[], period: string, cells: Cells): readonly PublishedSum[] {
  const lists = [...new Set(areas.flatMap(({ level, vintage }) => (level === 'province' && vintage !== null && provinceList(vintage) !== null ? vintage : [])))];
  const all = (ids: readonly AreaId[]) => ids.map((id) => placeOf(id, period));
  return lists.flatMap((from) => lists.flatMap((to) => (from === to ? [] : lineageBetween(from, to))))
    .filter((group) => group.exact && group.to.length === 1)
    .map((group) => ({ whole: all(group.to)[0]!, parts: all(group.from) }))
    .filter(({ whole, parts }) => [whole, ...parts].every((place) => cells.has(place)));
}

/** Chains of periods, one beginning on the day after another, from one day to another; not those of one link. */
function chains(from: string, to: string, periods: readonly Period[]): readonly (readonly Period[])[] {
  if (from > to) return [[]];
  return periods.filter(({ start, end }) => start === from && end! <= to).flatMap((first) => chains(addDays(first.end!, 1), to, periods).map((rest) => [first, ...rest]));
}

/** A period as the sum of shorter ones of the same area. */
function sumsOverTime(area: AreaId, periods: readonly Period[], cells: Cells): readonly PublishedSum[] {
  const held = periods.filter(({ id, start, end }) => start !== null && end !== null && cells.has(placeOf(area, id)));
  return held.flatMap((whole) => {
    const within = held.filter(({ start, end }) => start! >= whole.start! && end! <= whole.end! && !(start === whole.start && end === whole.end));
    return chains(whole.start!, whole.end!, within).map((parts) => ({ whole: placeOf(area, whole.id), parts: parts.map(({ id }) => placeOf(area, id)) }));
  });
}

const ADDS_UP = new Set(['sum', 'ratio_of_sums']);

/**
 * The sums among the figures of an indicator and scope: over areas within a period, over the provinces of one list that
 * are one of another, and over periods that make up a longer one. Of communes only sums to regions and the nation are
 * known: which province they lie in, a dataset does not say.
 */
export function publishedSums(cells: Cells, { aggregation }: Indicator, dataset: Pick<Dataset, 'areas' | 'periods'>): readonly PublishedSum[] {
  const areas = [...dataset.areas.values()];
  const periods = [...dataset.periods.values()];
  const within = ADDS_UP.has(aggregation.area) ? periods.flatMap(({ id }) => [...sumsOverAreas(areas, id, cells), ...sumsOverLists(areas, id, cells)]) : [];
  return ADDS_UP.has(aggregation.time) ? [...within, ...areas.flatMap(({ id }) => sumsOverTime(id, periods, cells))] : within;
}
