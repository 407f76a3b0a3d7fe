export { comparePeriods } from './compare-periods.js';
export { isDay, makePeriod, parsePeriodId, type PeriodOptions } from './make-period.js';
export * from './period-text.js';
export * from './read-period.js';
