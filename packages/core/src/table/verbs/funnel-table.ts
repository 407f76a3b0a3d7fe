import { table } from 'arquero';
import { funnel, type FunnelChoice, type FunnelEntry } from '../../compare/funnel.js';
import type { Outcome } from '../../model/index.js';
import { areaColumns } from './area-columns.js';
import { onDataset, type Figured, type TableResult, type VerbOptions } from './on-dataset.js';

/**
 * {@link funnel} as a table, a row for each area in it by name: area, `count` (events), `size` (denominator of a share
 * or a ratio, persons of a count), `value` (per cent of a share, events per `per` persons of a count, a ratio in its own
 * unit), `target` (in the unit of `value`, the same in each row), `near_lower` and `near_upper` (limits of the first
 * level, 95% unless asked otherwise), `far_lower` and `far_upper` (of the second, 99.8%), `place` (`inside`, `outside` of
 * the near limits, `far_outside`), `side` (`high`, `low`, null inside) and `small` (too few cases to stand out).
 *
 * @throws RangeError when a target or level is outside of its range
 * @example funnelTable(dataset, { indicator: 'mediation_success_rate', period: '2023' }).result?.table
 */
export function funnelTable(figures: Figured, choice: FunnelChoice, options: VerbOptions = {}): Outcome<TableResult> {
  return onDataset(figures, options, (dataset, lang) => {
    const { result, issues } = funnel(dataset, choice);
    if (result === null) return { result, issues };
    const { entries, target } = result;
    const column = <T>(of: (entry: FunnelEntry) => T): T[] => entries.map(of);
    const made = table({
      ...areaColumns(column(({ area }) => area), lang),
      count: column(({ count }) => count),
      size: column(({ size }) => size),
      value: column(({ value }) => value),
      target: column(() => target.value),
      near_lower: column(({ limits }) => limits[0]!.lower),
      near_upper: column(({ limits }) => limits[0]!.upper),
      far_lower: column(({ limits }) => limits[1]!.lower),
      far_upper: column(({ limits }) => limits[1]!.upper),
      place: column(({ place }) => place),
      side: column(({ side }) => side),
      small: column(({ small }) => small),
    });
    return { result: { table: made, sentence: result.sentence }, issues };
  });
}
