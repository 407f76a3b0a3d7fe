// The floor of mixed charts: each kind as a string, written by hand, put into the page at once.
import { picture } from './svg-string.js';
import { WIDTH, number } from './geometry.js';
import { tableOf } from './table-string.js';

export const title = 'strings of SVG and HTML (floor)';

const TILE = 40;
const tint = (value) => `hsl(210 60% ${Math.round(95 - value / 2)}%)`;
const map = (rows) => `<svg viewBox="0 0 ${WIDTH} 900" width="${WIDTH}" height="900" font-size="11" role="img" aria-label="63">${rows.map(({ name, value, column, row }) => `<g transform="translate(${column * TILE} ${row * TILE})"><rect width="${TILE - 2}" height="${TILE - 2}" fill="${tint(value)}"/><text x="3" y="14">${name.slice(0, 5)}</text><text x="3" y="30">${number(value)}</text></g>`).join('')}</svg>`;

const line = (values, width, height) => values.map((value, i) => `${i === 0 ? 'M' : 'L'}${((i / Math.max(1, values.length - 1)) * width).toFixed(1)} ${(height - (value / 100) * height).toFixed(1)}`).join('');
const trend = (lines) => `<svg viewBox="0 0 ${WIDTH} 320" width="${WIDTH}" height="320" fill="none" stroke="currentColor" role="img" aria-label="63">${lines.map((values) => `<path d="${line(values, WIDTH, 320)}"/>`).join('')}</svg>`;

const table = (rows) => tableOf(rows.map(({ name, value }) => ({ name, values: [value] })), ['Giá trị']);
const headline = ([{ name, value }], [values]) => `<p>${name}</p><p style="font-size:3em">${number(value)}</p><svg viewBox="0 0 120 32" width="120" height="32" fill="none" stroke="currentColor"><path d="${line(values, 120, 32)}"/></svg>`;

export const start = async (rows, { lines }) => {
  const kinds = [picture, map, () => trend(lines), table, (now) => headline(now, lines)];
  const draw = (places, now) => places.forEach((place, i) => (place.innerHTML = kinds[i % kinds.length](now)));
  return { draw: (places) => draw(places, rows), update: (places, next) => draw(places, next) };
};
