import type { Dataset } from '../../dataset/dataset.js';
import type { Lang, Outcome } from '../../model/index.js';
import { toTable } from '../to-table.js';
import type { TableResult } from './on-dataset.js';

/** Figures that were made of others as a table of figures. */
export const recastTable = ({ result, issues }: Outcome<Dataset>, lang: Lang): Outcome<TableResult> => ({ result: result && { table: toTable(result, lang), sentence: null }, issues });
