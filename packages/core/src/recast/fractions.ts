import type { Dataset } from '../dataset/dataset.js';
import type { AreaId, Indicator, Observation } from '../model/index.js';

/** The key of a figure in a dataset. */
export const cellKey = (indicator: string, area: AreaId, period: string, scope: string): string => [indicator, area, period, scope].join('\n');

/** The key of a figure. */
export const keyOf = ({ indicator, area, period, scope }: Observation): string => cellKey(indicator, area, period, scope);

/** Every observation by indicator, area, period and scope. */
export const cellsOf = (dataset: Dataset): ReadonlyMap<string, Observation> => new Map(dataset.observations().map((one) => [keyOf(one), one]));

/**
 * A share with its fraction: its own where the source printed it, else the figures of the indicators that count its
 * numerator and its denominator, of the same area, period and scope.
 */
export function withFraction(observation: Observation, indicator: Indicator, cells: ReadonlyMap<string, Observation>): Observation {
  if (indicator.kind !== 'share' || (observation.numerator !== null && observation.denominator !== null)) return observation;
  const of = (id: string | null) => {
    const cell = id === null ? undefined : cells.get(cellKey(id, observation.area, observation.period, observation.scope));
    return cell?.value != null && cell.bound === 'eq' ? cell : null;
  };
  const [top, bottom] = [of(indicator.numerator), of(indicator.denominator)];
  if (top === null || bottom === null) return observation;
  return { ...observation, numerator: top.value, denominator: bottom.value, sources: [...observation.sources, ...top.sources, ...bottom.sources] };
}
