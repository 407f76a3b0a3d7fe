import { svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../figure/index.js';

/**
 * The ring around the mark on which the keyboard stands. It lies over all marks: what is drawn after a mark would cover its ring.
 *
 * @param beyond how far it reaches beyond the mark, sideways and up and down, in pixels
 */
export function focusRing(marks: readonly Mark[], current: string | null, [aside, above]: readonly [number, number]): SVGTemplateResult {
  const box = marks.find(({ id }) => id === current)?.box;
  const ring = box && svg`<rect class="ring" x=${box.x - aside} y=${box.y - above} width=${box.width + 2 * aside} height=${box.height + 2 * above} rx="4"></rect>`;
  return svg`<g aria-hidden="true" pointer-events="none">${ring}</g>`;
}
