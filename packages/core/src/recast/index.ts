export * from './derive.js';
export type { NoRate } from '../dataset/matching-denominator.js';
export * from './population-for.js';
export * from './rebase.js';
export * from './reference-population.js';
export * from './roll-up.js';
export type { WiderLevel } from './roll-up-areas.js';
export type { LongerPeriod } from './roll-up-periods.js';
