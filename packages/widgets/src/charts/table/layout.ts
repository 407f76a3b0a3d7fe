import type { Scene, Space } from '../../figure/index.js';
import type { TableSeries } from './table-series.js';

/** A table: the page itself places it. */
export interface TableScene extends Scene {
  readonly series: TableSeries;
}

/** A table has no marks to place. */
export const tableLayout = (series: TableSeries, { width }: Space): TableScene => ({ width, height: 0, marks: [], series });
