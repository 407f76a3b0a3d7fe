import type { Dataset } from '../dataset/dataset.js';
import { targetText } from '../messages/benchmark-target.js';
import type { Indicator, Outcome, Text } from '../model/index.js';
import { verdictAgainst, type Verdict } from './benchmark.js';
import { pick, type Choice, type ComparedArea } from './pick.js';
import { shownValue } from './shown-value.js';
import { smallDenominator } from './small-denominator.js';

/** What is compared with a target, and who set it. */
export interface TargetChoice extends Choice {
  /** In the indicator's unit, per cent for shares. */
  readonly target: number;
  /** Where the target stands, such as `Chương trình 21, mục tiêu 2025`. */
  readonly source: Text;
}

/** An area against the target. */
export interface TargetComparison extends ComparedArea {
  /** By the area's interval; of complete counts, by the count itself. */
  readonly verdict: Verdict;
  /** Value − target, in the indicator's unit, unrounded. */
  readonly difference: number;
  /** True for a denominator below 20. */
  readonly small: boolean;
}

/** Areas against a target. */
export interface TargetBenchmark {
  readonly indicator: Indicator;
  readonly value: number;
  readonly source: Text;
  /** By Vietnamese name. */
  readonly comparisons: readonly TargetComparison[];
  readonly sentence: Text;
}

/** A complete count is beyond a target or not; everything else needs its interval. */
function verdictOf(one: ComparedArea, { kind, rankable }: Indicator, target: number): Verdict {
  if (kind !== 'count' || !rankable) return verdictAgainst(one, target);
  if (one.observation.bound !== 'eq') return 'not_tested';
  return one.value > target ? 'higher' : one.value < target ? 'lower' : 'similar';
}

/**
 * Compare areas with a target that somebody set: a number with its source.
 *
 * Whether reaching it is good is not said: a direction belongs to the indicator.
 *
 * @returns result null with `compare.refused` when the figures cannot be picked (see {@link rank})
 * @throws RangeError when the target is no finite number, or `level` not strictly between 0 and 1
 * @example benchmarkTarget(dataset, { indicator: 'mediation_success_rate', period: '2023', target: 80, source: { vi: 'Kế hoạch 2023', en: 'Plan 2023' } })
 */
export function benchmarkTarget(dataset: Dataset, { target, source, ...choice }: TargetChoice): Outcome<TargetBenchmark> {
  if (!Number.isFinite(target)) throw new RangeError(`benchmarkTarget received target = ${target}; expected a finite number`);
  const { result: picked, issues } = pick(dataset, choice);
  if (picked === null) return { result: null, issues };
  const { indicator, compared } = picked;
  const comparisons = compared.map((one) => ({ ...one, verdict: verdictOf(one, indicator, target), difference: one.value - target, small: smallDenominator(one.observation) }));
  const names = (verdict: Verdict): readonly Text[] => comparisons.filter((one) => one.verdict === verdict).map(({ area }) => area.name);
  const sentence = targetText({ value: shownValue(target, indicator), source, level: picked.areas[0]?.level ?? 'unknown', counted: indicator.kind === 'count', higher: names('higher'), lower: names('lower'), similar: names('similar'), untested: names('not_tested') });
  return { result: Object.freeze({ indicator, value: target, source, comparisons, sentence }), issues };
}
