export * from './format-number.js';
export * from './parse-digits.js';
export * from './read-number.js';
