// The build of the page's scripts takes this in place of suppress-small.ts (docs/decisions/0009): few indicators are
// sensitive. Reading a dataset that has one loads the rule; without it nothing of it is shown.
import type { suppressSmall as Rule } from './suppress-small.js';

let rule: typeof Rule | null = null;

/** As in suppress-small.ts. @throws when the indicator is sensitive and the rule is not there */
export const suppressSmall: typeof Rule = (cells, indicator, dataset) => {
  if (!indicator.sensitive) return cells;
  if (rule === null) throw new Error(`suppressSmall was asked for ${indicator.id} before loadSuppression`);
  return rule(cells, indicator, dataset);
};

/** Load the rule. */
export async function loadSuppression(): Promise<void> {
  ({ suppressSmall: rule } = await import('./suppress-small.js'));
}
