export type { ReadResult } from './open-json-stat.js';
export { readJsonStat } from './read-json-stat.js';
export * from './shape.js';
export * from './write-json-stat.js';
