import type { Shape } from '../layout/shape.js';
import { attributesOf, textOf } from './shape.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing. */
export const svgElement = (name: string): SVGElement => document.createElementNS(SVG, name);

/**
 * Shapes as the last children of an element. A drawing is some hundreds of flat elements: a template for each would put as many
 * markers beside them into the page, and look through every value at every change. Here an element stays while its kind
 * stays, and only what has changed is written.
 */
export class ShapeNodes {
  readonly parent: Element;
  readonly #nodes: SVGElement[] = [];
  #shapes: readonly Shape[] = [];

  constructor(parent: Element) {
    this.parent = parent;
  }

  /** Show these in place of those that stood. */
  show(shapes: readonly Shape[]): void {
    const before = this.#shapes;
    this.#shapes = shapes;
    shapes.forEach((shape, i) => shape !== before[i] && this.#write(i, shape, before[i] ?? null));
    for (const node of this.#nodes.splice(shapes.length)) node.remove();
  }

  #write(i: number, shape: Shape, before: Shape | null): void {
    const stays = before?.kind === shape.kind;
    const node = stays ? this.#nodes[i]! : svgElement(shape.kind);
    attributesOf(shape, stays ? before : null, (name, value) => (value === null ? node.removeAttribute(name) : node.setAttribute(name, value)));
    const text = textOf(shape);
    const written = stays ? textOf(before) : '';
    // other letters in the same text node: half of what another node costs
    if (written && text && written !== text) (node.firstChild as Text).data = text;
    else if (written !== text) node.textContent = text;
    if (stays) return;
    if (before) this.#nodes[i]!.replaceWith(node);
    else this.parent.append(node);
    this.#nodes[i] = node;
  }
}
