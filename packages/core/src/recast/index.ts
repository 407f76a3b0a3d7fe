export * from './rebase.js';
export * from './roll-up.js';
export type { WiderLevel } from './roll-up-areas.js';
export type { LongerPeriod } from './roll-up-periods.js';
