export * from './sheet.js';
export * from './delimited.js';
export * from './json-stat/index.js';
export * from './observation-records.js';
export * from './issue-lines.js';
