export * from './check-rules.js';
export * from './impossible-figures.js';
export * from './rule.js';
export * from './stated-rules.js';
