// The build of the page's scripts takes this in place of before-after.ts (docs/decisions/0009): most maps show one list.
import type * as Its from './before-after.js';

let loaded: typeof Its | null = null;
let settled = false;

/** As in before-after.ts. @throws Error where it could not be loaded */
export const beforeAndAfter: typeof Its.beforeAndAfter = (...given) => {
  if (loaded === null) throw new Error('not loaded: before-after');
  return loaded.beforeAndAfter(...given);
};

/** As in before-after.ts: there once both maps can be shown. */
export const joinedSwatch: typeof Its.joinedSwatch = (...given) => loaded!.joinedSwatch(...given);

/** As in before-after.ts: there once both maps can be shown. */
export const joinTiles: typeof Its.joinTiles = (...given) => loaded!.joinTiles(...given);

/** What must be loaded before both maps can be shown; null once it is there, or could not be had. */
export function loadBeforeAfter(): Promise<void> | null {
  if (settled) return null;
  return import('./before-after.js').then(
    (module) => {
      [loaded, settled] = [module, true];
    },
    () => {
      settled = true;
    },
  );
}
