import type { Dataset } from '../dataset/dataset.js';
import { drawnValue } from '../indicators/drawn-value.js';
import { benchmarkRefused, medianInstead, nationBound, nationWhole, sameRegion, type BenchmarkRefusedParams } from '../messages/compare.js';
import { issue, VALUELESS, type Area, type AreaId, type Indicator, type Issue, type Observation, type Outcome, type Text } from '../model/index.js';
import { chooseAreas } from './choose-areas.js';
import type { Coverage } from './coverage.js';
import { exactFraction } from './interval.js';
import { comparedArea, pick, type Picked } from './pick.js';
import { shownObservation } from './shown-value.js';

/** What areas are compared with: the published nation, their region, the median, or areas of one's own choice. */
export type Against = 'nation' | 'region' | 'median' | readonly AreaId[];

/** The level that areas are compared with, and of what it is made. */
export interface BenchmarkValue {
  readonly kind: 'published' | 'pooled' | 'median' | 'publisher';
  /** In the indicator's unit, per cent for shares. */
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many of the areas it is made of gave what it needs. */
  readonly coverage: Coverage;
  readonly region: Text | null;
  /** The figure itself where the level was printed. */
  readonly printed?: Observation;
}

function refuse(picked: Picked, reason: BenchmarkRefusedParams['reason']): Outcome<BenchmarkValue> {
  return { result: null, issues: [issue('compare.refused', 'error', benchmarkRefused({ reason, indicator: picked.indicator.label }))] };
}

/** Every area of the level and vintage of those compared: whoever looks at a few still asks about all. */
export function peersOf(picked: Picked, dataset: Dataset): readonly Area[] {
  const [one] = picked.areas;
  return [...dataset.areas.values()].filter(({ level, vintage }) => level === one?.level && vintage === one.vintage);
}

/** The middle of the exact values: the 0.5 quantile of type 7 in Hyndman & Fan 1996 (types 5 to 9 agree on it). */
function median(picked: Picked, areas: readonly Area[]): Outcome<BenchmarkValue> {
  const values = areas.flatMap((area) => {
    const one = comparedArea(area, picked.cells.get(area.id), picked.indicator);
    return one?.observation.bound === 'eq' ? one.value : [];
  }).sort((a, b) => a - b);
  const middle = (values.length - 1) / 2;
  const [low, high] = [values[Math.floor(middle)], values[Math.ceil(middle)]];
  if (low === undefined || high === undefined) return refuse(picked, 'no_exact');
  const coverage = { reported: values.length, total: areas.length };
  return { result: { kind: 'median', value: (low + high) / 2, numerator: null, denominator: null, coverage, region: null }, issues: [] };
}

/** ΣNumerator / ΣDenominator over the areas that give an exact fraction; never a mean of shares. */
function pooled(picked: Picked, areas: readonly Area[], region: Text | null, nation = false): Outcome<BenchmarkValue> {
  if (picked.indicator.kind !== 'share' || picked.indicator.aggregation.area === 'none') return refuse(picked, nation ? 'not_additive' : 'no_level');
  const fractions = areas.flatMap(({ id }) => {
    const cell = picked.cells.get(id);
    return (cell && !VALUELESS.has(cell.status) && exactFraction(cell)) || [];
  });
  if (fractions.length === 0) return refuse(picked, 'no_fractions');
  if ((nation || region) && fractions.length === 1) return refuse(picked, 'alone');
  const numerator = fractions.reduce((sum, fraction) => sum + fraction.numerator, 0);
  const denominator = fractions.reduce((sum, fraction) => sum + fraction.denominator, 0);
  const coverage = { reported: fractions.length, total: areas.length };
  return { result: { kind: 'pooled', value: (100 * numerator) / denominator, numerator, denominator, coverage, region }, issues: [] };
}

/** Whether a scope names nobody but whom the indicator speaks of anyway: `chủ tịch UBND cấp huyện trong tỉnh` of what district chairs did. */
const saysNoMore = (scope: string, { label }: Indicator): boolean => label.vi.toLowerCase().includes(scope.toLowerCase().replace(/ trong tỉnh$/, ''));

/** The published figure; else, for a score, the median of all areas of the level; else what their fractions pool to. */
function national(picked: Picked, dataset: Dataset): Outcome<BenchmarkValue> {
  const { indicator, coverage } = picked;
  const id = dataset.areas.has('VN') ? 'VN' : ([...dataset.areas.values()].find((area) => area.level === 'nation')?.id ?? 'VN');
  const issues: Issue[] = [];
  const scope = picked.compared[0]!.observation.scope;
  // a report that breaks a figure down by province says for the nation only the whole
  const whole = scope === '' || picked.cells.has(id) ? undefined : pick(dataset, { indicator: indicator.id, period: picked.period.id, areas: [id] }).result?.compared[0]?.observation;
  const same = whole && saysNoMore(scope, indicator);
  if (whole && !same) issues.push(issue('compare.refused', 'info', nationWhole({ value: shownObservation(whole, indicator), scope })));
  const cell = same ? whole : picked.cells.get(id);
  const value = cell && !VALUELESS.has(cell.status) ? drawnValue(cell, indicator).value : null;
  if (cell && value !== null) {
    const { bound, numerator, denominator } = cell;
    const kind = indicator.rankable ? 'published' : 'publisher';
    if (bound === 'eq') return { result: { kind, value, numerator, denominator, coverage, region: null, printed: cell }, issues };
    issues.push(issue('compare.refused', 'info', nationBound({ value: shownObservation(cell, indicator) })));
  }
  if (!indicator.rankable) issues.push(issue('compare.refused', 'info', medianInstead({ publisher: indicator.publisher })));
  const peers = peersOf(picked, dataset);
  const other = indicator.rankable ? pooled(picked, peers, null, true) : median(picked, peers);
  return { result: other.result, issues: [...issues, ...other.issues] };
}

function regional(picked: Picked, dataset: Dataset, first: Area | undefined): Outcome<BenchmarkValue> {
  if (!first?.region) return refuse(picked, 'no_region');
  const members = peersOf(picked, dataset).filter(({ region }) => region === first.region);
  return pooled(picked, members, dataset.areas.get(first.region)?.name ?? sameRegion);
}

/**
 * Find the level to compare with.
 *
 * @param first the first area asked for: its region is meant by `region`
 * @throws TypeError when `against` is none of the words and no list of ids
 */
export function benchmarkValue(picked: Picked, dataset: Dataset, against: Against, first: Area | undefined): Outcome<BenchmarkValue> {
  if (Array.isArray(against)) {
    const { result, issues } = chooseAreas(dataset, against);
    if (result === null) return { result, issues };
    const value = pooled(picked, result, null);
    return { result: value.result, issues: [...issues, ...value.issues] };
  }
  if (against === 'nation') return national(picked, dataset);
  if (against === 'region') return regional(picked, dataset, first);
  if (against === 'median') return median(picked, peersOf(picked, dataset));
  throw new TypeError(`benchmark received against = '${String(against)}'; expected 'nation', 'region', 'median' or a list of area ids`);
}
