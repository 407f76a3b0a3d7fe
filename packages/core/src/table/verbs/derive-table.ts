import type { Outcome } from '../../model/index.js';
import { derive, type DeriveOptions } from '../../recast/derive.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';
import { recastTable } from './recast-table.js';

/**
 * {@link derive} as a table of figures (see {@link toTable}); `lineage` says what was divided by what.
 *
 * @throws RangeError when `per` is no positive number
 * @example deriveTable(dataset, { numerator: 'mediation_successful', denominator: 'mediation_cases', per: 100 }).result?.table
 */
export function deriveTable(figures: Figured, rate: DeriveOptions, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => recastTable(derive(dataset, rate), lang));
}
