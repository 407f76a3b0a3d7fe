import { table } from 'arquero';
import { benchmarkPast, type PastChoice, type PastComparison } from '../../compare/benchmark-past.js';
import { drawnValue } from '../../indicators/drawn-value.js';
import type { Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link benchmarkPast} as a table, a row for each area by name: area, `value` (in the indicator's unit), `benchmark` (its
 * own earlier value), `against` (id of the earlier period, the same in each row), `difference` (percentage points for
 * shares), `lower` and `upper` of the difference, `verdict` (`lower`, `similar`, `higher`, `not_tested`) and `small` (a
 * denominator below 20).
 *
 * @throws RangeError when `level` is not strictly between 0 and 1
 * @example benchmarkPastTable(dataset, { indicator: 'mediation_success_rate', period: '2023' }).result?.table
 */
export function benchmarkPastTable(figures: Figured, choice: PastChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = benchmarkPast(dataset, choice);
    if (result === null) return { result, issues };
    const { comparisons, indicator, from } = result;
    const column = <T>(of: (one: PastComparison) => T): T[] => comparisons.map(of);
    const made = table({
      ...areaColumns(column(({ area }) => area), lang),
      value: column((one) => drawnValue(one.to, indicator).value),
      benchmark: column((one) => drawnValue(one.from, indicator).value),
      against: column(() => from.id),
      difference: column(({ difference }) => difference),
      lower: column(({ interval }) => interval?.lower ?? null),
      upper: column(({ interval }) => interval?.upper ?? null),
      verdict: column(({ verdict }) => verdict),
      small: column(({ small }) => small),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
