// The reference: a bare bar chart in Lit with a scale of d3, as a developer would write one in an afternoon.
import { html, render, svg } from 'lit';
import { scaleBand, scaleLinear } from 'd3-scale';
import { BAR, LEFT, PITCH, WIDTH, number } from './geometry.js';

export const title = 'Lit + d3-scale (reference)';

const chart = (rows) => {
  const x = scaleLinear().domain([0, Math.max(...rows.map(({ value }) => value))]).nice().range([LEFT, WIDTH - 60]);
  const y = scaleBand().domain(rows.map(({ name }) => name)).range([0, rows.length * PITCH]);
  return html`<svg viewBox="0 0 ${WIDTH} ${rows.length * PITCH}" width=${WIDTH} height=${rows.length * PITCH} font-size="13" fill="currentColor" role="img" aria-label="63">
    ${rows.map(({ name, value }) => svg`<g transform="translate(0 ${y(name)})"><text x=${LEFT - 8} y="13" text-anchor="end">${name}</text><rect x=${LEFT} y="3" width=${x(value) - LEFT} height=${BAR} /><text x=${x(value) + 6} y="13">${number(value)}</text></g>`)}
  </svg>`;
};

export const start = async (rows) => ({
  draw: (places) => places.forEach((place) => render(chart(rows), place)),
  update: (places, next) => places.forEach((place) => render(chart(next), place)),
});
