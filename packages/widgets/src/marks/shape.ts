import type { Shape } from '../layout/shape.js';
import { paintClass } from '../theme/paint.js';

/** A placed shape as the SVG element that draws it; the class names its paint. */
export interface ShapeElement {
  readonly tag: Shape['kind'];
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What stands inside, '' for nothing. */
  readonly text: string;
}

/** The element of a shape: what a page and a static picture both draw. */
export function shapeElement(one: Shape): ShapeElement {
  const named = { class: paintClass(one.paint) };
  switch (one.kind) {
    case 'text':
      return { tag: one.kind, attributes: { ...named, x: one.x, y: one.y, 'text-anchor': one.anchor }, text: one.text };
    case 'circle':
      return { tag: one.kind, attributes: { ...named, cx: one.x, cy: one.y, r: one.r }, text: '' };
    case 'rect':
      return { tag: one.kind, attributes: { ...named, x: one.x, y: one.y, width: one.width, height: one.height, ...(one.round !== undefined && { rx: one.round }) }, text: '' };
    case 'path':
      return { tag: one.kind, attributes: { ...named, d: one.d }, text: '' };
  }
}
