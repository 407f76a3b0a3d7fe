// The build of the page's scripts takes this in place of settle-figures.ts (docs/decisions/0009): few files name units of
// their own, and few figures are rates of counts. Reading a dataset that has some loads what they need.
import type { settleFigures as Settle } from './settle-figures.js';

let settle: typeof Settle | null = null;

/** As in settle-figures.ts; without it figures stand as they are. */
export const settleFigures: typeof Settle = (cells, ...rest) => settle?.(cells, ...rest) ?? { cells, issues: [], rated: (compared) => compared };

/** Load it. */
export async function loadSettling(): Promise<void> {
  ({ settleFigures: settle } = await import('./settle-figures.js'));
}
