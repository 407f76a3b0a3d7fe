import type { Space } from '../figure/index.js';
import { measureText } from '../layout/measure.js';
import type { Surroundings } from './surroundings.js';

/** Width in pixels that a page of A4 leaves for a figure. */
const PRINT_WIDTH = 680;

/** The room that an element has for its figure. */
export const spaceOf = ({ width, em, spread, printing }: Surroundings, open: ReadonlySet<string>): Space => ({
  width: printing ? Math.min(width, PRINT_WIDTH) : width,
  em,
  measure: (text, size, bold) => spread * measureText(text, size, bold),
  open,
  still: printing,
});
