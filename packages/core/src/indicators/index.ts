export * from './catalogue.js';
export * from './define-indicator.js';
export * from './drawn-value.js';
export * from './format-observation.js';
export * from './indicator-by-words.js';
export * from './resolve-indicator.js';
export * from './same-activity.js';
export * from './unit-words.js';
