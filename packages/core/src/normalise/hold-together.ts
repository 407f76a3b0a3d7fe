import type { Names } from '../dataset/printable.js';
import type { Issue } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import { checkRules, impossibleFigures } from '../rules/index.js';
import { markFractionsOfOne } from './mark-fractions-of-one.js';
import { markOverlaps } from './mark-overlaps.js';
import { markRepeats } from './mark-repeats.js';
import { markSeriesBreaks } from './mark-series-breaks.js';
import { markUnchangedStocks } from './mark-unchanged-stocks.js';

/**
 * Say what figures show only together: repeats and contradictions, stocks that stand still, periods inside others, series
 * that break, and broken rules of the field; figures that nothing can be; and shares below 1 among those in per cent.
 *
 * @returns the observations in their order, those that another contradicts now ambiguous, and the issues
 */
export function holdTogether(read: readonly Observation[], names: Names): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const { observations, issues } = markRepeats(read, names);
  const more = [markUnchangedStocks(read, names), markOverlaps(observations, names), markSeriesBreaks(observations, names), checkRules(observations, names), impossibleFigures(observations, names), markFractionsOfOne(observations, names)];
  return { observations, issues: [...issues, ...more.flat()] };
}
