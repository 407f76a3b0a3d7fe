import { markId, type Interaction, type Mark } from '../figure/index.js';
import { path, rect, type Shape } from '../layout/shape.js';
import { ShapeNodes, svgElement } from './shape-nodes.js';
import { stateOf } from './state-of.js';

/** What of a mark answers to pointer and finger: its outline, or the whole strip. */
const hitOf = ({ outline, box: { x, y, width, height } }: Mark): Shape => (outline === undefined ? rect('hit', x, y, width, height) : path('hit', outline));

type Attributes = Readonly<Record<string, string>>;

/** A mark is an option of the list that the drawing is. */
const attributesOf = ({ id, label }: Mark, at: number, count: number, selected: boolean): Attributes => ({
  role: 'option',
  'data-mark': id,
  id: markId(at),
  'aria-label': label,
  'aria-selected': String(selected),
  'aria-posinset': String(at + 1),
  'aria-setsize': String(count),
});

/** Marks as the last children of an element. */
export class MarkNodes {
  readonly #parent: Element;
  readonly #nodes: ShapeNodes[] = [];

  constructor(parent: Element) {
    this.#parent = parent;
  }

  /** Show these in place of those that stood, each with its shapes. */
  show(marks: readonly Mark[], pieces: readonly (readonly Shape[])[], interaction: Interaction): void {
    for (const { parent } of this.#nodes.splice(marks.length)) parent.remove();
    marks.forEach((mark, i) => {
      const node = (this.#nodes[i] ??= this.#added());
      const attributes = attributesOf(mark, i, marks.length, stateOf(mark, interaction).selected);
      for (const name in attributes) if (node.parent.getAttribute(name) !== attributes[name]) node.parent.setAttribute(name, attributes[name]!);
      node.show([hitOf(mark), ...(pieces[i] ?? [])]);
    });
  }

  #added(): ShapeNodes {
    const mark = svgElement('g');
    this.#parent.append(mark);
    return new ShapeNodes(mark);
  }
}
