import { table } from 'arquero';
import { benchmark, type BenchmarkChoice } from '../../compare/benchmark.js';
import { pick } from '../../compare/pick.js';
import type { Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link benchmark} as a table, a row for each compared area by name: area, `value`, `lower` and `upper` of its interval,
 * `benchmark` (the level, the same in each row) and what it is called (`against`), `difference` (percentage points for
 * shares) and `verdict` (`lower`, `similar`, `higher`, `not_tested`).
 *
 * @example benchmarkTable(dataset, { indicator: 'mediation_success_rate', period: '2023', against: 'nation' }).result?.table
 */
export function benchmarkTable(figures: Figured, choice: BenchmarkChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = benchmark(dataset, choice);
    const picked = pick(dataset, choice).result;
    if (result === null || picked === null) return { result: null, issues };
    const of = new Map(picked.compared.map((one) => [one.area.id, one]));
    const rows = result.comparisons.map((comparison) => ({ ...comparison, ...of.get(comparison.area)! }));
    const made = table({
      ...areaColumns(rows.map(({ area }) => area), lang),
      value: rows.map(({ value }) => value),
      lower: rows.map(({ interval }) => interval?.lower ?? null),
      upper: rows.map(({ interval }) => interval?.upper ?? null),
      benchmark: rows.map(() => result.value),
      against: rows.map(() => result.label[lang]),
      difference: rows.map(({ difference }) => difference),
      verdict: rows.map(({ verdict }) => verdict),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
