import type { Dataset } from '../dataset/dataset.js';
import { breaksBetween, seriesOf } from '../dataset/series-breaks.js';
import { shownCells } from '../disclosure/suppress-small.js';
import { drawnValue } from '../indicators/drawn-value.js';
import { indicatorAbsent, scopeAbsent } from '../messages/compare.js';
import { trendBroken, trendLeftOut, trendMixed, trendShort, trendText } from '../messages/trend.js';
import { inBoth, issue, saidOnce, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import { mannKendall, type MannKendall } from '../stats/mann-kendall.js';
import { theilSen, type TheilSen } from '../stats/theil-sen.js';
import { absentAreas } from './choose-areas.js';
import { contains, pairFit } from './periods-fit.js';
import { settleFigures } from './settle-figures.js';
import { shownDifference, shownDifferenceRange } from './shown-difference.js';

/** Which series is tested. */
export interface TrendChoice {
  readonly indicator: string;
  readonly area: AreaId;
  /** Ids of the periods; default all that the series has. */
  readonly periods?: readonly string[];
  readonly scope?: string;
  /** Confidence level, default 0.95. */
  readonly level?: number;
}

/** A figure of a series. */
export interface TrendPoint {
  readonly period: Period;
  readonly observation: Observation;
  /** As drawn, in the indicator's unit. */
  readonly value: number;
  /** Middle of the period, of a stock its last day, in years. */
  readonly time: number;
}

/** Whether a series moves in one direction. */
export interface Trend {
  readonly indicator: Indicator;
  readonly area: Area;
  /** In the order of time. */
  readonly points: readonly TrendPoint[];
  readonly test: MannKendall;
  /** Change a year, in the indicator's unit, with its interval. */
  readonly slope: TheilSen;
  /** `none`: the test finds no direction, which is not the same as no movement. */
  readonly verdict: 'rising' | 'falling' | 'none';
  readonly sentence: Text;
}

const YEAR = 365.2425 * 86_400_000;

/** Where a figure stands in time, as a number of years: in the middle of its period, a stock on the last day. */
function timeOf({ start, end }: Period, { nature }: Indicator): number {
  const [from, to] = [Date.parse((nature === 'stock' ? null : start) ?? end!), Date.parse(end!) + 86_400_000];
  return 1970 + (from + to) / 2 / YEAR;
}

/** The first two neighbours that cannot stand in one row; running totals of one year only ever rise. */
function misfitOf(points: readonly TrendPoint[], indicator: Indicator): readonly [Period, Period] | undefined {
  const pairs = points.slice(1).map(({ period }, i) => [points[i]!.period, period] as const);
  return pairs.find(([before, after]) => contains(after, before) || pairFit(before, after, indicator) !== 'fit');
}

/** The indicator with as many decimals as its slope needs to be shown to within a twentieth of itself. */
function atSlope(slope: number, indicator: Indicator): Indicator {
  let { decimals } = indicator;
  while (decimals < 9 && Math.abs(Number(slope.toFixed(decimals)) - slope) > Math.abs(slope) / 20) decimals += 1;
  return { ...indicator, decimals };
}

/**
 * The least number of figures with which the exact test of Mann and Kendall can reject at a level: the smallest n whose
 * most extreme order has a two-sided probability 2/n! of at most 1 − level (5 at 95 %).
 */
export function leastPoints(level = 0.95): number {
  let [n, orders] = [2, 2];
  while (2 / orders > 1 - level + 1e-12) orders *= n += 1;
  // the slope's interval needs four
  return Math.max(4, n);
}

/** The figures of a series that stand in one row: an exact value each, periods of one kind. */
function pointsOf(dataset: Dataset, choice: TrendChoice, indicator: Indicator): { readonly points: readonly TrendPoint[]; readonly left: readonly Period[]; readonly withheld: readonly Issue[] } {
  const withheld: Issue[] = [];
  // what another area's figure or a total gives away is hidden too, so every cell of the period is looked at
  const shown = (one: Observation): Observation => {
    const given = dataset.observations().filter(({ indicator: id, period, scope }) => id === one.indicator && period === one.period && scope === one.scope);
    const { cells, issues } = shownCells(given, indicator, dataset, dataset.periods.get(one.period)!, [dataset.areas.get(one.area)!]);
    withheld.push(...issues);
    return cells.get(one.area)!;
  };
  const given = seriesOf(dataset, choice).filter(({ period }) => choice.periods?.includes(period) ?? true).map(shown);
  // as of areas beside each other, so of periods: a figure in another unit is none of the indicator's
  const { cells, issues } = settleFigures(new Map(given.map((one) => [one.period, one])), indicator, dataset);
  withheld.push(...issues);
  const points: TrendPoint[] = [];
  const left: Period[] = [];
  for (const one of given) {
    const observation = cells.get(one.period)!;
    // said already: its unit is why it is left out
    if (observation !== one) continue;
    const period = dataset.periods.get(one.period)!;
    const { value, bound } = drawnValue(observation, indicator);
    if (value === null || VALUELESS.has(observation.status) || bound !== 'eq') left.push(period);
    else points.push({ period, observation, value, time: timeOf(period, indicator) });
  }
  return { points, left, withheld: saidOnce(withheld) };
}

/**
 * Test whether a series rises or falls: the test of Mann and Kendall, and the slope of Theil and Sen a year.
 *
 * Refused across a break (a reform, another unit or definition), for cumulative figures beside single ones, periods of
 * different lengths or with days in common (of stocks: with one last day), and below {@link leastPoints}. Figures without an
 * exact value, or in another unit than the indicator's, are left out and named. Unequal steps do no harm: the test takes
 * only the order, the slope the times.
 *
 * @returns result null with the error `compare.refused` and why
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example trend(dataset, { indicator: 'mediation_success_rate', area: '68@2024' }).result?.verdict // 'rising'
 */
export function trend(dataset: Dataset, choice: TrendChoice): Outcome<Trend> {
  const { level = 0.95, scope = '' } = choice;
  if (!(level > 0 && level < 1)) throw new RangeError(`trend received level = ${level}; expected a number strictly between 0 and 1`);
  const [indicator, area] = [dataset.indicators.get(choice.indicator), dataset.areas.get(choice.area)];
  const refuse = (text: Parameters<typeof issue>[2], ...before: Issue[]): Outcome<Trend> => ({ result: null, issues: [...before, issue('compare.refused', 'error', text)] });
  if (!indicator) return refuse(indicatorAbsent({ id: choice.indicator, known: [...dataset.indicators.keys()] }));
  if (!area) return refuse(absentAreas(dataset, [choice.area]));
  const { points, left, withheld } = pointsOf(dataset, choice, indicator);
  const words = { indicator: indicator.label, area: area.name };
  const issues = [...withheld, ...(left.length > 0 ? [issue('compare.refused', 'info', trendLeftOut({ ...words, periods: left.map(periodTexts) }))] : [])];
  const scopes = [...new Set(dataset.observations().filter((one) => one.indicator === indicator.id && one.area === area.id).map((one) => one.scope))].sort();
  if (points.length === 0 && scopes.length > 0 && !scopes.includes(scope)) return refuse(scopeAbsent({ scope, known: scopes }), ...issues);
  const [first, last] = [points[0], points.at(-1)];
  const misfit = misfitOf(points, indicator);
  if (misfit) return refuse(trendMixed({ ...words, first: periodTexts(misfit[0]), other: periodTexts(misfit[1]) }), ...issues);
  if (first && last) {
    const breaks = breaksBetween(dataset, { ...choice, scope }, first.period.id, last.period.id);
    if (breaks.length > 0) return refuse(trendBroken({ ...words, at: breaks.map(({ at }) => periodTexts(dataset.periods.get(at.period)!)) }), ...issues);
  }
  const least = leastPoints(level);
  if (points.length < least) return refuse(trendShort({ ...words, count: points.length, least }), ...issues);

  const values = points.map(({ value }) => value);
  const test = mannKendall(values);
  const slope = theilSen(points.map(({ time }) => time), values, level);
  const verdict = test.p > 1 - level || test.s === 0 ? 'none' : test.s > 0 ? 'rising' : 'falling';
  const p = (lang: 'vi' | 'en') => (test.p < 0.001 ? `< ${formatNumber(0.001, lang, { decimals: 3 })}` : `= ${formatNumber(test.p, lang, { decimals: 3 })}`);
  const finite = Number.isFinite(slope.lower) && Number.isFinite(slope.upper);
  const inUnit = atSlope(slope.slope, indicator);
  const sentence = trendText({
    ...words,
    from: periodTexts(first!.period),
    to: periodTexts(last!.period),
    count: points.length,
    verdict,
    p: inBoth(p),
    slope: slope.slope === 0 ? null : shownDifference(slope.slope, inUnit),
    range: finite ? shownDifferenceRange(slope.lower, slope.upper, inUnit) : null,
    percent: inBoth((lang) => formatNumber(100 * level, lang, { percent: true })),
    score: !indicator.rankable,
  });
  return { result: Object.freeze({ indicator, area, points, test, slope, verdict, sentence }), issues };
}
