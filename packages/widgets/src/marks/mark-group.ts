import { svg, type SVGTemplateResult } from 'lit';
import { markId, type Interaction, type Mark } from '../figure/index.js';
import type { Shape } from '../layout/shape.js';
import { placedShapes } from './placed-shapes.js';
import { stateOf } from './state-of.js';

/** A mark as an option of the drawing's list: its whole strip answers to pointer and finger. */
export function markGroup(mark: Mark, shapes: readonly Shape[], position: number, count: number, interaction: Interaction): SVGTemplateResult {
  const { id, label, box } = mark;
  const { selected } = stateOf(mark, interaction);
  return svg`<g data-mark=${id} id=${markId(position - 1)} role="option" aria-label=${label} aria-selected=${String(selected)} aria-posinset=${position} aria-setsize=${count} ${placedShapes(shapes)}><rect class="hit" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect></g>`;
}
