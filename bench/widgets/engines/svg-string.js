// The floor: the picture as a string, written by hand, put into the page at once. No frame, keyboard, table or words.
import { BAR, LEFT, PITCH, WIDTH, number, scaled } from './geometry.js';

export const title = 'SVG string (floor)';

export const picture = (rows) => {
  const x = scaled(rows);
  const bars = rows.map(({ name, value }, i) => `<g transform="translate(0 ${i * PITCH})"><text x="${LEFT - 8}" y="13" text-anchor="end">${name}</text><rect x="${LEFT}" y="3" width="${x(value)}" height="${BAR}"/><text x="${LEFT + x(value) + 6}" y="13">${number(value)}</text></g>`);
  return `<svg viewBox="0 0 ${WIDTH} ${rows.length * PITCH}" width="${WIDTH}" height="${rows.length * PITCH}" font-size="13" fill="currentColor" role="img" aria-label="63">${bars.join('')}</svg>`;
};

export const start = async (rows) => ({
  draw: (places) => places.forEach((place) => (place.innerHTML = picture(rows))),
  update: (places, next) => places.forEach((place) => (place.innerHTML = picture(next))),
});
