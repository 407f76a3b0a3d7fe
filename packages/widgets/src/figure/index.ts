export * from './choice.js';
export * from './figure.js';
export * from './scene.js';
