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
      /** The province of each commune, best of all communes, so that those without a figure are counted; needed for `province`. */
      readonly parents?: ReadonlyMap<AreaId, AreaId>;
    }
  | {
      readonly over: 'period';
      /** The calendar period that the others make up. */
      readonly to: LongerPeriod;
    };

/** What figures are rolled up to over areas and over periods. */
const TO = { area: ['province', 'region', 'nation'], period: ['year', 'half', 'quarter'] } as const satisfies Record<string, readonly (WiderLevel | LongerPeriod)[]>;

/**
 * Roll figures up to wider areas or longer periods, by each indicator's own rule: counts add up, shares are rebuilt from
 * numerators and denominators, stocks keep the last state, everything else is refused.
 *
 * Over time, figures that lie side by side are added, also one counted from the start of the year and what follows it;
 * those that overlap never are, nor those before and after a break. A stock whose latest state lies before the end of the
 * period is `estimated`, with an issue.
 *
 * A roll-up says in `lineage` of what it is made: of how many of how many areas, or of which periods. Where parts are
 * missing, counts become lower limits (`ge`), shares `estimated`, and an issue names what is missing; so do sums of communes
 * of which nobody knows how many there should be. Where all parts have one status without a value, the whole has it too. A
 * published figure of the whole stands before the sum, and a difference is said. A figure has a break where any of what it
 * is made of has since the figure before.
 *
 * A sum of sensitive counts, or of what is made of them, that is a small count itself (1–4, below the nation) or would give
 * away a figure that is not shown is suppressed, and an info says so.
 *
 * @returns the figures of the wider areas (or longer periods) alone, and an issue for each refusal and gap
 * @throws RangeError when `over` is neither, or `to` does not belong to it
 * @example rollUp(dataset, { over: 'area', to: 'region' }).result
 * @example rollUp(dataset, { over: 'period', to: 'year' }).result
 */
export function rollUp(dataset: Dataset, options: RollUpOptions): Outcome<Dataset> {
  const { over, to } = options;
  const fitting: readonly string[] | undefined = Object.hasOwn(TO, over) ? TO[over] : undefined;
  if (!fitting) throw new RangeError(`rollUp received “${over}” for over; expected area or period`);
  if (!fitting.includes(to)) throw new RangeError(`rollUp received “${to}” for to; over ${over} it is one of ${fitting.join(', ')}`);
  return options.over === 'area' ? rollUpAreas(dataset, options.to, options.parents ?? new Map()) : rollUpPeriods(dataset, options.to);
}
