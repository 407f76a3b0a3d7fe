import type { NameOnSide } from '../../areas/index.js';
import { NOWHERE } from '../../model/source.js';
import type { RecordReader } from '../record-reader.js';
import type { Column } from './columns.js';
import { figureFields, figureRecord, type TableFields } from './figure-record.js';
import type { Grid } from './fill-merges.js';
import type { Row } from './row-kinds.js';
import type { RowNames } from './row-names.js';

const PLACES = { figure: NOWHERE, row: () => null, heading: NOWHERE, column: new Set<never>() } as const;

/** A table whose rows are read from the top, and what the lines above it say. */
export interface SidedTable {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly figures: readonly Extract<Column, { role: 'figure' }>[];
  /** A reader of names that has read none yet. */
  readonly names: RowNames;
  readonly words: TableFields;
}

/** The area of each figure of a table, with the side of the reform on which its period lies. */
export function* namesOnSides({ grid, rows, figures, names, words }: SidedTable, date: string | null, reader: RecordReader): Iterable<NameOnSide> {
  const naming = names.has('area_within') ? 'area_within' : 'area_name';
  for (const row of rows) {
    if (row.kind === 'group') names.group(row);
    if (row.kind !== 'data') continue;
    const { fields } = names.of(row);
    for (const { column, says } of figures) {
      if (!grid.owns(row.row, column)) continue;
      const record = figureRecord(figureFields('', says, fields, words, date), null, PLACES);
      if (record.cell('area_vintage').trim() === '') yield { name: record.cell(naming), code: record.cell('area_code'), side: reader.sideOf(record).side };
    }
  }
}
