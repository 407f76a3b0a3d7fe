// The build of the page's scripts takes this in place of arrange.ts (docs/decisions/0009): most tables are read as they are given.
import type { arrange as Rule } from './arrange.js';

let rule: typeof Rule | null = null;

/** As in arrange.ts; all rows as they are given while the rule is not there. */
export const arrange: typeof Rule = (table, ...asked) => rule?.(table, ...asked) ?? [{ region: null, rows: [...table.rows.keys()], reported: 0 }];

/** What must be loaded before rows can be put into another order; null once it is there. */
export const loadArrange = (): Promise<void> | null =>
  rule === null
    ? import('./arrange.js').then((module) => {
        rule = module.arrange;
      })
    : null;
