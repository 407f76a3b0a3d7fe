export * from './dataset.js';
export * from './make-dataset.js';
export * from './merge-facts.js';
export { otherUnit } from './own-unit.js';
export * from './relate-facts.js';
export * from './series-breaks.js';
