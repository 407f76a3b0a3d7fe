import type { Dataset } from '../dataset/dataset.js';
import { noEarlier, pastText } from '../messages/benchmark-past.js';
import { inBoth, issue, VALUELESS, type Indicator, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodTexts } from '../periods/period-text.js';
import type { Verdict } from './benchmark.js';
import { change, type AreaChange, type Change, type ChangeChoice } from './change.js';
import { contains, pairFit } from './periods-fit.js';
import { shownObservation } from './shown-value.js';

/** What is set against its own past. */
export interface PastChoice extends Omit<ChangeChoice, 'from' | 'to'> {
  readonly period: string;
  /** Id of the earlier period; default the latest before it that fits and has figures of the indicator. */
  readonly from?: string;
}

/** An area against itself at an earlier time. */
export interface PastComparison extends Omit<AreaChange, 'verdict'> {
  /** `similar`: the interval of the difference holds 0, or complete counts are equal. */
  readonly verdict: Verdict;
}

/** Areas, each against its own earlier figure. */
export interface PastBenchmark extends Pick<Change, 'indicator' | 'left' | 'coverage'> {
  readonly period: Period;
  readonly from: Period;
  /** By Vietnamese name. */
  readonly comparisons: readonly PastComparison[];
  readonly sentence: Text;
}

const VERDICT: Readonly<Record<AreaChange['verdict'], Verdict>> = { rise: 'higher', fall: 'lower', same: 'similar', similar: 'similar', not_tested: 'not_tested' };

/** The latest period before one that may stand beside it and holds figures of the indicator; running totals of one year are no past of each other. */
function periodBefore(dataset: Dataset, indicator: Indicator, period: Period, scope: string): Period | undefined {
  const held = new Set(dataset.observations().filter((one) => one.indicator === indicator.id && one.scope === scope && !VALUELESS.has(one.status)).map((one) => one.period));
  return [...dataset.periods.values()]
    .filter((one) => held.has(one.id) && one.id !== period.id && pairFit(one, period, indicator) === 'fit' && !contains(period, one))
    .sort((a, b) => (a.end! < b.end! ? 1 : -1))[0];
}

/**
 * Compare areas with their own past: each with its figure of an earlier period.
 *
 * Both figures move by chance, so the verdict is that of their difference ({@link change}), and everything that refuses a
 * change refuses this: a break in the series, another unit, periods that do not fit, bounds that leave the order open.
 * Complete counts are higher or lower as a fact; without an interval nothing else is concluded.
 *
 * @returns result null with `compare.refused` as of {@link change}, and when no earlier period fits
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example benchmarkPast(dataset, { indicator: 'mediation_success_rate', period: '2023', areas: ['68@2024'] })
 */
export function benchmarkPast(dataset: Dataset, { period: id, from, ...choice }: PastChoice): Outcome<PastBenchmark> {
  const [indicator, period] = [dataset.indicators.get(choice.indicator), dataset.periods.get(id)];
  const before = from ?? (indicator && period && periodBefore(dataset, indicator, period, choice.scope ?? '')?.id);
  if (before === undefined && indicator && period) return { result: null, issues: [issue('compare.refused', 'error', noEarlier({ indicator: indicator.label, period: periodTexts(period) }))] };
  // an absent indicator or period is refused there, in its own words
  const { result: changed, issues } = change(dataset, { ...choice, from: before ?? id, to: id });
  if (changed === null) return { result: null, issues };
  const comparisons = changed.entries.map((entry) => ({ ...entry, verdict: VERDICT[entry.verdict] }));
  const named = (verdict: Verdict) => comparisons.filter((one) => one.verdict === verdict).map(({ area }) => area.name);
  const [only, ...more] = comparisons;
  const leveled = comparisons.map(({ interval, ratio }) => interval ?? ratio).find((one) => one !== null);
  const sentence = pastText({
    indicator: changed.indicator.label,
    from: periodTexts(changed.from),
    to: periodTexts(changed.to),
    level: only!.area.level,
    coverage: changed.coverage,
    percent: leveled === undefined ? null : inBoth((lang) => formatNumber(100 * leveled!.level, lang, { percent: true })),
    higher: named('higher'),
    lower: named('lower'),
    similar: named('similar'),
    untested: named('not_tested'),
    only: more.length > 0 ? null : { before: shownObservation(only!.from, changed.indicator), after: shownObservation(only!.to, changed.indicator) },
    why: !changed.indicator.rankable ? 'score' : changed.contained ? 'contained' : 'fractions',
  });
  return { result: Object.freeze({ indicator: changed.indicator, period: changed.to, from: changed.from, comparisons, left: changed.left, coverage: changed.coverage, sentence }), issues };
}
