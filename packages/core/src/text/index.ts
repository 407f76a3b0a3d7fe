export * from './compare-vi.js';
export * from './fold.js';
export * from './encodings/index.js';
