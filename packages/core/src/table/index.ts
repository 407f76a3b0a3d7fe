export * as aq from 'arquero';
export * from './to-table.js';
