export { en as frame } from './frame/en.js';
