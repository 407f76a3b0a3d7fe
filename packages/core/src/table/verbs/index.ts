export * from './benchmark-table.js';
export * from './change-table.js';
export * from './derive-table.js';
export * from './per-capita-table.js';
export * from './rank-table.js';
export * from './rebase-table.js';
export * from './roll-up-table.js';
export type { Figured, TableResult, VerbOptions } from './on-dataset.js';
