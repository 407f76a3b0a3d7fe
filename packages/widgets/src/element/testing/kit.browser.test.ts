import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { contrast, parseColour } from './contrast.js';
import { messagesDuring } from './live-messages.js';
import { overlaps } from './overlaps.js';
import { emulate, pointAt } from './page-commands.js';
import { takePicture } from './picture.js';
import { textBoxes } from './text-boxes.js';

const SVG = 'http://www.w3.org/2000/svg';

beforeEach(() => page.viewport(400, 300));
afterEach(async () => {
  document.body.replaceChildren();
  await emulate();
});

/** A drawing with texts at given places. */
function drawing(texts: readonly (readonly [text: string, x: number, y: number, fill?: string])[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [['width', '400'], ['height', '200']] as const) svg.setAttribute(name, value);
  for (const [text, x, y, fill = '#000'] of texts) {
    const element = document.createElementNS(SVG, 'text');
    element.textContent = text;
    for (const [name, value] of Object.entries({ x, y, fill, 'font-size': 12 })) element.setAttribute(name, String(value));
    svg.append(element);
  }
  document.body.append(svg);
  return svg;
}

it('finds the texts that lie on each other and no others', () => {
  const boxes = textBoxes(drawing([['Thừa Thiên Huế', 0, 20], ['Bà Rịa', 60, 24], ['Đắk Lắk', 0, 60], ['Cần Thơ', 0, 75]]));
  expect(boxes.map(({ text }) => text)).toEqual(['Thừa Thiên Huế', 'Bà Rịa', 'Đắk Lắk', 'Cần Thơ']);
  expect(overlaps(boxes)).toEqual(['Thừa Thiên Huế × Bà Rịa']);
});

it('leaves out texts that the eye cannot see', () => {
  const svg = drawing([['thấy', 0, 20], ['ẩn', 0, 40]]);
  svg.lastElementChild!.setAttribute('visibility', 'hidden');
  expect(textBoxes(svg).map(({ text }) => text)).toEqual(['thấy']);
});

it('tells on which colour a text stands', async () => {
  document.body.style.background = '#12345f';
  const [box] = textBoxes(drawing([['nhạt', 10, 40, '#333']]));
  const ground = (await takePicture()).ground(box!.box);
  document.body.style.background = '';
  expect(ground).toEqual([0x12, 0x34, 0x5f]);
  expect(contrast(ground, parseColour(getComputedStyle(box!.element).fill))).toBeLessThan(4.5);
});

it('counts each message of a live region once', async () => {
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  document.body.append(region);
  const say = (...words: readonly string[]) => words.reduce((before, word) => before.then(() => void (region.textContent = word)), Promise.resolve());
  expect(await messagesDuring(document.body, () => say('', 'một'))).toEqual(['một']);
  expect(await messagesDuring(document.body, () => say('hai', 'ba'))).toEqual(['hai', 'ba']);
  expect(await messagesDuring(document.body, () => say(''))).toEqual([]);
});

it('reaches the preferences and the pointer of the whole page', async () => {
  await emulate({ forcedColors: 'active', colorScheme: 'dark' });
  expect(matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)').matches).toBe(true);
  await emulate();
  expect(matchMedia('(forced-colors: active)').matches).toBe(false);
  const points: number[][] = [];
  document.addEventListener('pointermove', (event) => points.push([event.clientX, event.clientY]));
  await pointAt(120, 80);
  expect(points.at(-1)).toEqual([120, 80]);
});
