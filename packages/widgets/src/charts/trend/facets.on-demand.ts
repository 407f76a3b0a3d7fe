// The build of the page's scripts takes this in place of facets.ts (docs/decisions/0009): most trends are one picture.
import type * as Its from './facets.js';

let loaded: typeof Its | null = null;
let settled = false;

/** As in facets.ts. @throws Error where it could not be loaded */
export const facetLayout: typeof Its.facetLayout = (...given) => {
  if (loaded === null) throw new Error('small pictures are not loaded');
  return loaded.facetLayout(...given);
};

/** As in facets.ts; none where it could not be loaded, and no picture will be. */
export const scaleEnds: typeof Its.scaleEnds = (...given) => loaded?.scaleEnds(...given) ?? [];

/** What must be loaded before small pictures can be placed; null once it is there, or could not be had. */
export function loadFacets(): Promise<void> | null {
  if (settled) return null;
  return import('./facets.js').then(
    (module) => {
      [loaded, settled] = [module, true];
    },
    () => {
      settled = true;
    },
  );
}
