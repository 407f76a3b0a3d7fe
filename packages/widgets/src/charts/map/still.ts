import { stillOf } from '../../static/still.js';
import { mapLayout } from './layout.js';
import { mapSeries } from './series.js';

/** A map without its element. */
export const mapStill = stillOf(mapSeries, mapLayout);
