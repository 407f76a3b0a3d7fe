import type { ColumnTable } from 'arquero';
import type { Dataset } from '../../dataset/dataset.js';
import type { Lang, Outcome, Text } from '../../model/index.js';
import { fromTable, type FromTableOptions } from '../from-table.js';

/** What a table verb takes: a dataset, or a table that {@link fromTable} reads. */
export type Figured = Dataset | ColumnTable;

/** What a table verb may be told beside its question: how a table is read, and the language of names and texts (default Vietnamese). */
export interface VerbOptions extends FromTableOptions {
  readonly lang?: Lang;
}

/** The answer of a table verb. */
export interface TableResult {
  readonly table: ColumnTable;
  /** What may be said of it; null where figures are only recast. */
  readonly sentence: Text | null;
}

/** Ask a question of a dataset, or of the one that a table makes; what has to be said about the table comes first. */
export function onDataset<T>(figures: Figured, options: VerbOptions, ask: (dataset: Dataset, lang: Lang) => Outcome<T>): Outcome<T> {
  const { lang = 'vi', ...reading } = options;
  if ('observations' in figures) return ask(figures, lang);
  const { dataset, issues } = fromTable(figures, reading);
  if (dataset === null) return { result: null, issues };
  const { result, issues: said } = ask(dataset, lang);
  return { result, issues: [...issues, ...said] };
}
