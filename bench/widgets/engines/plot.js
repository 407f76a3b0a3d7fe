// Observable Plot: bars with their values as text.
import { barX, plot, text } from '@observablehq/plot';
import { LEFT, PITCH, WIDTH, number } from './geometry.js';

export const title = 'Observable Plot';

const chart = (rows) =>
  plot({
    width: WIDTH,
    height: rows.length * PITCH + 40,
    marginLeft: LEFT,
    marginRight: 60,
    y: { label: null, domain: rows.map(({ name }) => name) },
    marks: [barX(rows, { x: 'value', y: 'name' }), text(rows, { x: 'value', y: 'name', text: ({ value }) => number(value), textAnchor: 'start', dx: 6 })],
  });

export const start = async (rows) => ({
  draw: (places) => places.forEach((place) => place.replaceChildren(chart(rows))),
  update: (places, next) => places.forEach((place) => place.replaceChildren(chart(next))),
});
