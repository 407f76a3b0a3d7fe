import type { Outcome } from '../../model/index.js';
import { rebase, type RebaseOptions } from '../../recast/rebase.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';
import { recastTable } from './recast-table.js';

/**
 * {@link rebase} as a table of figures (see {@link toTable}); `lineage` says of what each is made.
 *
 * @param vintage name of the wanted list, such as `2025`
 * @throws RangeError when there is no such list
 * @example rebaseTable(toTable(dataset), '2025', { indicators: dataset.indicators.values() }).result?.table
 */
export function rebaseTable(figures: Figured, vintage: string, options: RebaseOptions & VerbOptions = {}): Outcome<TableResult> {
  const { partial = 'mark', ...reading } = options;
  return onDataset(figures, reading, (dataset, lang) => recastTable(rebase(dataset, vintage, { partial }), lang));
}
