export * from './infer-vintage.js';
export * from './list-areas.js';
export * from './places.js';
export * from './resolve-area.js';
export { readVintage, REFORM_DAY, VINTAGES, type Vintage } from './vintage.js';
