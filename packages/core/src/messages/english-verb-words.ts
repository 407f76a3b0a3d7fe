export * as benchmark from './en/benchmark.js';
export * as benchmarkSimilar from './en/benchmark-similar.js';
export * as benchmarkTarget from './en/benchmark-target.js';
export * as funnel from './en/funnel.js';
export * as perCapita from './en/per-capita.js';
export * as profile from './en/profile.js';
export * as shareOf from './en/share-of.js';
