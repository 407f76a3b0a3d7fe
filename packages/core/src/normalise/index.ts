export type { Account } from './account.js';
export type { Field } from './fields.js';
export * from './options.js';
export type { Dash, Mapping } from './mapping.js';
export * from './normalise-files.js';
export * from './normalise.js';
export * from '../rules/index.js';
export * from './long/index.js';
