import type { Scene, Space } from '../../figure/index.js';
import type { TableSeries } from './table-series.js';

/** A table: the page itself places it. */
export interface TableScene extends Scene {
  /** The rows in the order in which they stand. */
  marks: Scene['marks'];
  readonly series: TableSeries;
}

/** A table has no marks to place; its rows are its marks once somebody comes to them. */
export const tableLayout = (series: TableSeries, { width }: Space): TableScene => ({ width, height: 0, marks: [], series });
