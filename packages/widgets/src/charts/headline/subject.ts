import { benchmarkLevel, breaksBetween, comparePeriods, pick, shownFigure, VALUELESS, type Area, type AreaId, type BenchmarkLevel, type Change, type Dataset, type Indicator, type Issue, type Lang, type Observation, type Outcome, type Period } from '@danbiet/core';
import { resolveChoice, type Choice } from '../../figure/index.js';
import { changeBefore, pairFit } from '../../periods/change-before.js';
import type { HeadlineOptions } from './options.js';

/** One figure and its time before, before they are put into words. */
export interface HeadlineSubject {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly area: Area;
  readonly period: Period;
  readonly scope: string;
  /** Null where the dataset says nothing. */
  readonly observation: Observation | null;
  readonly change: Change | null;
  /** Why there is no change; empty where there is one or no earlier period. */
  readonly refused: readonly Issue[];
  readonly benchmark: BenchmarkLevel | null;
  /**
   * The figure and those before it that may be set against it, in the order of time, each with whether it is parted from
   * the one before; a year stands in no line with its halves.
   */
  readonly history: readonly { readonly period: Period; readonly observation: Observation; readonly parted: boolean }[];
}

/** The area of a headline: the first of the reader's own among those asked for, else the first of these, else the nation where it has a figure, else the first by code that has one. */
function areaOf(dataset: Dataset, choice: Choice, resolved: ReturnType<typeof resolveChoice>): AreaId | undefined {
  const { areas, highlight, indicator, period } = resolved;
  if (choice.areas !== null || highlight.size > 0) return [...highlight].find((id) => areas.includes(id)) ?? areas[0];
  const known = new Set(dataset.observations().filter((one) => one.indicator === indicator && one.period === period && !VALUELESS.has(one.status)).map((one) => one.area));
  return known.has('VN') ? 'VN' : ([...areas].sort().find((id) => known.has(id)) ?? areas[0]);
}

/** The series up to the figure's own period, of periods of its kind, small counts suppressed. */
function historyOf(dataset: Dataset, indicator: Indicator, area: AreaId, scope: string, last: Period): HeadlineSubject['history'] {
  const shown = dataset
    .observations()
    .filter((one) => one.indicator === indicator.id && one.area === area && one.scope === scope)
    .map((one) => ({ period: dataset.periods.get(one.period)!, one }))
    .filter(({ period }) => period.end !== null && (period.id === last.id || pairFit(period, last, indicator) === 'fit'))
    .map(({ period, one }) => ({ period, observation: shownFigure(one, dataset) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  return shown.map(({ period, observation }, i) => {
    const before = shown[i - 1]?.period;
    const parted = before !== undefined && breaksBetween(dataset, { indicator: indicator.id, area, scope }, before.id, period.id).length > 0;
    return { period, observation, parted };
  });
}

/**
 * Pick one figure, with its change against the period before and its history.
 *
 * @returns result null with the issues of core's `pick` when indicator, period or area mean nothing
 */
export function headlineSubject(dataset: Dataset, choice: Choice, options: HeadlineOptions, lang: Lang): Outcome<HeadlineSubject> {
  const resolved = resolveChoice(dataset, choice);
  const { indicator: id, period: when, scope } = resolved;
  const area = areaOf(dataset, choice, resolved);
  const areas = area === undefined ? [] : [area];
  const { result: picked, issues } = pick(dataset, { indicator: id, period: when, scope, areas });
  const [indicator, period, place] = [dataset.indicators.get(id), dataset.periods.get(when), dataset.areas.get(area ?? '')];
  // no number is no reason to show nothing: its absence is what there is to say
  const silent = picked === null && indicator && period && place && dataset.observations().some((one) => one.indicator === id && one.period === when);
  if (!indicator || !period || !place || (picked === null && !silent)) return { result: null, issues };
  const found = dataset.observations().find((one) => one.indicator === id && one.period === when && one.area === place.id && one.scope === scope) ?? null;
  const observation = found && shownFigure(found, dataset);
  const change = picked && changeBefore(dataset, { indicator: id, to: when, areas, scope });
  const against = options.benchmark ?? 'none';
  const others = [...dataset.areas.values()].filter(({ level, vintage }) => level === place.level && vintage === place.vintage).map((one) => one.id);
  const level = against === 'none' || picked === null ? null : benchmarkLevel(dataset, { indicator: id, period: when, scope, areas: [place.id, ...others.filter((one) => one !== place.id)], against });
  return {
    result: { dataset, lang, indicator, area: place, period, scope, observation, change: change?.result ?? null, refused: change && !change.result ? change.issues : [], benchmark: level?.result ?? null, history: historyOf(dataset, indicator, place.id, scope, period) },
    issues: [...(picked ? issues : []), ...(change?.issues ?? []), ...(level?.issues ?? [])],
  };
}
