import type { Dataset } from '../dataset/dataset.js';
import { VALUELESS, type Area, type AreaId, type Indicator, type Observation } from '../model/index.js';
import { determined, type KnownSum } from './determined.js';

/** Cells of one indicator, period and scope. */
export type Cells = ReadonlyMap<AreaId, Observation>;

/** A hidden figure that follows from what is shown. */
export interface Followed {
  readonly area: AreaId;
  /** The totals it takes; the area itself where its own parts add up to it. */
  readonly by: readonly AreaId[];
}

/** What adds up over areas: counts themselves; of shares the numerators, and the denominators. */
function addends({ aggregation, kind }: Indicator): readonly ((cell: Observation) => number | null)[] {
  if (aggregation.area === 'sum') return [({ value, bound }) => (bound === 'eq' ? value : null)];
  return aggregation.area === 'ratio_of_sums' && kind === 'share' ? [({ numerator }) => numerator, ({ denominator }) => denominator] : [];
}

/** The areas that make up the nation and each region, of one level and list at a time, by the id of the whole. */
export function partsOfWholes(areas: Iterable<Area>, cells: Cells): readonly { readonly whole: AreaId; readonly parts: readonly AreaId[] }[] {
  const all = [...areas];
  const nation = all.find(({ level }) => level === 'nation');
  const wholes = new Map<string, { readonly whole: AreaId; readonly parts: AreaId[] }>();
  for (const { id, level, vintage, region } of all) {
    // an area about which the dataset says nothing is no part of what it publishes
    if (level === 'nation' || !cells.has(id)) continue;
    for (const whole of [nation?.id, region]) {
      if (whole == null || !cells.has(whole)) continue;
      const key = `${whole} ${level} ${vintage ?? ''}`;
      const held = wholes.get(key) ?? { whole, parts: [] };
      held.parts.push(id);
      wholes.set(key, held);
    }
  }
  return [...wholes.values()];
}

/**
 * The hidden figures of an indicator that readers could work out from those that are shown: a total minus its other
 * parts, a total as the sum of its parts, or several totals together ({@link determined}).
 *
 * The parts that have a cell count as all there are, so this finds too many rather than too few.
 */
export function followed(cells: Cells, indicator: Indicator, dataset: Dataset): readonly Followed[] {
  const hidden = new Set([...cells.values()].filter(({ status }) => status === 'suppressed').map(({ area }) => area));
  if (hidden.size === 0) return [];
  const wholes = partsOfWholes(dataset.areas.values(), cells);
  const found = addends(indicator).flatMap((addend) => {
    const known = (id: AreaId) => {
      const cell = cells.get(id)!;
      return !VALUELESS.has(cell.status) && addend(cell) !== null;
    };
    const sums = wholes.map(({ whole, parts }): KnownSum => ({ name: whole, unknown: parts.filter((id) => !known(id)), ...(known(whole) ? {} : { total: whole }) }));
    return determined(sums);
  });
  const by = new Map<AreaId, readonly AreaId[]>();
  for (const { unknown, by: totals } of found) if (hidden.has(unknown) && !by.has(unknown)) by.set(unknown, totals);
  return [...dataset.areas.keys()].flatMap((area) => (by.has(area) ? { area, by: [...new Set(by.get(area))] } : []));
}
