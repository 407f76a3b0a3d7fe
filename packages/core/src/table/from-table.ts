import type { ColumnTable } from 'arquero';
import type { Dataset } from '../dataset/dataset.js';
import { SYNTHETIC } from '../messages/values.js';
import type { Issue, Location, Observation, Text } from '../model/index.js';
import { makeNormalisedDataset } from '../normalise/make-normalised-dataset.js';
import { normaliseFiles } from '../normalise/normalise-files.js';
import type { NormaliseOptions } from '../normalise/options.js';
import { FIRST_LINE, tableSheet } from './table-sheet.js';

/** How a table is to be read; all of it may be left out. */
export interface FromTableOptions extends NormaliseOptions {
  /** Count all provinces of this list (`2024` the 63, `2025` the 34) as the chosen set, also those without a figure. */
  readonly areaSet?: '2024' | '2025';
  readonly title?: Text | null;
  readonly note?: Text | null;
  /** Default: whether a column `note` says so. */
  readonly synthetic?: boolean;
  readonly generated?: string | null;
}

/** A dataset that was made of a table (null when nothing in it gave a figure), and what has to be said about it. */
export interface FromTableOutcome {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/**
 * Make a dataset of an Arquero table: one with the fields of our records, as {@link toTable} gives it, or any long table
 * whose headings the reader of files knows (`Địa phương`, `Chỉ tiêu`, `Kỳ`, `Giá trị`). The rules are those of files:
 * names are resolved, nothing is guessed, repeats are merged. Numbers are taken as they are, days (`Date`) by their
 * UTC day. Filters and the order of the table hold.
 *
 * Indicators that are not in the catalogue have to be given. Of several sources of a figure a table holds the first.
 *
 * @returns issues count rows as in a file: the headings are row 1
 * @throws TypeError when a cell holds an object
 * @example fromTable(toTable(dataset).filter((d) => d.area_vintage === '2025'), { indicators: dataset.indicators.values() }).dataset
 */
export function fromTable(table: ColumnTable, options: FromTableOptions = {}): FromTableOutcome {
  const { areaSet, title = null, note = null, generated = null, ...reading } = options;
  const normalised = normaliseFiles([{ input: { sheets: [tableSheet(table)], issues: [] }, options: reading }]);
  if (normalised.observations.length === 0) return { dataset: null, issues: normalised.issues };
  const cell = cellsOf(table);
  const observations = normalised.observations.map((one) => withOrigin(one, cell));
  const rows = Array.from({ length: table.numRows() }, (_, i) => i);
  const synthetic = options.synthetic ?? rows.some((i) => Object.values(SYNTHETIC).includes(String(cell('note', i))));
  const { dataset } = makeNormalisedDataset({ ...normalised, observations }, { ...(areaSet === undefined ? {} : { areas: [areaSet] }), title, note, generated, synthetic });
  return { dataset, issues: normalised.issues };
}

/** A cell by column and index; undefined where the table has no such column. */
type Cell = (column: string, index: number) => unknown;

function cellsOf(table: ColumnTable): Cell {
  const held = new Map(table.columnNames().map((name) => [name, table.array(name) as ArrayLike<unknown>]));
  return (column, index) => (held.has(column) ? (held.get(column)![index] ?? null) : undefined);
}

/** What the table says of where a figure came from and of what it is made stands before its place in the table. */
function withOrigin(observation: Observation, cell: Cell): Observation {
  const [source, ...others] = observation.sources;
  const row = source?.location?.row;
  if (source === undefined || row == null) return observation;
  const text = (name: string): string | null => {
    const held = cell(name, row - FIRST_LINE);
    return typeof held === 'string' && held !== '' ? held : null;
  };
  const at = cell('row', row - FIRST_LINE);
  const location: Location = { file: text('file'), sheet: text('sheet'), row: typeof at === 'number' ? at : null, column: text('column') };
  const known = Object.values(location).some((part) => part !== null);
  // the reader of files takes the cell itself for what was printed
  const asWritten = cell('as_written', row - FIRST_LINE) === undefined ? source.asWritten : text('as_written');
  const lineage = text('lineage');
  return { ...observation, lineage: lineage === null ? null : { vi: lineage, en: lineage }, sources: [{ ...source, asWritten, location: known ? location : source.location }, ...others] };
}
