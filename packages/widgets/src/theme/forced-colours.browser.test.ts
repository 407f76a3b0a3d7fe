import { afterEach, expect, it } from 'vitest';
import { madeDataset, madeOverTime } from '../figure/made-dataset.test-data.js';
import { drawn, mount } from '../element/testing/mount.js';
import { emulate } from '../element/testing/page-commands.js';
import { SCORES_63 } from '../charts/map/map-cases.test-data.js';
import { BROKEN } from '../charts/trend/trend-cases.test-data.js';
import '../charts/map/define.js';
import '../charts/trend/define.js';

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({ forcedColors: null });
});

/** A figure where colours are forced. */
async function forced(tag: 'danbiet-map' | 'danbiet-trend', attributes = ''): Promise<SVGSVGElement> {
  await emulate({ forcedColors: 'active' });
  const element = (await mount(`<${tag} ${attributes}></${tag}>`, tag)) as unknown as HTMLElementTagNameMap['danbiet-map' | 'danbiet-trend'];
  element.data = tag === 'danbiet-map' ? madeDataset(SCORES_63) : madeOverTime(BROKEN);
  return drawn(element);
}

const style = (svg: SVGSVGElement, selector: string): CSSStyleDeclaration => getComputedStyle(svg.querySelector(selector)!);

it('tells the classes of a map apart, and outlines the provinces that were not chosen', async () => {
  const svg = await forced('danbiet-map', 'areas="01 31 48 68 79 92 10 11"');
  expect(new Set([1, 2, 3, 4].map((of) => style(svg, `.p-tile-${of}`).fill)).size).toBe(4);
  expect(style(svg, '.p-tile-out').stroke).not.toBe('none');
});

it('outlines the band of a trend, thins its grid and lets labels stand clear of it', async () => {
  const svg = await forced('danbiet-trend', 'highlight="68"');
  const { fill, stroke } = style(svg, '.p-middle');
  expect(stroke).not.toBe('none');
  expect(fill).not.toBe(getComputedStyle(document.body).backgroundColor);
  const [grid, label] = [style(svg, '.p-rule'), style(svg, 'text.p-name-own')];
  expect(Number.parseFloat(grid.strokeWidth)).toBeLessThan(1);
  expect([label.paintOrder.startsWith('stroke'), Number.parseFloat(label.strokeWidth) > 2]).toEqual([true, true]);
});
