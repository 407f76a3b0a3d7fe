import { svg, type SVGTemplateResult } from 'lit';
import { markId, type Interaction, type Mark } from '../figure/index.js';
import type { Shape } from '../layout/shape.js';
import { placedShapes } from './placed-shapes.js';
import { stateOf } from './state-of.js';

/** A mark as an option of the drawing's list: its whole strip answers to pointer and finger. Its ring is drawn here unless the chart draws it over all marks (`ringed` false). */
export function markGroup(mark: Mark, shapes: readonly Shape[], position: number, count: number, interaction: Interaction, ringed = true): SVGTemplateResult {
  const { id, label, box } = mark;
  const { selected, current } = stateOf(mark, interaction);
  return svg`<g class=${current ? 'current' : 'mark'} data-mark=${id} id=${markId(position - 1)} role="option" aria-label=${label} aria-selected=${String(selected)} aria-posinset=${position} aria-setsize=${count}><rect class="hit" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect><g ${placedShapes(shapes)}></g>${ringed ? svg`<rect class="ring" x=${box.x - 4} y=${box.y} width=${box.width + 8} height=${box.height} rx="4"></rect>` : null}</g>`;
}
