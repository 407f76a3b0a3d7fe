import { sameUnit } from '../indicators/unit-words.js';
import type { Indicator, Observation } from '../model/index.js';

/** Whether a figure counts in its indicator's own unit, named in either language. */
export const inOwnUnit = ({ unit }: Observation, { unit: own }: Indicator): boolean => unit === null || sameUnit(unit, own.vi) || sameUnit(unit, own.en);

/** The unit of a figure where it is another than its indicator's, as the source wrote it (in Vietnamese); null where it means the same. */
export const otherUnit = (observation: Observation, indicator: Indicator): string | null => (inOwnUnit(observation, indicator) ? null : observation.unit);

/** The unit in which a figure counts: its indicator's, or another as the source wrote it. */
export const unitOf = (observation: Observation, indicator: Indicator): string => otherUnit(observation, indicator) ?? indicator.unit.vi;
