import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Shape } from '../layout/shape.js';
import { attributesOf, textOf } from './shape.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shapes as the last children of a `<g>`. A drawing is some hundreds of flat elements: a template for each would put as many
 * markers beside them into the page, and look through every value at every change. Here an element stays while its kind
 * stays, and only what has changed is written.
 */
class PlacedShapes extends Directive {
  readonly #nodes: SVGElement[] = [];
  #shapes: readonly Shape[] = [];

  override render(_shapes: readonly Shape[]): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [shapes]: [readonly Shape[]]): unknown {
    const before = this.#shapes;
    this.#shapes = shapes;
    shapes.forEach((shape, i) => shape !== before[i] && this.#write(element, i, shape, before[i] ?? null));
    for (const node of this.#nodes.splice(shapes.length)) node.remove();
    return nothing;
  }

  #write(parent: Element, i: number, shape: Shape, before: Shape | null): void {
    const stays = before?.kind === shape.kind;
    const node = stays ? this.#nodes[i]! : document.createElementNS(SVG, shape.kind);
    attributesOf(shape, stays ? before : null, (name, value) => (value === null ? node.removeAttribute(name) : node.setAttribute(name, value)));
    const text = textOf(shape);
    if ((stays ? textOf(before) : '') !== text) node.textContent = text;
    if (stays) return;
    if (before) this.#nodes[i]!.replaceWith(node);
    else parent.append(node);
    this.#nodes[i] = node;
  }
}

/** Shapes as the children of the `<g>` in whose tag this stands, after those that stand in it. */
export const placedShapes = directive(PlacedShapes);
