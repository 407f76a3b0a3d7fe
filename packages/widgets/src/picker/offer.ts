import { comparePeriods, compareVi, type Area, type AreaId, type Dataset, type Period } from '@danbiet/core';
import { resolveChoice, type Choice } from '../figure/index.js';

/** What can be chosen of a dataset, and what is chosen now. */
export interface Offer {
  readonly indicator: string;
  readonly period: string;
  /** The list of provinces, null where areas belong to none. */
  readonly vintage: string | null;
  /** Ids of those that have figures. */
  readonly indicators: readonly string[];
  /** Those with figures of this indicator and list, the latest first. */
  readonly periods: readonly Period[];
  /** Lists of provinces with figures of this indicator, the latest first. */
  readonly vintages: readonly string[];
  /** Areas that can stand in a figure, by name. */
  readonly areas: readonly Area[];
  /** Regions that hold some of them. */
  readonly regions: readonly Area[];
  /** Ids of the areas chosen; null for all. */
  readonly chosen: readonly AreaId[] | null;
}

/**
 * What can be chosen of a dataset: every list holds only what has figures, so that no choice of one leads to an empty figure;
 * and what is in force now, also where a page has chosen what has none, so that a control shows it and can be left.
 *
 * @param choice what is chosen now; what it leaves open is what figures show by themselves
 */
export function offerOf(dataset: Dataset, choice: Choice): Offer {
  const now = resolveChoice(dataset, { ...choice, areas: null, highlight: [] });
  const areas = now.areas.flatMap((id) => dataset.areas.get(id) ?? []).sort((a, b) => compareVi(a.name.vi, b.name.vi));
  const vintage = areas[0]?.vintage ?? null;
  const figures = dataset.observations();
  const lists = figures.map(({ indicator, area }) => (indicator === now.indicator ? dataset.areas.get(area)?.vintage : null));
  const withFigures = new Set([now.indicator, ...figures.map(({ indicator }) => indicator)]);
  const inList = new Set([now.period, ...periodsIn(dataset, now.indicator, vintage)]);
  const regions = new Set(areas.map(({ region }) => region));
  const known = new Set(areas.map(({ id }) => id));
  const chosen = choice.areas && resolveChoice(dataset, { ...choice, highlight: [] }).areas.filter((id) => known.has(id));
  return {
    indicator: now.indicator,
    period: now.period,
    vintage,
    indicators: [...dataset.indicators.keys()].filter((id) => withFigures.has(id)),
    periods: [...dataset.periods.values()].filter(({ id }) => inList.has(id)).sort((a, b) => comparePeriods(b, a)),
    vintages: [...new Set([...lists, vintage])].flatMap((list) => list ?? []).sort().reverse(),
    areas,
    regions: [...dataset.areas.values()].filter(({ id }) => regions.has(id)),
    chosen: chosen && chosen.length > 0 ? chosen : null,
  };
}

/** Ids of the periods in which an indicator has figures in a list of provinces. */
export const periodsIn = (dataset: Dataset, indicator: string, vintage: string | null): ReadonlySet<string> =>
  new Set(dataset.observations().flatMap((one) => (one.indicator === indicator && (dataset.areas.get(one.area)?.vintage ?? null) === vintage ? one.period : [])));

/** The region of which exactly these are the areas; null when they are something else. */
export function regionOf({ areas, regions, chosen }: Offer): AreaId | null {
  if (chosen === null) return null;
  const wanted = [...chosen].sort().join(' ');
  return regions.find(({ id }) => membersOf(areas, id).sort().join(' ') === wanted)?.id ?? null;
}

/** Ids of the areas of a region. */
export const membersOf = (areas: readonly Area[], region: AreaId): AreaId[] => areas.filter((area) => area.region === region).map(({ id }) => id);
