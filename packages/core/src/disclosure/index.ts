export type { GivenAway, Total } from './still-followed.js';
export { loadSuppression, shownCells, shownFigure, suppressSmall, type ShownCells } from './suppress-small.js';
