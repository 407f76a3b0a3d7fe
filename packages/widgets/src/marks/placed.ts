import { nothing } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { MarkNodes } from './mark-nodes.js';
import { ShapeNodes } from './shape-nodes.js';

/** The children that an element is shown with. */
interface Nodes<Shown extends unknown[]> {
  show(...shown: Shown): void;
}

/** What stands in the tag of an element whose last children are kept apart from templates. */
const placed = <Shown extends unknown[]>(make: new (parent: Element) => Nodes<Shown>): ((...shown: Shown) => DirectiveResult) =>
  directive(
    class extends Directive {
      #nodes: Nodes<Shown> | null = null;

      override render(..._shown: Shown): unknown {
        return nothing;
      }

      override update({ element }: ElementPart, shown: Shown): unknown {
        (this.#nodes ??= new make(element)).show(...shown);
        return nothing;
      }
    },
  );

/** Shapes as the last children of the `<g>` in whose tag this stands. */
export const placedShapes = placed(ShapeNodes);

/** Marks as the children of the `<g>` in whose tag this stands, each an option of the list that the drawing is, with the shapes it is made of. */
export const placedMarks = placed(MarkNodes);
