// The charts that can be drawn without a page, by their names.
export { mapStill as map } from '../charts/map/still.js';
export { headlineStill as headline } from '../charts/headline/still.js';
export { rankingStill as ranking } from '../charts/ranking/still.js';
export { trendStill as trend } from '../charts/trend/still.js';
