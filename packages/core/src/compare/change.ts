import type { Dataset } from '../dataset/dataset.js';
import { breaksBetween } from '../dataset/series-breaks.js';
import { idsOfActivity } from '../indicators/same-activity.js';
import { changeBroken, changeOtherUnit, changePeriods, changeUncertain, changeWithoutPairs } from '../messages/change.js';
import { issue, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { comparePeriods } from '../periods/make-period.js';
import { periodTexts } from '../periods/period-text.js';
import { differenceOfProportions } from '../stats/difference-of-proportions.js';
import { overlap } from '../stats/rank-ranges.js';
import { changeSentence } from './change-sentence.js';
import type { Coverage } from './coverage.js';
import { exactFraction, type ValueInterval } from './interval.js';
import { pick, type ComparedArea } from './pick.js';
import { periodsFit } from './periods-fit.js';
import { spanOf } from './span-of.js';

/** What is compared over time. */
export interface ChangeChoice {
  readonly indicator: string;
  /** Id of the earlier period. */
  readonly from: string;
  /** Id of the later period. */
  readonly to: string;
  /** Default every area of the dataset at its level. */
  readonly areas?: readonly AreaId[];
  readonly scope?: string;
  /** Confidence level of the intervals, default 0.95. */
  readonly level?: number;
}

/**
 * What may be said of a change: `similar` when its interval holds 0, `not_tested` when the figures come without their
 * uncertainty (printed rates, external scores), `same` for equal counts.
 */
export type ChangeVerdict = 'rise' | 'fall' | 'same' | 'similar' | 'not_tested';

/** An area at two times. */
export interface AreaChange {
  readonly area: Area;
  readonly from: Observation;
  readonly to: Observation;
  /** Later − earlier, before rounding, in the indicator's unit (percentage points for shares). */
  readonly difference: number;
  /** Difference over the earlier value; null for shares, scores and where that value is not positive. */
  readonly relative: number | null;
  /** Of the difference, in the indicator's unit. */
  readonly interval: ValueInterval | null;
  readonly verdict: ChangeVerdict;
}

/** An indicator at two times. */
export interface Change {
  readonly indicator: Indicator;
  readonly from: Period;
  readonly to: Period;
  /** By Vietnamese name. */
  readonly entries: readonly AreaChange[];
  /** Areas without a change, those with a break among them. */
  readonly left: readonly Area[];
  readonly coverage: Coverage;
  readonly sentence: Text;
}

/** Kinds that add up are complete counts: their difference is a fact. */
const FACTS: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);
/** Kinds of which a per cent change can be said. */
const RELATIVE: ReadonlySet<Indicator['kind']> = new Set([...FACTS, 'ratio']);

function intervalOfDifference(indicator: Indicator, from: Observation, to: Observation, level: number): ValueInterval | null {
  const [first, second] = [exactFraction(to), exactFraction(from)];
  if (indicator.kind !== 'share' || first === null || second === null) return null;
  const { lower, upper } = differenceOfProportions({ count: first.numerator, n: first.denominator }, { count: second.numerator, n: second.denominator }, level);
  return Object.freeze({ lower: lower * 100, upper: upper * 100, level });
}

function verdictOf(indicator: Indicator, difference: number, interval: ValueInterval | null): ChangeVerdict {
  if (interval !== null) return interval.lower > 0 ? 'rise' : interval.upper < 0 ? 'fall' : 'similar';
  if (!indicator.rankable || !FACTS.has(indicator.kind)) return 'not_tested';
  return difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same';
}

/** The change of one area, or null when its printed bounds leave open which figure is greater. */
function changeOf(indicator: Indicator, from: ComparedArea, to: ComparedArea, level: number): AreaChange | null {
  const exact = from.observation.bound === 'eq' && to.observation.bound === 'eq';
  if (!exact) {
    const approximate = from.observation.bound === 'approx' || to.observation.bound === 'approx';
    if (approximate || overlap(spanOf(from.value, from.observation.bound), spanOf(to.value, to.observation.bound))) return null;
  }
  const difference = to.value - from.value;
  const interval = intervalOfDifference(indicator, from.observation, to.observation, level);
  const relative = exact && indicator.rankable && RELATIVE.has(indicator.kind) && from.value > 0 ? difference / from.value : null;
  return { area: to.area, from: from.observation, to: to.observation, difference, relative, interval, verdict: verdictOf(indicator, difference, interval) };
}

