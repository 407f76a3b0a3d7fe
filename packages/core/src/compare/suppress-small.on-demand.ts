// The build of the page's scripts takes this in place of suppress-small.ts (docs/decisions/0009): few indicators are
// sensitive, and few figures suppressed. Reading a dataset that has one loads the rule; without it nothing of it is shown.
import type * as Rule from './suppress-small.js';

let rule: typeof Rule | null = null;

const loaded = (): typeof Rule => {
  if (rule === null) throw new Error('what may be shown was asked before loadSuppression');
  return rule;
};

/** As in suppress-small.ts. @throws when the indicator is sensitive and the rule is not there */
export const suppressSmall: typeof Rule.suppressSmall = (cells, indicator, dataset) => (indicator.sensitive ? loaded().suppressSmall(cells, indicator, dataset) : cells);

/** As in suppress-small.ts. @throws when the indicator is sensitive, or a figure suppressed, and the rule is not there */
export const shownCells: typeof Rule.shownCells = (given, indicator, ...rest) =>
  indicator.sensitive || given.some(({ status }) => status === 'suppressed') ? loaded().shownCells(given, indicator, ...rest) : { cells: new Map(given.map((one) => [one.area, one])), issues: [] };

/** As in suppress-small.ts. @throws when the indicator is sensitive and the rule is not there */
export const shownFigure: typeof Rule.shownFigure = (observation, dataset) => (dataset.indicators.get(observation.indicator)!.sensitive ? loaded().shownFigure(observation, dataset) : observation);

/** Load the rule. */
export async function loadSuppression(): Promise<void> {
  rule = await import('./suppress-small.js');
}
