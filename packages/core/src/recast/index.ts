export * from './rebase.js';
