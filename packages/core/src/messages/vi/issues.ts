export * as compare from './compare-issues.js';
export * as formats from './formats.js';
