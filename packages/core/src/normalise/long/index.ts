export * from './collect-stream.js';
export * from './decoded-source.js';
export { groupStream, type GroupedStream } from './group-stream.js';
export type { FactGroups } from './group-table.js';
export type { HeldTogether } from './hold-stream-together.js';
export type { StreamNames } from './long-stream.js';
export { normaliseStream, type ByteSource, type NamedBatch, type StreamEnd } from './normalise-stream.js';
export { BOUNDS, STATUSES, type StreamBatch } from './stream-batch.js';
export type { StreamLimits } from './stream-limits.js';
