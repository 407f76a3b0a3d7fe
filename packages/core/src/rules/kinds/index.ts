export * from './bound-arithmetic.js';
export * from './le.js';
export * from './range.js';
export * from './share-reproducible.js';
export * from './sum-equals.js';
