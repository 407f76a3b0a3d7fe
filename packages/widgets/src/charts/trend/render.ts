import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction } from '../../figure/index.js';
import { focusRing } from '../../marks/focus-ring.js';
import { placedMarks, placedShapes } from '../../marks/placed.js';
import type { TrendScene } from './layout.js';

/** What stands inside the `<svg>` of a trend: the lines that are pointed at or selected stand out, and a thin line runs through the period: in small pictures through all of them at once. @param slot the period that is pointed at in a small picture */
export function renderTrend({ back, marks, pieces, strong, cursors, across }: TrendScene, interaction: Interaction, slot: number | null = null): SVGTemplateResult {
  const { current, selected, hovered, pointed } = interaction;
  const cursor = cursors.get(pointed ?? '');
  const lifted = [...strong].flatMap(([area, shapes]) => (selected.has(area) || hovered.has(area) ? shapes : []));
  return svg`<g aria-hidden="true"><g ${placedShapes(back)}></g><g ${placedShapes([...(cursor ? [cursor] : []), ...lifted, ...(slot === null ? [] : (across?.shapes(slot) ?? []))])}></g></g><g role="none" ${placedMarks(marks, pieces, interaction)}></g><g aria-hidden="true" pointer-events="none" ${placedShapes(focusRing(marks, current, [4, 4]))}></g>`;
}
