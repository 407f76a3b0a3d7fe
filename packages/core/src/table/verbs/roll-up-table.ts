import type { Outcome } from '../../model/index.js';
import { rollUp, type RollUpOptions } from '../../recast/roll-up.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';
import { recastTable } from './recast-table.js';

/**
 * {@link rollUp} as a table of figures (see {@link toTable}); `lineage` says how many parts each has.
 *
 * @example rollUpTable(dataset, { over: 'area', to: 'region' }).result?.table
 */
export function rollUpTable(figures: Figured, to: RollUpOptions, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => recastTable(rollUp(dataset, to), lang));
}
