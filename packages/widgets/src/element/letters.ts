import { measureText } from '../layout/measure.js';

const SAMPLE = 'Tỷ lệ hòa giải thành ở cơ sở của 63 tỉnh, thành phố';
const SIZE = 100;

/** One for all: a canvas weighs more than what is measured on it. */
let context: CanvasRenderingContext2D | null | undefined;

/**
 * How much wider an element's letters are than those that {@link measureText} counts on; 1 where they are no wider. A
 * page may set any letters, and so may a machine for `system-ui`.
 */
export function spreadOf(element: Element): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `${SIZE}px ${getComputedStyle(element).fontFamily}`;
  return Math.max(1, context.measureText(SAMPLE).width / measureText(SAMPLE, SIZE));
}
