import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction, Mark } from '../../figure/index.js';
import { focusRing } from '../../marks/focus-ring.js';
import { markGroup } from '../../marks/mark-group.js';
import { placedShapes } from '../../marks/placed-shapes.js';
import { paintClass, type PaintName } from '../../theme/paint.js';
import type { MapScene } from './layout.js';

const frameOf = ({ x, y, width, height }: Mark['box'], by: number, paint: PaintName, round: number): SVGTemplateResult =>
  svg`<rect class=${paintClass(paint)} x=${x + by} y=${y + by} width=${width - 2 * by} height=${height - 2 * by} rx=${round}></rect>`;

/** What stands inside the `<svg>` of a map: the tiles, and over all of them the outlines of what is chosen and pointed at. */
export function renderMap({ back, marks, pieces, links, unit }: MapScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered } = interaction;
  const meets = (areas: Mark['areas'], some: Interaction['selected']) => areas.some((area) => some.has(area) || (links.get(area) ?? []).some((other) => some.has(other)));
  const gap = 1.5 * unit;
  const outlines = marks.map(({ areas, box }) => [
    meets(areas, selected) ? [frameOf(box, gap, 'frame-selected', 2), frameOf(box, gap + 2 * unit, 'frame-inner', 0)] : null,
    meets(areas, hovered) ? frameOf(box, gap, 'frame-hovered', 2) : null,
  ]);
  return svg`<g aria-hidden="true" ${placedShapes(back)}></g>${marks.map((mark, i) => markGroup(mark, pieces[i] ?? [], i + 1, marks.length, interaction))}<g aria-hidden="true" pointer-events="none">${outlines}</g>${focusRing(marks, current, [0, 0])}`;
}
