export { framedSvg, stillSpace } from './framed-svg.js';
export { staticSvg, type PictureOptions, type StaticChart, type StaticOptions } from './static-svg.js';
export type { Theme } from './paint-attributes.js';
