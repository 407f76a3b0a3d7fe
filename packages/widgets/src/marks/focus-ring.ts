import type { Mark } from '../figure/index.js';
import { rect, type Shape } from '../layout/shape.js';

/**
 * The ring around the mark on which the keyboard stands. It lies over all marks: what is drawn after a mark would cover its ring.
 *
 * @param beyond how far it reaches beyond the mark, sideways and up and down, in pixels
 */
export function focusRing(marks: readonly Mark[], current: string | null, [aside, above]: readonly [number, number]): readonly Shape[] {
  const box = marks.find(({ id }) => id === current)?.box;
  return box ? [rect('ring', box.x - aside, box.y - above, box.width + 2 * aside, box.height + 2 * above, 4)] : [];
}
