export * from './normal-quantile.js';
export * from './wilson.js';
