import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction, Mark } from '../../figure/index.js';
import { markGroup } from '../../marks/mark-group.js';
import { placedShapes } from '../../marks/placed-shapes.js';
import { paintClass, type PaintName } from '../../theme/paint.js';
import type { MapScene } from './layout.js';

const frameOf = ({ x, y, width, height }: Mark['box'], by: number, paint: PaintName, round: number): SVGTemplateResult =>
  svg`<rect class=${paintClass(paint)} x=${x + by} y=${y + by} width=${width - 2 * by} height=${height - 2 * by} rx=${round}></rect>`;

/** What stands inside the `<svg>` of a map: the tiles, and over all of them the outlines of what is chosen, pointed at and held by the keyboard. */
export function renderMap({ back, marks, pieces, links, unit }: MapScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered } = interaction;
  const meets = (areas: Mark['areas'], some: Interaction['selected']) => areas.some((area) => some.has(area) || (links.get(area) ?? []).some((other) => some.has(other)));
  const gap = 1.5 * unit;
  const outlines = marks.map(({ areas, box, id }) => [
    meets(areas, selected) ? [frameOf(box, gap, 'frame-selected', 2), frameOf(box, gap + 2 * unit, 'frame-inner', 0)] : null,
    meets(areas, hovered) ? frameOf(box, gap, 'frame-hovered', 2) : null,
    id === current ? svg`<g class="current"><rect class="ring" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect></g>` : null,
  ]);
  return svg`<g aria-hidden="true" ${placedShapes(back)}></g>${marks.map((mark, i) => markGroup(mark, pieces[i] ?? [], i + 1, marks.length, interaction, false))}<g aria-hidden="true" pointer-events="none">${outlines}</g>`;
}
