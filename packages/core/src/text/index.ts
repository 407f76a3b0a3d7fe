export * from './compare-vi.js';
export * from './fold.js';
