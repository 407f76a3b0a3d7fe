import { table } from 'arquero';
import { benchmark, type Benchmark, type BenchmarkChoice } from '../../compare/benchmark.js';
import { benchmarkSimilar, type SimilarChoice } from '../../compare/benchmark-similar.js';
import { benchmarkTarget, type TargetChoice } from '../../compare/benchmark-target.js';
import { pick, type Choice } from '../../compare/pick.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Lang, Outcome } from '../../model/index.js';
import { levelColumns, limitColumns } from './level-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link benchmark} as a table, a row for each compared area by name: area, `value`, `lower` and `upper` of its interval,
 * `benchmark` (the level, the same in each row) and what it is called (`against`), `difference` (percentage points for
 * shares) and `verdict` (`lower`, `similar`, `higher`, `not_tested`).
 *
 * With `method: 'funnel'` then `near_lower`, `near_upper`, `far_lower`, `far_upper`, `place` and `small` as of
 * {@link funnelTable}; counts have events per `per` persons as `value`.
 *
 * @example benchmarkTable(dataset, { indicator: 'mediation_success_rate', period: '2023', against: 'nation' }).result?.table
 */
export function benchmarkTable(figures: Figured, choice: BenchmarkChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => levelTable(dataset, choice, benchmark(dataset, choice), lang, choice.method === 'funnel'));
}

/**
 * {@link benchmarkSimilar} as a table with the columns of {@link benchmarkTable}: one row, the area against what the
 * areas nearest to it by population pool to. The sentence names them.
 *
 * @throws RangeError when `count` is not a whole number from 1, or `level` not strictly between 0 and 1
 * @example benchmarkSimilarTable(dataset, { indicator: 'mediation_success_rate', period: '2023', area: '68@2024' }).result?.table
 */
export function benchmarkSimilarTable(figures: Figured, choice: SimilarChoice, options: VerbOptions = {}): Outcome<TableResult> {
  const { area, count: _, ...rest } = choice;
  return onDataset(figures, options, (dataset, lang) => levelTable(dataset, { ...rest, areas: [area] }, benchmarkSimilar(dataset, choice), lang));
}

/**
 * {@link benchmarkTarget} as a table with the columns of {@link benchmarkTable} (`against` holds the target's source),
 * then `small` (a denominator below 20).
 *
 * @throws RangeError when the target is no finite number, or `level` not strictly between 0 and 1
 * @example benchmarkTargetTable(dataset, { indicator: 'mediation_success_rate', period: '2023', target: 80, source: { vi: 'Kế hoạch 2023', en: 'Plan 2023' } }).result?.table
 */
export function benchmarkTargetTable(figures: Figured, choice: TargetChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = benchmarkTarget(dataset, choice);
    if (result === null) return { result, issues };
    const { comparisons, value, source, sentence } = result;
    return { result: { table: table({ ...levelColumns(comparisons, value, source[lang], lang), small: comparisons.map(({ small }) => small) }), sentence }, issues };
  });
}

function levelTable(dataset: Dataset, choice: Choice, { result, issues }: Outcome<Benchmark>, lang: Lang, byFunnel = false): Outcome<TableResult> {
  const picked = pick(dataset, choice).result;
  if (result === null || picked === null) return { result: null, issues };
  const of = new Map(picked.compared.map((one) => [one.area.id, one]));
  const rows = result.comparisons.map((comparison) => ({ ...comparison, ...of.get(comparison.area)! }));
  const columns = levelColumns(rows, result.value, result.label[lang], lang);
  return { result: { table: table(byFunnel ? { ...columns, ...limitColumns(rows) } : columns), sentence: result.sentence }, issues };
}
