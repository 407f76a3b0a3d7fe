import { stillOf } from '../../static/still.js';
import { rankingLayout } from './layout.js';
import { rankingSeries } from './series.js';

/** A ranking without its element. */
export const rankingStill = stillOf(rankingSeries, rankingLayout);
