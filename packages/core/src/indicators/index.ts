export * from './catalogue.js';
export * from './define-indicator.js';
export * from './drawn-value.js';
export * from './format-observation.js';
export * from './indicator-by-words.js';
export { sameActivity } from './other-units.js';
export * from './resolve-indicator.js';
export * from './unit-words.js';
