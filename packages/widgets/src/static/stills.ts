// The charts that can be drawn without a page, by their names.
export { rankingStill as ranking } from '../charts/ranking/still.js';
