export { en as figure } from './figure/en.js';
export { en as frame } from './frame/en.js';
export { en as handling } from './handling/en.js';
export { en as picker } from './picker/en.js';
export { en as map } from './map/en.js';
export { en as ranking } from './ranking/en.js';
export { en as table } from './table/en.js';
export { en as tableFigure } from './table-figure/en.js';
