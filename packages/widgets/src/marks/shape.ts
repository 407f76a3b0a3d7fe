import type { Shape } from '../layout/shape.js';
import { paintClass } from '../theme/paint.js';

/** What each kind of shape is written with: attributes in their order, and the property of the shape that each one says. */
const WRITTEN: Readonly<Record<Shape['kind'], readonly (readonly [attribute: string, of: string])[]>> = {
  text: [['class', 'paint'], ['x', 'x'], ['y', 'y'], ['text-anchor', 'anchor']],
  circle: [['class', 'paint'], ['cx', 'x'], ['cy', 'y'], ['r', 'r']],
  rect: [['class', 'paint'], ['x', 'x'], ['y', 'y'], ['width', 'width'], ['height', 'height'], ['rx', 'round']],
  path: [['class', 'paint'], ['d', 'd']],
};

type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * What has to be written into the element of a shape that stood as another one of its kind: what a page and a static
 * picture both draw. The class names its paint; an attribute that no longer stands is null.
 *
 * @param before null for a new element
 */
export function attributesOf(shape: Shape, before: Shape | null, write: (name: string, value: string | null) => void): void {
  const [now, then] = [shape, before ?? {}] as unknown as readonly [Properties, Properties];
  for (const [name, of] of WRITTEN[shape.kind]) if (now[of] !== then[of]) write(name, now[of] === undefined ? null : of === 'paint' ? paintClass(shape.paint) : String(now[of]));
}

/** What stands inside the element of a shape, '' for nothing. */
export const textOf = (shape: Shape): string => (shape.kind === 'text' ? shape.text : '');
