export * from './about/about.js';
