import { inOwnUnit } from '../dataset/own-unit.js';
import type { Indicator } from '../model/index.js';
import type { ComparedArea } from './pick.js';

/** Whether a figure of a count is one: exact, whole and in its indicator's own unit. */
export const isCount = ({ observation, value }: ComparedArea, indicator: Indicator): boolean => observation.bound === 'eq' && Number.isInteger(value) && value >= 0 && inOwnUnit(observation, indicator);
