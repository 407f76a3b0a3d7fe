export * from './read-dataset.js';
