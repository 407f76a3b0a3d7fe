// The build of the page's scripts takes this in place of suppress-small.ts (docs/decisions/0009): few indicators are
// sensitive, and few figures suppressed. Reading a dataset that has one loads the rule; without it nothing of it is shown.
import type { Indicator, Observation } from '../model/index.js';
import type * as Rule from './suppress-small.js';

let rule: typeof Rule | null = null;

const loaded = (): typeof Rule => {
  if (rule === null) throw new Error('what may be shown was asked before loadSuppression');
  return rule;
};

/** As in suppress-small.ts. @throws when the rule is not there */
export const suppressSmall: typeof Rule.suppressSmall = (...given) => loaded().suppressSmall(...given);

/** Whether there is nothing that the rule could hide. */
const harmless = (given: readonly Observation[], indicator: Indicator) => !rule && !indicator.sensitive && given.every(({ status }) => status !== 'suppressed');

/** As in suppress-small.ts. @throws when the indicator is sensitive, or a figure suppressed, and the rule is not there */
export const shownCells: typeof Rule.shownCells = (given, indicator, ...rest) =>
  harmless(given, indicator) ? { cells: new Map(given.map((one) => [one.area, one])), issues: [] } : loaded().shownCells(given, indicator, ...rest);

/** As in suppress-small.ts. @throws when the indicator is sensitive, or the figure suppressed, and the rule is not there */
export const shownFigure: typeof Rule.shownFigure = (observation, dataset) => (harmless([observation], dataset.indicators.get(observation.indicator)!) ? observation : loaded().shownFigure(observation, dataset));

/** Load the rule. */
export async function loadSuppression(): Promise<void> {
  rule = await import('./suppress-small.js');
}
