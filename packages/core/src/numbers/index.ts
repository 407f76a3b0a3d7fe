export * from './format-number.js';
export * from './number-reading.js';
export * from './parse-digits.js';
export * from './read-number.js';
export * from './digit-bytes.js';
