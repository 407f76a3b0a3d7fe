import { svg, type SVGTemplateResult } from 'lit';
import type { Shape } from '../layout/shape.js';
import { paintClass } from '../theme/paint.js';

/** A placed shape as SVG. */
export function shape(one: Shape): SVGTemplateResult {
  switch (one.kind) {
    case 'text':
      return svg`<text class=${paintClass(one.paint)} x=${one.x} y=${one.y} text-anchor=${one.anchor}>${one.text}</text>`;
    case 'circle':
      return svg`<circle class=${paintClass(one.paint)} cx=${one.x} cy=${one.y} r=${one.r}></circle>`;
    case 'rect':
      return svg`<rect class=${paintClass(one.paint)} x=${one.x} y=${one.y} width=${one.width} height=${one.height}></rect>`;
    case 'path':
      return svg`<path class=${paintClass(one.paint)} d=${one.d}></path>`;
  }
}
