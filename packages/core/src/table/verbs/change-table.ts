import { table } from 'arquero';
import { change, type ChangeChoice } from '../../compare/change.js';
import { drawnValue } from '../../indicators/drawn-value.js';
import type { Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link change} as a table, a row for each area by name: area, `from` and `to` (values in the indicator's unit),
 * `difference` (percentage points for shares), `relative` (null where it means nothing), `lower` and `upper` of the
 * difference, `verdict` (`rise`, `fall`, `same`, `similar`, `not_tested`) and `at_least` (a figure is a limit, so that the
 * values differ by at least `difference`).
 *
 * @example changeTable(dataset, { indicator: 'mediation_success_rate', from: '2022', to: '2023' }).result?.table
 */
export function changeTable(figures: Figured, choice: ChangeChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = change(dataset, choice);
    if (result === null) return { result, issues };
    const { entries, indicator } = result;
    const made = table({
      ...areaColumns(entries.map(({ area }) => area), lang),
      from: entries.map(({ from }) => drawnValue(from, indicator).value),
      to: entries.map(({ to }) => drawnValue(to, indicator).value),
      difference: entries.map(({ difference }) => difference),
      relative: entries.map(({ relative }) => relative),
      lower: entries.map(({ interval }) => interval?.lower ?? null),
      upper: entries.map(({ interval }) => interval?.upper ?? null),
      verdict: entries.map(({ verdict }) => verdict),
      at_least: entries.map(({ atLeast }) => atLeast),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
