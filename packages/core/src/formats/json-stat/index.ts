export * from './read-json-stat.js';
export * from './shape.js';
export * from './write-json-stat.js';
