import { expect, it } from 'vitest';
import { html, render, svg } from 'lit';
import { circle, path, rect, textAt, type Shape } from '../layout/shape.js';
import { placedShapes } from './placed.js';

/** What stands in the `<g>` after each of some drawings, one after another. */
function drawn(...drawings: (readonly Shape[])[]): readonly string[] {
  const host = document.createElement('div');
  return drawings.map((shapes) => {
    render(html`<svg>${svg`<g ${placedShapes(shapes)}></g>`}</svg>`, host);
    return host.querySelector('g')!.innerHTML;
  });
}

it('leaves of a shape nothing behind that the next one in its place does not have', () => {
  const [first, second] = [[rect('bar', 1, 2, 3, 4, 2), textAt('name', 0, 9, 'Hà Nội'), path('axis', 'M', 0, 0)], [rect('bar-own', 1, 2, 5, 4), circle('dot', 1, 1, 2)]];
  const [, changed, back] = drawn(first, second, first);
  expect(changed).toBe(drawn(second)[0]);
  expect(back).toBe(drawn(first)[0]);
});

it('keeps the element of a shape whose kind stays', () => {
  const host = document.createElement('div');
  const draw = (text: string) => render(html`<svg>${svg`<g ${placedShapes([textAt('name', 0, 9, text)])}></g>`}</svg>`, host);
  draw('Hà Nội');
  const element = host.querySelector('text');
  draw('Huế');
  expect(host.querySelector('text')).toBe(element);
  expect(element?.textContent).toBe('Huế');
});
