import type { ColumnTable } from 'arquero';
import type { AreaLevel, Bound, Status } from '../model/index.js';

/** What the columns of a table of figures hold; null where the source says nothing. */
export interface FigureColumns {
  readonly indicator: string;
  readonly area_code: string;
  readonly area_vintage: string | null;
  readonly area_name: string;
  readonly area_level: AreaLevel;
  readonly scope: string | null;
  /** ISO days. */
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly period_label: string | null;
  readonly cumulative: boolean;
  /** As printed. */
  readonly value: number | null;
  readonly bound: Bound;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly status: Status;
  readonly text: string | null;
  readonly break: boolean;
  readonly as_written: string | null;
  readonly source_title: string | null;
  readonly source_url: string | null;
  readonly source_date: string | null;
  readonly reporter: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** Of what a recast figure is made, in words. */
  readonly lineage: string | null;
  /** The number that is compared and drawn: a share with a fraction is the fraction's. */
  readonly drawn: number | null;
  /** As every chart shows it. */
  readonly value_text: string;
}

/**
 * A column of a table that {@link toTable} made, with its type; filters and the order of the table hold.
 *
 * @throws RangeError when the table has no such column
 * @example columnOf(toTable(dataset), 'drawn') // (number | null)[]
 */
export function columnOf<K extends keyof FigureColumns>(table: ColumnTable, name: K): FigureColumns[K][] {
  if (!table.columnNames().includes(name)) throw new RangeError(`columnOf received the column “${name}”; the table has ${table.columnNames().join(', ')}`);
  return Array.from(table.array(name) as ArrayLike<FigureColumns[K]>);
}
