import type { AreaId, Dataset, Lang } from '@danbiet/core';
import type { Figure } from '../../figure/index.js';
import type { TableWish } from '../../table/arrange.js';

/** What a table says, and how its rows stand at first. */
export interface TableSeries extends Figure {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly own: readonly AreaId[];
  readonly first: Pick<TableWish, 'sort' | 'grouped'>;
}
