export * from './read-xlsx.js';
