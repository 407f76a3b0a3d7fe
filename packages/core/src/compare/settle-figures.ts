import type { Dataset } from '../dataset/dataset.js';
import { inOwnUnit } from '../dataset/own-unit.js';
import { unitsMixed } from '../messages/units.js';
import { issue, type Indicator, type Issue, type Observation } from '../model/index.js';
import { rateInterval } from '../stats/rate-interval.js';
import type { ComparedArea } from './pick.js';
import { countsEvents, scaleOfRates } from './rate-scale.js';
import { shownObservation } from './shown-value.js';

/** Figures of one indicator as they may stand beside each other: of areas in one period, or of one area over time. */
export interface SettledFigures<Key> {
  /** Figures in another unit than the indicator's are `refused`, with what they say in words. */
  readonly cells: ReadonlyMap<Key, Observation>;
  readonly issues: readonly Issue[];
  /** Whether they are rates of counted events ({@link countsEvents}), which chance moves. */
  readonly events?: boolean;
  /** Give rates of counted events their intervals. */
  readonly rated: (compared: readonly ComparedArea[]) => readonly ComparedArea[];
}

/**
 * Set aside figures in another unit than the indicator's, and find the intervals of rates in the unit of their figures
 * ({@link rateInterval}: exact below 10 events, Byar's from there on; without an exact count and a denominator none).
 *
 * @param given by area or by period
 * @param level two-sided confidence level strictly between 0 and 1, default 0.95
 * @throws RangeError, where a rate has an interval, when the level is not strictly between 0 and 1
 */
export function settleFigures<Key extends string>(given: ReadonlyMap<Key, Observation>, indicator: Indicator, dataset: Dataset, level?: number): SettledFigures<Key> {
  const valued = [...given].filter(([, { value }]) => value !== null);
  // an index that its publisher writes in another way throughout (PAR INDEX in per cent) is of one unit, and is not ranked
  const foreign = !indicator.rankable && new Set(valued.map(([, { unit }]) => unit)).size < 2 ? [] : valued.filter(([, one]) => !inOwnUnit(one, indicator));
  const refused = foreign.map(([key, one]) => [key, { ...one, status: 'refused', value: null, numerator: null, denominator: null, text: shownObservation(one, indicator).vi }] as const);
  const cells = new Map<Key, Observation>([...given, ...refused]);
  const issues = foreign.length === 0 ? [] : [issue('unit.mismatch', 'warning', unitsMixed({ indicator, names: foreign.map(([, { area }]) => dataset.areas.get(area)!.name), units: [...new Set(foreign.map(([, { unit }]) => unit!))].sort() }))];
  const events = countsEvents(indicator);
  const scale = indicator.rankable && events ? scaleOfRates(cells.values()) : null;
  return { cells, issues, events, rated: (compared) => (scale === null ? compared : compared.map((one) => withInterval(one, scale, level))) };
}

function withInterval(one: ComparedArea, scale: number, level: number | undefined): ComparedArea {
  const { bound, numerator, denominator } = one.observation;
  if (bound !== 'eq' || !Number.isInteger(numerator) || numerator! < 0 || denominator === null || denominator <= 0) return one;
  const { lower, upper, level: at } = rateInterval(numerator!, denominator, level);
  return { ...one, interval: Object.freeze({ lower: lower * scale, upper: upper * scale, level: at }) };
}

/** Load this before figures with units of their own, or rates, are compared; outside the page build it is always there. */
export const loadSettling = (): Promise<void> => Promise.resolve();
