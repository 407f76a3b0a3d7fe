export * from './read-xlsx.js';
export * from './write-xlsx.js';
