import type { Indicator, Observation } from '../model/index.js';
import { rateInterval } from '../stats/rate-interval.js';
import type { ComparedArea } from './pick.js';
import { countsEvents, scaleOfRates } from './rate-scale.js';

/**
 * Give rates of counted events their intervals, in the unit of their figures ({@link rateInterval}: exact below 10 events,
 * Byar's from there on); what has no exact count of events and no denominator stays without one.
 *
 * @param cells all figures of the indicator and period: they say to how many its rates refer
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError when the level is not strictly between 0 and 1
 */
export function rateIntervals(compared: readonly ComparedArea[], indicator: Indicator, cells: ReadonlyMap<string, Observation>, level?: number): readonly ComparedArea[] {
  const scale = indicator.rankable && countsEvents(indicator) ? scaleOfRates(cells.values()) : null;
  if (scale === null) return compared;
  return compared.map((one): ComparedArea => {
    const { bound, numerator, denominator } = one.observation;
    if (bound !== 'eq' || !Number.isInteger(numerator) || numerator! < 0 || denominator === null || denominator <= 0) return one;
    const { lower, upper, level: at } = rateInterval(numerator!, denominator, level);
    return { ...one, interval: Object.freeze({ lower: lower * scale, upper: upper * scale, level: at }) };
  });
}

/** Load how intervals of rates are found before they are compared; outside the page build it is always there. */
export const loadRateIntervals = (): Promise<void> => Promise.resolve();
