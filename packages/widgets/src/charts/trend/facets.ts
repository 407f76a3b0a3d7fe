// Small pictures of many areas; in a page's scripts they come on demand (see `facets.on-demand.ts`).
export { facetLayout } from './facets/facet-layout.js';
export { scaleEnds } from './facets/scale-ends.js';

/** What must be loaded before small pictures can be placed; outside the page build nothing. */
export const loadFacets = (): Promise<void> | null => null;
