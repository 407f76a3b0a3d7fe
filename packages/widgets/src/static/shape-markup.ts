import type { Shape } from '../layout/shape.js';
import { attributesOf, textOf } from '../marks/shape.js';
import { escapeMarkup } from './escape-markup.js';
import { paintAttributes, type Theme } from './paint-attributes.js';

/** A placed shape as markup with its paint in attributes; a picture has no stylesheet. */
export function shapeMarkup(shape: Shape, theme: Theme, em: number): string {
  let placed = '';
  attributesOf(shape, null, (name, value) => (placed += name === 'class' ? '' : ` ${name}="${escapeMarkup(value!)}"`));
  return `<${shape.kind} ${paintAttributes(shape.paint, theme, em)}${placed}>${escapeMarkup(textOf(shape))}</${shape.kind}>`;
}
