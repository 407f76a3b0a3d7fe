import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction } from '../figure/index.js';
import { rect, type Drawing, type Shape } from '../layout/shape.js';
import type { PaintName } from '../theme/paint.js';
import { focusRing } from './focus-ring.js';
import { placedMarks, placedShapes } from './placed.js';
import { stateOf } from './state-of.js';

/** How far bands reach beyond the drawing, so that names stay flush with the title. */
const REACH = 8;

/** A drawing as SVG: what lies behind is decoration, each mark is an option of the list that the `<svg>` is. */
export function renderDrawing({ back, marks, pieces }: Drawing, interaction: Interaction): SVGTemplateResult {
  const bands = marks.flatMap((mark): readonly Shape[] => {
    const { selected, hovered } = stateOf(mark, interaction);
    const { x, y, width, height } = mark.box;
    const band = (paint: PaintName, inset = 0) => rect(paint, x - REACH + inset, y + inset, width + 2 * (REACH - inset), height - 2 * inset, inset > 0 ? 2 : 0);
    return selected ? [band('band-selected'), band('chosen', 1.25), band('chosen-gap', 3.25)] : hovered ? [band('band-hovered')] : [];
  });
  return svg`<g aria-hidden="true"><g ${placedShapes(bands)}></g><g ${placedShapes(back)}></g></g><g role="none" ${placedMarks(marks, pieces, interaction)}></g><g aria-hidden="true" pointer-events="none" ${placedShapes(focusRing(marks, interaction.current, [4, 0]))}></g>`;
}
