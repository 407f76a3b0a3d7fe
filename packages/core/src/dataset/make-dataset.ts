import { printable } from './printable.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import { comparePeriods } from '../periods/compare-periods.js';
import { Dataset } from './dataset.js';
import { mergeFacts, type Rival } from './merge-facts.js';

/** The areas, periods and indicators that observations name, and what is said of the whole. */
export interface DatasetContext {
  readonly indicators: Iterable<Indicator>;
  /** The chosen set: also areas without any observation, so that they can be counted. */
  readonly areas: Iterable<Area>;
  readonly periods: Iterable<Period>;
  readonly title?: Text | null;
  readonly note?: Text | null;
  readonly synthetic?: boolean;
  readonly generated?: string | null;
}

/** A dataset, and what was noticed while it was made. */
export interface MadeDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * Make a dataset. Figures of one fact are merged: equal ones once with all their sources, the more precise one before
 * its rounded copies, and real contradictions as `rivals`, each said in an issue. The order of the input does not matter.
 *
 * @throws when an observation names an indicator, area or period that `context` lacks
 */
export function makeDataset(observations: readonly Observation[], context: DatasetContext): MadeDataset {
  const indicators = new Map([...context.indicators].map((one) => [one.id, one]));
  const areas = new Map([...context.areas].map((one) => [one.id, one]));
  const periods = joinPeriods(context.periods);
  const describe = printable({ indicators, areas, periods });
  const facts = new Map<string, Observation[]>();
  const unplaced: Observation[] = [];
  for (const one of observations) {
    for (const [map, id, what] of [[indicators, one.indicator, 'indicator'], [areas, one.area, 'area'], [periods, one.period, 'period']] as const) {
      if (!map.has(id)) throw new Error(`makeDataset received an observation of the ${what} “${id}”, which is not among the ${what}s given`);
    }
    if (periods.get(one.period)?.end === null) {
      unplaced.push(one);
      continue;
    }
    const key = [one.indicator, one.area, one.period, one.scope].join('\n');
    facts.set(key, [...(facts.get(key) ?? []), one]);
  }
  const merged = [...facts.values()].map((same) => mergeFacts(same, describe));
  const order = positions(indicators, areas, periods);
  const rivals: Rival[] = merged.flatMap(({ observation, rivals: against }) => against.map((rival) => ({ observation, ...rival })));
  const dataset = new Dataset({
    indicators,
    areas,
    periods,
    observations: merged.map(({ observation }) => observation).sort(order),
    rivals: rivals.sort((a, b) => order(a.observation, b.observation) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    unplaced: unplaced.sort((a, b) => order(a, b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    title: context.title ?? null,
    note: context.note ?? null,
    synthetic: context.synthetic ?? false,
    generated: context.generated ?? null,
  });
  return { dataset, issues: merged.flatMap(({ issues }) => issues) };
}

/** Periods of one id become one, in chronological order; words that differ between sources are not kept as its label. */
function joinPeriods(given: Iterable<Period>): Map<string, Period> {
  const joined = new Map<string, Period>();
  for (const period of given) {
    const known = joined.get(period.id);
    joined.set(period.id, known ? { ...known, label: known.label === period.label ? known.label : null, cumulative: known.cumulative || period.cumulative, asOf: known.asOf ?? period.asOf } : period);
  }
  return new Map([...joined].sort(([, a], [, b]) => comparePeriods(a, b)));
}

function positions(...maps: readonly ReadonlyMap<string, unknown>[]): (a: Observation, b: Observation) => number {
  const [indicator, area, period] = maps.map((map) => new Map([...map.keys()].map((id, at) => [id, at])));
  const at = (o: Observation): readonly number[] => [indicator?.get(o.indicator) ?? 0, area?.get(o.area) ?? 0, period?.get(o.period) ?? 0];
  return (a, b) => {
    const [x, y] = [at(a), at(b)];
    for (const [i, place] of x.entries()) if (place !== y[i]) return place - y[i]!;
    return a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : 0;
  };
}
