export * as aq from 'arquero';
export * from './columns.js';
export * from './from-table.js';
export * from './to-table.js';
export * from './verbs/index.js';
