import { benchmarkLevel, formatLevel, periodText, pick, shownLevel, type AreaId, type BenchmarkLevel, type Dataset, type Indicator, type Issue, type Lang, type Observation } from '@danbiet/core';
import type { TrendOptions } from './options.js';
import type { TrendPeriods } from './periods.js';
import type { TrendBand, TrendLevel } from './trend-series.js';

/** What lies behind the lines, and the figures as core compares them. */
export interface Background {
  readonly level: readonly TrendLevel[];
  readonly kind: BenchmarkLevel['kind'] | null;
  readonly label: string;
  readonly band: readonly TrendBand[];
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Observation>>;
  readonly coverage: readonly number[];
  readonly issues: readonly Issue[];
}

/** Fewer areas have no middle worth a band. */
const LEAST = 8;

/** The quantile of type 7 in Hyndman & Fan 1996, of sorted values. */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/** The level and the middle half of all areas in each period. */
export function backgroundOf(dataset: Dataset, indicator: Indicator, scope: string, areas: readonly AreaId[], own: readonly AreaId[], { periods, slots }: TrendPeriods, asked: TrendOptions['benchmark'], lang: Lang): Background {
  const against = asked ?? (areas.length >= LEAST ? 'median' : 'none');
  const made = periods.map((period, i) => {
    const choice = { indicator: indicator.id, period: period.id, scope, areas };
    const { result: picked, issues } = pick(dataset, choice);
    const found = picked === null || against === 'none' ? null : benchmarkLevel(dataset, { ...choice, areas: [...own, ...areas.filter((id) => !own.includes(id))], against });
    const exact = picked?.compared.filter(({ observation }) => observation.bound === 'eq').map(({ value }) => value).sort((a, b) => a - b) ?? [];
    const total = found?.result?.kind === 'published' && indicator.aggregation.area === 'sum';
    return { slot: slots[i]!, period, picked, level: total ? null : (found?.result ?? null), exact, issues: [...issues, ...(asked === undefined ? [] : (found?.issues ?? []))] };
  });
  const levels = made.flatMap(({ slot, level, period }) => {
    if (level === null) return [];
    const { text, plain } = formatLevel(level, indicator, lang);
    return [{ slot, at: Number(plain), plain, text, full: `${shownLevel(level, indicator)[lang]}, ${periodText(period, lang)}` }];
  });
  const last = made.findLast(({ level }) => level !== null)?.level;
  const wide = against !== 'none' && areas.length >= LEAST;
  return {
    level: levels,
    kind: last?.kind ?? null,
    label: last?.label[lang] ?? '',
    band: wide ? made.flatMap(({ slot, exact }) => (exact.length >= LEAST ? [{ slot, low: quantile(exact, 0.25), high: quantile(exact, 0.75), count: exact.length }] : [])) : [],
    cells: new Map(made.map(({ period, picked }) => [period.id, new Map(picked?.cells ?? observationsOf(dataset, indicator.id, period.id, scope))])),
    coverage: made.map(({ picked }) => picked?.coverage.reported ?? 0),
    issues: made.flatMap(({ issues }) => issues).filter(({ severity }) => severity !== 'error'),
  };
}

/** The cells of a period in which nothing has a value: what was stated in place of one. */
const observationsOf = (dataset: Dataset, indicator: string, period: string, scope: string): readonly (readonly [string, Observation])[] =>
  dataset.observations().filter((one) => one.indicator === indicator && one.period === period && one.scope === scope && one.value === null && one.numerator === null).map((one) => [one.area, one] as const);
