export type { Account } from './account.js';
export type { Field } from './fields.js';
export * from './normalise.js';
