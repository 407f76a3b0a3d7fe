export * from './read-html-tables.js';
export * from './page-charset.js';
