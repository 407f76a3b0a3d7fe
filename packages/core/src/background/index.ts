export type { ByteInput } from './byte-input.js';
export * from './normalise-in-background.js';
export type { WorkWatch } from './work-in-worker.js';
