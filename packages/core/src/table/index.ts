export * from './to-table.js';
