export * as compare from './en/compare.js';
export * as formats from './en/formats.js';
export * as values from './en/values.js';
