import { table } from 'arquero';
import type { Choice } from '../../compare/pick.js';
import { recoverable } from '../../compare/recoverable.js';
import type { Outcome } from '../../model/index.js';
import { periodTexts } from '../../periods/period-text.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link recoverable} as a table, a row for each hidden figure that published totals give away, in the order of the
 * dataset's areas: area, and `by` (names of the totals it takes, with commas between). No row when nothing is given away.
 *
 * @example recoverableTable(dataset, { indicator: 'cases_complex', period: '2023' }).result?.table.numRows()
 */
export function recoverableTable(figures: Figured, choice: Pick<Choice, 'indicator' | 'period' | 'scope'>, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = recoverable(dataset, choice);
    if (result === null) return { result, issues };
    const { cells } = result;
    const made = table({ ...areaColumns(cells.map(({ area }) => area), lang), by: cells.map(({ by }) => by.map((total) => (total.period.id === choice.period ? total.area.name[lang] : `${total.area.name[lang]} (${periodTexts(total.period)[lang]})`)).join(', ')) });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
