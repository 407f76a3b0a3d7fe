import type { ArrowKey, Scene } from '../../figure/index.js';

const FORWARD: ReadonlySet<ArrowKey> = new Set(['ArrowDown', 'ArrowRight']);

/** Where an arrow key leads from a mark: to the mark that it names, else along the order of reading; at the end it stays. */
export function stepFrom(element: Element, at: number, key: ArrowKey): number {
  const { marks } = (element as Element & { readonly scene: Scene }).scene;
  const { to } = marks[at]!;
  if (to) return to[key] === undefined ? at : marks.findIndex(({ id }) => id === to[key]);
  return Math.min(Math.max(at + (FORWARD.has(key) ? 1 : -1), 0), marks.length - 1);
}