/** What to say when no area has both figures: perhaps the activity is now counted in another unit. */
function withoutPairs(dataset: Dataset, choice: ChangeChoice, indicator: Indicator, from: Period, to: Period): Issue {
  const others = idsOfActivity(choice.indicator).filter((id) => id !== choice.indicator && dataset.observations().some((one) => one.indicator === id && (one.period === choice.from || one.period === choice.to) && (choice.areas?.includes(one.area) ?? true)));
  const other = dataset.indicators.get(others[0] ?? '');
  const text = other
    ? changeOtherUnit({ indicator: indicator.label, other: other.label, units: [indicator.unit, other.unit], ...inWords(from, to) })
    : changeWithoutPairs({ indicator: indicator.label, ...inWords(from, to), vintages: dataset.vintages });
  return issue('compare.refused', 'error', text);
}

/**
 * Compare areas with themselves at an earlier time.
 *
 * The difference is taken before rounding. Shares with their fractions get Newcombe's interval
 * ({@link differenceOfProportions}) and a verdict from it; complete counts differ as a fact; printed rates and external
 * scores get a difference and no verdict. Nothing is compared over a break in the series, between a cumulative and a
 * single period, between periods of different lengths, or where bounds ("trên 2.000") leave the order open.
 *
 * @returns result null with the error `compare.refused` when the periods do not fit or no area has both figures; an
 *   info for each group of areas that was left out
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example change(dataset, { indicator: 'mediation_success_rate', from: '2022', to: '2023' }).result?.sentence.vi
 */
export function change(dataset: Dataset, choice: ChangeChoice): Outcome<Change> {
  const { level = 0.95 } = choice;
  const [from, to] = [dataset.periods.get(choice.from), dataset.periods.get(choice.to)];
  const indicator = dataset.indicators.get(choice.indicator);
  // a missing indicator or period is refused by pick, in its own words
  if (indicator && from && to) {
    if (comparePeriods(from, to) >= 0) return refused(issue('compare.refused', 'error', changePeriods({ reason: 'order', ...inWords(from, to) })));
    const fit = periodsFit(from, to);
    if (fit !== 'fit') return refused(issue('compare.refused', 'error', changePeriods({ reason: fit, ...inWords(from, to) })));
  }
  const shared = { indicator: choice.indicator, level, ...(choice.areas && { areas: choice.areas }), ...(choice.scope !== undefined && { scope: choice.scope }) };
  const [earlier, later] = [pick(dataset, { ...shared, period: choice.from }), pick(dataset, { ...shared, period: choice.to })];
  const issues = [...new Map([...earlier.issues, ...later.issues].map((one) => [one.message.vi, one])).values()];
  if (earlier.result === null || later.result === null) {
    const nothing = indicator && from && to && issues.every(({ severity }) => severity === 'error');
    return { result: null, issues: nothing ? [...issues, withoutPairs(dataset, choice, indicator, from, to)] : issues };
  }
  const [picked, before] = [later.result, new Map(earlier.result.compared.map((one) => [one.area.id, one]))];
  const after = new Map(picked.compared.map((one) => [one.area.id, one]));
  const pairs = picked.areas.flatMap(({ id }) => (before.has(id) && after.has(id) ? [[before.get(id)!, after.get(id)!] as const] : []));
  if (pairs.length === 0) return { result: null, issues: [...issues, withoutPairs(dataset, choice, picked.indicator, from!, to!)] };

  const series = (area: Area) => ({ indicator: choice.indicator, area: area.id, scope: choice.scope ?? '' });
  const broken = pairs.filter(([{ area }]) => breaksBetween(dataset, series(area), choice.from, choice.to).length > 0);
  const joined = pairs.filter((pair) => !broken.includes(pair)).map(([a, b]) => ({ area: b.area, made: changeOf(picked.indicator, a, b, level) }));
  const entries = joined.flatMap(({ made }) => made ?? []);
  const open = joined.filter(({ made }) => made === null).map(({ area }) => area);
  const severity = entries.length === 0 ? 'error' : 'info';
  const names = (areas: readonly Area[]) => areas.map(({ name }) => name);
  if (broken.length > 0) issues.push(issue('compare.refused', severity, changeBroken({ names: names(broken.map(([{ area }]) => area)), ...inWords(from!, to!) })));
  if (open.length > 0) issues.push(issue('compare.refused', severity, changeUncertain({ names: names(open) })));
  if (entries.length === 0) return { result: null, issues };
  const held = new Set(entries.map(({ area }) => area.id));
  const result = { indicator: picked.indicator, from: from!, to: to!, entries, left: picked.areas.filter(({ id }) => !held.has(id)), coverage: { reported: entries.length, total: picked.areas.length } };
  return { result: Object.freeze({ ...result, sentence: changeSentence(result) }), issues };
}

const inWords = (from: Period, to: Period) => ({ from: periodTexts(from), to: periodTexts(to) });

const refused = (...issues: Issue[]): Outcome<Change> => ({ result: null, issues });
