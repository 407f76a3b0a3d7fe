import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction } from '../../figure/index.js';
import { markGroup } from '../../marks/mark-group.js';
import { placedShapes } from '../../marks/placed-shapes.js';
import type { TrendScene } from './layout.js';

/** What stands inside the `<svg>` of a trend: the lines that are pointed at or selected stand out, a thin line runs through the period, and the ring of the keyboard lies over all. */
export function renderTrend({ back, marks, pieces, strong, cursors }: TrendScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered, pointed } = interaction;
  const cursor = cursors.get(pointed ?? '');
  const lifted = [...strong].flatMap(([area, shapes]) => (selected.has(area) || hovered.has(area) ? shapes : []));
  // a line that is drawn later would cover the ring of a point
  const rings = marks.map(({ id, box }) => (id === current ? svg`<g class="current"><rect class="ring" x=${box.x - 4} y=${box.y - 4} width=${box.width + 8} height=${box.height + 8} rx="4"></rect></g>` : null));
  return svg`<g aria-hidden="true"><g ${placedShapes(back)}></g><g ${placedShapes(cursor ? [cursor, ...lifted] : lifted)}></g></g>${marks.map((mark, i) => markGroup(mark, pieces[i] ?? [], i + 1, marks.length, interaction, false))}<g aria-hidden="true" pointer-events="none">${rings}</g>`;
}
