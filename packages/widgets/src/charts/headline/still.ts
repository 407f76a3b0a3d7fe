import { stillOf } from '../../static/still.js';
import { headlineLayout } from './layout.js';
import { headlineSeries } from './series.js';

/** A headline without its element. */
export const headlineStill = stillOf(headlineSeries, headlineLayout);
