import type { Dataset } from '../dataset/dataset.js';
import { breaksBetween } from '../dataset/series-breaks.js';
import { idsOfActivity } from '../indicators/same-activity.js';
import { changeBroken, changeOtherUnit, changePeriods, changeUncertain, changeWithoutPairs } from '../messages/change.js';
import { issue, saidOnce, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Period, type Text } from '../model/index.js';
import { periodTexts } from '../periods/period-text.js';
import { changeSentence } from './change-sentence.js';
import type { Coverage } from './coverage.js';
import { differenceOf, type Difference } from './difference.js';
import { contains, pairFit } from './periods-fit.js';
import { pick } from './pick.js';

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

/** An area at two times. */
export interface AreaChange extends Difference {
  readonly area: Area;
  readonly from: Observation;
  readonly to: Observation;
}

/** An indicator at two times. */
export interface Change {
  readonly indicator: Indicator;
  readonly from: Period;
  readonly to: Period;
  /** True for cumulative figures of which the later contain the earlier. */
  readonly contained: boolean;
  /** By Vietnamese name. */
  readonly entries: readonly AreaChange[];
  /** Areas without a change, those with a break among them. */
  readonly left: readonly Area[];
  readonly coverage: Coverage;
  readonly sentence: Text;
}

/**
 * What to say when no area has both figures. That the activity is now counted in another unit is the reason: nothing else
 * is said then, for that one period has no figure only follows from it.
 */
function withoutPairs(dataset: Dataset, choice: ChangeChoice, indicator: Indicator, from: Period, to: Period, noted: readonly Issue[]): Outcome<Change> {
  const others = idsOfActivity(choice.indicator).filter((id) => id !== choice.indicator && dataset.observations().some((one) => one.indicator === id && (one.period === choice.from || one.period === choice.to) && (choice.areas?.includes(one.area) ?? true)));
  const other = dataset.indicators.get(others[0] ?? '');
  const words = { indicator: indicator.label, ...inWords(from, to) };
  if (other) return refused(issue('compare.refused', 'error', changeOtherUnit({ ...words, other: other.label, units: [indicator.unit, other.unit] })));
  return refused(...noted, issue('compare.refused', 'error', changeWithoutPairs({ ...words, vintages: dataset.vintages })));
}

/**
 * Compare areas with themselves at an earlier time.
 *
 * The difference is taken before rounding. Shares with their fractions get Newcombe's interval of the difference, ratios
 * with theirs the exact interval of later : earlier, and a verdict from it; complete counts differ as a fact; printed
 * rates, external scores and running totals of which one contains the other get a difference and no verdict
 * ({@link differenceOf}). Nothing is compared over a break in the series, between periods that do not fit
 * ({@link pairFit}), or where bounds ("trên 2.000") leave the order open.
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
    const fit = pairFit(from, to, indicator);
    if (fit !== 'fit') return refused(issue('compare.refused', 'error', changePeriods({ reason: fit, ...inWords(from, to) })));
  }
  const shared = { indicator: choice.indicator, level, ...(choice.areas && { areas: choice.areas }), ...(choice.scope !== undefined && { scope: choice.scope }) };
  const [earlier, later] = [pick(dataset, { ...shared, period: choice.from }), pick(dataset, { ...shared, period: choice.to })];
  const issues = [...saidOnce([...earlier.issues, ...later.issues])];
  if (earlier.result === null || later.result === null) {
    const nothing = indicator && from && to && issues.every(({ severity }) => severity === 'error');
    return nothing ? withoutPairs(dataset, choice, indicator, from, to, issues) : { result: null, issues };
  }
  const [picked, before] = [later.result, new Map(earlier.result.compared.map((one) => [one.area.id, one]))];
  const after = new Map(picked.compared.map((one) => [one.area.id, one]));
  const pairs = picked.areas.flatMap(({ id }) => (before.has(id) && after.has(id) ? [[before.get(id)!, after.get(id)!] as const] : []));
  if (pairs.length === 0) return withoutPairs(dataset, choice, picked.indicator, from!, to!, issues);

  const series = (area: Area) => ({ indicator: choice.indicator, area: area.id, scope: choice.scope ?? '' });
  // a stock is a state, whatever its period is counted from
  const contained = picked.indicator.nature !== 'stock' && contains(to!, from!);
  const broken = pairs.filter(([{ area }]) => breaksBetween(dataset, series(area), choice.from, choice.to).length > 0);
  const joined = pairs.filter((pair) => !broken.includes(pair)).map(([a, b]) => ({ area: b.area, from: a.observation, to: b.observation, made: differenceOf(picked.indicator, a, b, contained, level) }));
  const entries = joined.flatMap(({ made, ...pair }): AreaChange[] => (made === null ? [] : [{ ...pair, ...made }]));
  const open = joined.filter(({ made }) => made === null).map(({ area }) => area);
  const severity = entries.length === 0 ? 'error' : 'info';
  const names = (areas: readonly Area[]) => areas.map(({ name }) => name);
  if (broken.length > 0) issues.push(issue('compare.refused', severity, changeBroken({ names: names(broken.map(([{ area }]) => area)), ...inWords(from!, to!) })));
  if (open.length > 0) issues.push(issue('compare.refused', severity, changeUncertain({ names: names(open) })));
  if (entries.length === 0) return { result: null, issues };
  const held = new Set(entries.map(({ area }) => area.id));
  const result = { indicator: picked.indicator, from: from!, to: to!, contained, entries, left: picked.areas.filter(({ id }) => !held.has(id)), coverage: { reported: entries.length, total: picked.areas.length } };
  return { result: Object.freeze({ ...result, sentence: changeSentence(result) }), issues };
}

const inWords = (from: Period, to: Period) => ({ from: periodTexts(from), to: periodTexts(to) });

const refused = (...issues: Issue[]): Outcome<Change> => ({ result: null, issues });
