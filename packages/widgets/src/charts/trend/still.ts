import { stillOf } from '../../static/still.js';
import { trendLayout } from './layout.js';
import { trendSeries } from './series.js';

/** The chart without its element. */
export const trendStill = stillOf(trendSeries, trendLayout);
