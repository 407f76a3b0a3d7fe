import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Interaction } from '../figure/index.js';
import type { Drawing } from '../layout/shape.js';
import { paintClass, type PaintName } from '../theme/paint.js';
import { focusRing } from './focus-ring.js';
import { markGroup } from './mark-group.js';
import { placedShapes } from './placed-shapes.js';
import { stateOf } from './state-of.js';

/** How far bands reach beyond the drawing, so that names stay flush with the title. */
const REACH = 8;

/** A drawing as SVG: what lies behind is decoration, each mark is an option of the list that the `<svg>` is. */
export function renderDrawing({ back, marks, pieces }: Drawing, interaction: Interaction): SVGTemplateResult {
  const bands = marks.flatMap((mark) => {
    const { selected, hovered } = stateOf(mark, interaction);
    const { x, y, width, height } = mark.box;
    const band = (paint: PaintName, inset = 0) => svg`<rect class=${paintClass(paint)} x=${x - REACH + inset} y=${y + inset} width=${width + 2 * (REACH - inset)} height=${height - 2 * inset} rx=${inset > 0 ? 2 : nothing}></rect>`;
    return selected ? [band('band-selected'), band('chosen', 1.25), band('chosen-gap', 3.25)] : hovered ? [band('band-hovered')] : [];
  });
  return svg`<g aria-hidden="true">${bands}<g ${placedShapes(back)}></g></g>${marks.map((mark, i) => markGroup(mark, pieces[i] ?? [], i + 1, marks.length, interaction))}${focusRing(marks, interaction.current, [4, 0])}`;
}
