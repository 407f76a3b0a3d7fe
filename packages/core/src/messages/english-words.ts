export * as change from './en/change.js';
export * as compare from './en/compare.js';
export * as formats from './en/formats.js';
export * as periods from './en/periods.js';
export * as trend from './en/trend.js';
export * as values from './en/values.js';
