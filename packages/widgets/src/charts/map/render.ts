import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction, Mark } from '../../figure/index.js';
import { path, rect, type Shape } from '../../layout/shape.js';
import { focusRing } from '../../marks/focus-ring.js';
import { placedMarks, placedShapes } from '../../marks/placed.js';
import type { PaintName } from '../../theme/paint.js';
import type { MapScene } from './layout.js';

const frameOf = ({ outline, box: { x, y, width, height } }: Mark, by: number, paint: PaintName, round: number): Shape =>
  outline ? path(paint, outline) : rect(paint, x + by, y + by, width - 2 * by, height - 2 * by, round);

/** What stands inside the `<svg>` of a map: the tiles, and over all of them the outlines of what is chosen and pointed at. */
export function renderMap({ back, marks, pieces, links, unit }: MapScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered } = interaction;
  const meets = (areas: Mark['areas'], some: Interaction['selected']) => areas.some((area) => some.has(area) || (links.get(area) ?? []).some((other) => some.has(other)));
  const gap = 1.5 * unit;
  const outlines = marks.flatMap((mark) => [
    ...(meets(mark.areas, selected) ? [frameOf(mark, gap, 'frame-selected', 2), ...(mark.outline ? [] : [frameOf(mark, gap + 2 * unit, 'frame-inner', 0)])] : []),
    ...(meets(mark.areas, hovered) ? [frameOf(mark, gap, 'frame-hovered', 2)] : []),
  ]);
  return svg`<g aria-hidden="true" ${placedShapes(back)}></g><g role="none" ${placedMarks(marks, pieces, interaction)}></g><g aria-hidden="true" pointer-events="none"><g ${placedShapes(outlines)}></g><g ${placedShapes(focusRing(marks, current, [0, 0]))}></g></g>`;
}
