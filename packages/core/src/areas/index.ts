export * from './infer-vintage.js';
export * from './lineage.js';
export * from './list-areas.js';
export * from './lists.js';
export * from './names-area.js';
export * from './places.js';
export * from './province-details.js';
export * from './resolve-area.js';
export { FIRST_DAY, readVintage, REFORM_DAY, VINTAGES, vintageOn, type Vintage } from './vintage.js';
