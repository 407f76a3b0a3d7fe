import type { Dataset } from '../dataset/dataset.js';
import type { ProfileRefusal } from '../messages/profile.js';
import type { Area, Indicator, Issue, Outcome } from '../model/index.js';
import { quantile } from '../stats/quantile.js';
import { benchmarkValue, type BenchmarkValue } from './benchmark-value.js';
import type { Verdict } from './benchmark.js';
import type { ComparedArea, Picked } from './pick.js';

/** An end of an indicator's range and who stands there. */
export interface Extreme {
  readonly value: number;
  /** By Vietnamese name. */
  readonly areas: readonly Area[];
}

/** One indicator of an area among all areas; values in the indicator's unit. */
export interface ProfileRow {
  readonly indicator: Indicator;
  readonly entry: ComparedArea;
  /** The national level, or null where there is none (totals of counts are no level). */
  readonly nation: BenchmarkValue | null;
  /** Against the national level, by the area's interval. */
  readonly verdict: Verdict;
  /** Quantiles of type 7 (Hyndman & Fan 1996; Excel's QUARTILE.INC) of the exact values. */
  readonly quartiles: { readonly low: number; readonly middle: number; readonly high: number; readonly type: 7 };
  readonly lowest: Extreme;
  readonly highest: Extreme;
  /** How many areas give an exact value. */
  readonly areas: number;
  /** Places from the lowest (0) to the highest (1), or null when all values are equal; the nation's may lie outside. */
  readonly positions: { readonly value: number; readonly low: number; readonly middle: number; readonly high: number; readonly nation: number | null } | null;
}

/** Quartiles of fewer values than these only repeat them. */
const LEAST_AREAS = 4;

function extreme(exact: readonly ComparedArea[], value: number): Extreme {
  return { value, areas: exact.filter((one) => one.value === value).map(({ area }) => area) };
}

/** A level that areas can be above or below: no total, and no median beside the quartiles. */
function nationOf(picked: Picked, dataset: Dataset): Outcome<BenchmarkValue> {
  if (picked.indicator.aggregation.area === 'sum') return { result: null, issues: [] };
  const found = benchmarkValue(picked, dataset, 'nation', undefined);
  return found.result === null || found.result.kind === 'median' ? { result: null, issues: [] } : found;
}

function verdictOf({ interval }: ComparedArea, nation: BenchmarkValue | null): Verdict {
  if (interval === null || nation === null) return 'not_tested';
  return interval.lower > nation.value ? 'higher' : interval.upper < nation.value ? 'lower' : 'similar';
}

/** Set an area among others on one indicator, or say why that cannot be done. */
export function profileRow(picked: Picked, dataset: Dataset, area: Area): { readonly row: ProfileRow | null; readonly refusal: ProfileRefusal | null; readonly issues: readonly Issue[] } {
  const refuse = (refusal: ProfileRefusal) => ({ row: null, refusal, issues: [] });
  const entry = picked.compared.find((one) => one.area.id === area.id);
  if (!entry) return refuse(picked.cells.get(area.id)?.status === 'suppressed' ? 'suppressed' : 'no_figure');
  if (entry.observation.bound !== 'eq') return refuse('bound');
  const exact = picked.compared.filter(({ observation }) => observation.bound === 'eq');
  if (exact.length < LEAST_AREAS) return refuse('few');
  const values = exact.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { result: nation, issues } = nationOf(picked, dataset);
  const quartiles = { low: quantile(values, 0.25), middle: quantile(values, 0.5), high: quantile(values, 0.75), type: 7 } as const;
  const at = (value: number) => (value - least) / (most - least);
  const positions = most === least ? null : { value: at(entry.value), low: at(quartiles.low), middle: at(quartiles.middle), high: at(quartiles.high), nation: nation && at(nation.value) };
  const row = { indicator: picked.indicator, entry, nation, verdict: verdictOf(entry, nation), quartiles, lowest: extreme(exact, least), highest: extreme(exact, most), areas: exact.length, positions };
  return { row: Object.freeze(row), refusal: null, issues };
}
