import { SMALL_DENOMINATOR } from '../indicators/format-observation.js';
import type { Observation } from '../model/index.js';

/** Whether one of some figures has a denominator below {@link SMALL_DENOMINATOR}: too few cases to lean on. */
export function smallDenominator(...figures: readonly Observation[]): boolean {
  return figures.some(({ denominator }) => denominator !== null && denominator < SMALL_DENOMINATOR);
}
