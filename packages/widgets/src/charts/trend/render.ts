import { svg, type SVGTemplateResult } from 'lit';
import type { Interaction } from '../../figure/index.js';
import { focusRing } from '../../marks/focus-ring.js';
import { markGroup } from '../../marks/mark-group.js';
import { placedShapes } from '../../marks/placed-shapes.js';
import type { TrendScene } from './layout.js';

/** What stands inside the `<svg>` of a trend: the lines that are pointed at or selected stand out, and a thin line runs through the period. */
export function renderTrend({ back, marks, pieces, strong, cursors }: TrendScene, interaction: Interaction): SVGTemplateResult {
  const { current, selected, hovered, pointed } = interaction;
  const cursor = cursors.get(pointed ?? '');
  const lifted = [...strong].flatMap(([area, shapes]) => (selected.has(area) || hovered.has(area) ? shapes : []));
  return svg`<g aria-hidden="true"><g ${placedShapes(back)}></g><g ${placedShapes(cursor ? [cursor, ...lifted] : lifted)}></g></g>${marks.map((mark, i) => markGroup(mark, pieces[i] ?? [], i + 1, marks.length, interaction))}${focusRing(marks, current, [4, 4])}`;
}
