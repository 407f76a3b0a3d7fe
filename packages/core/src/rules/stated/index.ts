export * from './bodies-add-up.js';
export * from './levels-add-up.js';
export * from './recovered-without-violations.js';
export * from './series-grow.js';
export * from './stated-rule.js';
