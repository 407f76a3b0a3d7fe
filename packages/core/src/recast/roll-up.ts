import type { Dataset } from '../dataset/dataset.js';
import type { AreaId, Outcome } from '../model/index.js';
import { rollUpAreas, type WiderLevel } from './roll-up-areas.js';
import { rollUpPeriods, type LongerPeriod } from './roll-up-periods.js';

/** Over what figures are rolled up, and to what. */
export type RollUpOptions =
  | {
      readonly over: 'area';
      /** `province` from communes, `region` or `nation` from provinces. */
      readonly to: WiderLevel;
      /** The province of each commune; needed for `province`. */
      readonly parents?: ReadonlyMap<AreaId, AreaId>;
    }
  | {
      readonly over: 'period';
      /** The calendar period that the others make up. */
      readonly to: LongerPeriod;
    };

/**
 * Roll figures up to wider areas or longer periods, by each indicator's own rule: counts add up, shares are rebuilt from
 * numerators and denominators, stocks keep the last state, everything else is refused.
 *
 * Figures counted from the start of a year are never added to one another: the latest stands for the year. A roll-up says
 * in `lineage` of what it is made; where parts are missing, counts become lower limits (`ge`), shares `estimated`, and an
 * issue says how many of how many there are. A published figure of the whole stands before the sum, and a difference is said.
 *
 * @returns the figures of the wider areas (or longer periods) alone, and an issue for each refusal and gap
 * @throws RangeError when `to` does not belong to `over`
 * @example rollUp(dataset, { over: 'area', to: 'region' }).result
 * @example rollUp(dataset, { over: 'period', to: 'year' }).result
 */
export function rollUp(dataset: Dataset, options: RollUpOptions): Outcome<Dataset> {
  return options.over === 'area' ? rollUpAreas(dataset, options.to, options.parents ?? new Map()) : rollUpPeriods(dataset, options.to);
}
