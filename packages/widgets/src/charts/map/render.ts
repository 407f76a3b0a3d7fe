import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction, Mark } from '../../figure/index.js';
import { focusRing } from '../../marks/focus-ring.js';
import { markGroup } from '../../marks/mark-group.js';
import { placedShapes } from '../../marks/placed-shapes.js';
import { paintClass, type PaintName } from '../../theme/paint.js';
import type { MapScene } from './layout.js';

const frameOf = ({ outline, box: { x, y, width, height } }: Mark, by: number, paint: PaintName, round: number): SVGTemplateResult =>
  outline ? svg`<path class=${paintClass(paint)} d=${outline}></path>` : svg`<rect class=${paintClass(paint)} x=${x + by} y=${y + by} width=${width - 2 * by} height=${height - 2 * by} rx=${round}></rect>`;

/** The box of a mark that its outline answers for. */
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** A mark that answers to pointer and finger within its outline. */
const withOutline = ({ id, outline }: Mark, group: SVGTemplateResult): SVGTemplateResult => svg`<g data-mark=${id}><path class="hit" d=${outline}></path>${group}</g>`;

/** What stands inside the `<svg>` of a map: the tiles, and over all of them the outlines of what is chosen and pointed at. */
export function renderMap({ back, marks, pieces, links, unit }: MapScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered } = interaction;
  const meets = (areas: Mark['areas'], some: Interaction['selected']) => areas.some((area) => some.has(area) || (links.get(area) ?? []).some((other) => some.has(other)));
  const gap = 1.5 * unit;
  const outlines = marks.flatMap((mark) => [
    ...(meets(mark.areas, selected) ? [frameOf(mark, gap, 'frame-selected', 2), mark.outline ? null : frameOf(mark, gap + 2 * unit, 'frame-inner', 0)] : []),
    ...(meets(mark.areas, hovered) ? [frameOf(mark, gap, 'frame-hovered', 2)] : []),
  ]);
  const group = (mark: Mark, i: number) => markGroup(mark.outline ? { ...mark, box: NOWHERE } : mark, pieces[i] ?? [], i + 1, marks.length, interaction);
  return svg`<g aria-hidden="true" ${placedShapes(back)}></g>${marks.map((mark, i) => (mark.outline ? withOutline(mark, group(mark, i)) : group(mark, i)))}<g aria-hidden="true" pointer-events="none">${outlines}</g>${focusRing(marks, current, [0, 0])}`;
}
