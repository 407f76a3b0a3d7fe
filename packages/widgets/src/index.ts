export * from './about/about.js';
export * from './context/clauses.js';
export * from './context/shared-choice.js';
export * from './context/scope.js';
export * from './element/danbiet-chart.js';
export * from './element/data-error.js';
export type { DanbietEvent } from './events/events.js';
export type * from './figure/index.js';
export * from './charts/ranking/ranking.js';
