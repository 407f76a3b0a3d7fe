import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Shape } from '../layout/shape.js';
import { shapeElement, type ShapeElement } from './shape.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shapes as the children of a `<g>`. A drawing is some hundreds of flat elements: a template for each would put as many
 * markers beside them into the page, and look through every value at every change. Here an element stays while its kind
 * stays, and only what has changed is written.
 */
class PlacedShapes extends Directive {
  readonly #nodes: SVGElement[] = [];
  #shapes: readonly Shape[] = [];
  readonly #written: ShapeElement[] = [];

  override render(_shapes: readonly Shape[]): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): unknown {
    const before = this.#shapes;
    this.#shapes = shapes;
    for (const [i, shape] of shapes.entries()) if (shape !== before[i]) this.#write(element, i, shapeElement(shape));
    for (const node of this.#nodes.splice(shapes.length)) node.remove();
    this.#written.length = shapes.length;
    return nothing;
  }

  #write(parent: Element, i: number, next: ShapeElement): void {
    const written = this.#written[i];
    const stays = written?.tag === next.tag;
    const node = stays ? this.#nodes[i]! : document.createElementNS(SVG, next.tag);
    for (const [name, value] of Object.entries(next.attributes)) if (!stays || written.attributes[name] !== value) node.setAttribute(name, String(value));
    if ((stays ? written.text : '') !== next.text) node.textContent = next.text;
    if (!stays) {
      if (written) this.#nodes[i]!.replaceWith(node);
      else parent.append(node);
      this.#nodes[i] = node;
    }
    this.#written[i] = next;
  }
}

/** Shapes as the children of the `<g>` in whose tag this stands. */
export const placedShapes = directive(PlacedShapes);
