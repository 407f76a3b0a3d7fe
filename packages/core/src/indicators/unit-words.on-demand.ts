// The build of the page's scripts takes this in place of unit-words.ts (docs/decisions/0009): a normalised file seldom names
// units of its own. Reading one that does loads the words.
import type { sameUnit as Same } from './unit-words.js';

let words: typeof Same | null = null;

/** As in unit-words.ts; without the words, whether both are written alike. */
export const sameUnit: typeof Same = (a, b) => a === b || (words?.(a, b) ?? false);

/** Load the words. */
export async function loadUnitWords(): Promise<void> {
  ({ sameUnit: words } = await import('./unit-words.js'));
}
