import { expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../element/testing/hostile-texts.js';
import { madeDataset } from '../figure/made-dataset.test-data.js';
import { HOSTILE } from '../charts/ranking/ranking-cases.test-data.js';
import { staticSvg } from './static-svg.js';

const DRAWN = new Set(['svg', 'title', 'desc', 'g', 'rect', 'text', 'tspan', 'path', 'circle']);

it('is well-formed and holds nothing but drawing and text, whatever stands in the file', () => {
  const picture = staticSvg('ranking', madeDataset(HOSTILE), { show: 'all', caption: HOSTILE_TEXTS[1]! }).result!;
  const file = new DOMParser().parseFromString(picture, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
  const all = [...file.querySelectorAll('*')];
  expect(all.filter(({ localName }) => !DRAWN.has(localName)).map(({ localName }) => localName)).toEqual([]);
  expect(all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((name) => /^on|href|style/.test(name))).toEqual([]);
  // a text may stand in several lines, and what XML has no place for becomes a sign of its own
  const drawn = [...file.querySelectorAll('text, title, desc')].map(({ textContent }) => textContent).join('').replace(/\s/g, '');
  for (const text of HOSTILE_TEXTS) expect(drawn).toContain(text.replace(/\s/g, '').replace('\u0000', '\ufffd'));
});
