import type { Dataset } from '../dataset/dataset.js';
import { benchmarkText } from '../messages/benchmark.js';
import { benchmarkLabel, type BenchmarkLabelParams } from '../messages/compare.js';
import { saidOnce, type AreaId, type Outcome, type Text } from '../model/index.js';
import type { FunnelLimit } from '../stats/funnel-limits.js';
import { funnelBenchmark } from './benchmark-funnel.js';
import { benchmarkValue, type Against, type BenchmarkValue } from './benchmark-value.js';
import type { FunnelPlace } from './funnel.js';
import type { PersonsChoice } from './persons.js';
import { pick, type Choice, type ComparedArea, type Picked } from './pick.js';
import { remember } from './remember.js';
import { shownLevel, shownObservation } from './shown-value.js';

/** What is compared, and with what; for `funnel` a count needs the `denominator` that counts its persons. */
export interface BenchmarkChoice extends Choice, PersonsChoice {
  readonly against: Against;
  /**
   * How areas are told apart from the level. `interval` (default): by each area's own interval. `funnel`: by the limits
   * of 95% and 99.8% within which chance alone would move each for its size, also for counts per person.
   */
  readonly method?: 'interval' | 'funnel';
  /** For `funnel`: widen the limits by what areas differ beyond chance (additive τ²); default false. */
  readonly overdispersed?: boolean;
  /** For `funnel`: persons to which the rate of a count refers, default 100 000. */
  readonly per?: 1000 | 10_000 | 100_000;
}

/** What may be said of an area against the benchmark; `not_tested` where it has no interval. */
export type Verdict = 'lower' | 'similar' | 'higher' | 'not_tested';

/** An area against the benchmark. */
export interface BenchmarkComparison {
  readonly area: AreaId;
  readonly verdict: Verdict;
  /** Value − benchmark, in the indicator's unit (percentage points for shares), unrounded; of a count by funnel in events per `per` persons. */
  readonly difference: number;
  /** By funnel: the limits for the area's size, of 95% and of 99.8%, in the unit of the level. */
  readonly limits?: readonly FunnelLimit[];
  /** By funnel: where it lies; only outside of 99.8% is a verdict. */
  readonly place?: FunnelPlace;
  /** By funnel: too small to stand out. */
  readonly small?: boolean;
}

/** A level, how it was made, and every compared area against it. */
export interface Benchmark extends Omit<BenchmarkValue, 'region'> {
  /** For the line: `cả nước`, `gộp 31/34`, `Trung vị 61 tỉnh, thành`. */
  readonly label: Text;
  /** By Vietnamese name; by funnel without counts that have no population. */
  readonly comparisons: readonly BenchmarkComparison[];
  readonly sentence: Text;
}

/** The verdict on an area by its own interval; the level counts as fixed. */
export function verdictAgainst({ interval }: Pick<ComparedArea, 'interval'>, benchmark: number): Verdict {
  if (interval === null) return 'not_tested';
  if (interval.lower > benchmark) return 'higher';
  return interval.upper < benchmark ? 'lower' : 'similar';
}

/** A benchmark before it is put into a sentence. */
export type BenchmarkLevel = Omit<Benchmark, 'sentence'>;

/**
 * Compare areas with a benchmark: `nation` is the published figure, else ΣNumerator/ΣDenominator of all areas of the
 * level and vintage, whichever of them are shown; for external scores the publisher's national value, else the median
 * of all. `median` is that of all, `region` pools the region of the first of `areas`, a list pools the areas named. Never
 * a mean of areas.
 *
 * The verdict is `higher` or `lower` only when the area's own interval leaves the benchmark out; the benchmark counts
 * as fixed, and an area is part of the level it is compared with. Without an interval nothing is concluded. By `funnel`
 * it is that of the 99.8% limits around the benchmark ({@link funnel}); for an area's own past see {@link benchmarkPast}.
 *
 * @returns result null with the error `compare.refused` when the figures cannot be picked (see {@link rank}) or no
 *   such benchmark exists, for instance counts without a published national figure
 * @throws TypeError when `against` is none of the words and no list of ids
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example benchmark(dataset, { indicator: 'mediation_success_rate', period: '2023', against: 'nation' })
 */
export function benchmark(dataset: Dataset, choice: BenchmarkChoice): Outcome<Benchmark> {
  if (choice.method === 'funnel') return byFunnel(dataset, choice);
  const { result, issues } = compareWith(dataset, choice);
  if (result === null) return { result, issues };
  const { level, picked, made } = result;
  const { indicator, compared } = picked;
  const named = (verdict: Verdict) => compared.filter((_, i) => level.comparisons[i]?.verdict === verdict).map(({ area }) => area.name);
  const [only, ...more] = compared;
  const sentence = benchmarkText({
    ...made,
    value: shownLevel(level, indicator),
    higher: named('higher'),
    lower: named('lower'),
    similar: named('similar'),
    untested: named('not_tested'),
    only: only && more.length === 0 ? shownObservation(only.observation, indicator) : null,
    total: level.kind === 'published' && indicator.aggregation.area === 'sum',
    score: !indicator.rankable,
  });
  return { result: Object.freeze({ ...level, sentence }), issues };
}

function byFunnel(dataset: Dataset, choice: BenchmarkChoice): Outcome<Benchmark> {
  const { result: picked, issues } = pick(dataset, choice);
  if (picked === null) return { result: null, issues };
  const found = funnelBenchmark(dataset, choice, picked, firstOf(picked, choice));
  return { result: found.result, issues: saidOnce([...issues, ...found.issues]) };
}

/** The first area asked for: its region is meant by `region`. */
const firstOf = (picked: Picked, { areas }: Pick<BenchmarkChoice, 'areas'>) => areas?.map((id) => picked.areas.find((area) => area.id === id)).find((area) => area !== undefined);

/** As {@link benchmark} without its sentence, for figures that draw the level and say it in their own words. @throws as {@link benchmark} */
export function benchmarkLevel(dataset: Dataset, choice: Omit<BenchmarkChoice, 'method' | 'overdispersed' | 'per'>): Outcome<BenchmarkLevel> {
  return remember(dataset, ['level', choice.against], choice, () => {
    const { result, issues } = compareWith(dataset, choice);
    return { result: result && result.level, issues };
  });
}

function compareWith(dataset: Dataset, choice: BenchmarkChoice): Outcome<{ readonly level: BenchmarkLevel; readonly picked: Picked; readonly made: BenchmarkLabelParams }> {
  const { result: picked, issues } = pick(dataset, choice);
  if (picked === null) return { result: null, issues };
  const found = benchmarkValue(picked, dataset, choice.against, firstOf(picked, choice));
  const all = [...issues, ...found.issues];
  if (found.result === null) return { result: null, issues: all };

  const { region, ...level } = found.result;
  const { indicator, compared } = picked;
  const verdicts = compared.map((entry) => verdictAgainst(entry, level.value));
  const comparisons = compared.map(({ area, value }, i) => ({ area: area.id, verdict: verdicts[i] ?? 'not_tested', difference: value - level.value }));
  const made = { kind: level.kind, publisher: indicator.publisher, level: picked.areas[0]?.level ?? 'unknown', coverage: level.coverage, region };
  return { result: { level: { ...level, label: benchmarkLabel(made), comparisons }, picked, made }, issues: all };
}
