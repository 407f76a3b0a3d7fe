import type { Dataset } from '../dataset/dataset.js';
import { inOwnUnit } from '../dataset/own-unit.js';
import type { AreaId, Indicator, Observation, Status } from '../model/index.js';

/** The key of a figure in a dataset. */
export const cellKey = (indicator: string, area: AreaId, period: string, scope: string): string => [indicator, area, period, scope].join('\n');

/** The key of a figure. */
export const keyOf = ({ indicator, area, period, scope }: Observation): string => cellKey(indicator, area, period, scope);

/** The figures of a dataset by key, and what they are about. */
export interface Cells {
  readonly get: (key: string) => Observation | undefined;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Every observation by indicator, area, period and scope. */
export function cellsOf(dataset: Dataset): Cells {
  const cells = new Map(dataset.observations().map((one) => [keyOf(one), one]));
  return { get: (key) => cells.get(key), indicators: dataset.indicators };
}

const UNSURE = ['ambiguous', 'estimated', 'provisional'] as const satisfies readonly Status[];

/** The least sure status that some figures have, or null where all are sure. */
export const leastSure = (all: readonly Observation[]): Status | null => UNSURE.find((status) => all.some((one) => one.status === status)) ?? null;

/**
 * A share with its fraction: its own where the source printed it, else the figures of the indicators that count its
 * numerator and its denominator, of the same area, period and scope, where both are exact and count in their own unit
 * (*cuộc* are no numerator of *vụ việc*). It then is as unsure as they are, and breaks where they do.
 */
export function withFraction(observation: Observation, indicator: Indicator, cells: Cells): Observation {
  if (indicator.kind !== 'share' || (observation.numerator !== null && observation.denominator !== null)) return observation;
  const of = (id: string | null) => {
    const cell = id === null ? undefined : cells.get(cellKey(id, observation.area, observation.period, observation.scope));
    return cell?.value != null && cell.bound === 'eq' && inOwnUnit(cell, cells.indicators.get(cell.indicator)!) ? cell : null;
  };
  const [top, bottom] = [of(indicator.numerator), of(indicator.denominator)];
  if (top === null || bottom === null) return observation;
  const all = [observation, top, bottom];
  return { ...observation, numerator: top.value, denominator: bottom.value, status: leastSure(all) ?? observation.status, break: all.some((one) => one.break), sources: all.flatMap(({ sources }) => sources) };
}
