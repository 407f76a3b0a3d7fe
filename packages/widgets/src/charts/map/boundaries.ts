// What a map needs where a page gives boundaries; in a page's scripts it comes on demand (see `boundaries.on-demand.ts`).
export { readBoundaries } from './boundaries/read-boundaries.js';
export { shapesPanel } from './boundaries/shapes-panel.js';
export { unshaped } from './boundaries/unshaped.js';
