export * from './commune.js';
export * from './commune-lists.js';
export * from './read-communes.js';
