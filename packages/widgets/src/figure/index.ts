export * from './choice.js';
export * from './describe.js';
export * from './figure.js';
export * from './mark-id.js';
export * from './observation-texts.js';
export * from './resolve-choice.js';
export * from './scene.js';
export * from './shown-columns.js';
