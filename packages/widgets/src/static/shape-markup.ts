import type { Shape } from '../layout/shape.js';
import { shapeElement } from '../marks/shape.js';
import { escapeMarkup } from './escape-markup.js';
import { paintAttributes, type Theme } from './paint-attributes.js';

/** A placed shape as markup with its paint in attributes; a picture has no stylesheet. */
export function shapeMarkup(shape: Shape, theme: Theme, em: number): string {
  const { tag, attributes, text } = shapeElement(shape);
  const placed = Object.entries(attributes).filter(([name]) => name !== 'class').map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  return `<${tag} ${paintAttributes(shape.paint, theme, em)}${placed.join('')}>${escapeMarkup(text)}</${tag}>`;
}
