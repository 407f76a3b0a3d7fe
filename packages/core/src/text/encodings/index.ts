export * from './encoding-name.js';
export { detectEncoding, type Detected } from './detect-encoding.js';
export * from './decode-text.js';
export * from './font-encoding.js';
export * from './stream-decoder.js';
