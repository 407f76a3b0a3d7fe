import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, mount, served, until } from '../../../element/testing/mount.js';
import { madeDataset } from '../../../figure/made-dataset.test-data.js';
import { STATES_63 } from '../map-cases.test-data.js';
import type { DanbietMap } from '../map.js';
import '../define.js';
import { madeGeoJson, madeTopoJson } from './boundary-files.test-data.js';

afterEach(() => document.body.replaceChildren());

async function map(geometry: DanbietMap['geometry'], attributes = ''): Promise<DanbietMap & { readonly told: string[] }> {
  const element = (await mount(`<danbiet-map ${attributes}></danbiet-map>`, 'danbiet-map')) as unknown as DanbietMap & { told: string[] };
  element.told = [];
  element.addEventListener('danbiet-issue', ({ detail }) => element.told.push(...detail.issues.map(({ message }) => message.vi)));
  element.data = madeDataset(STATES_63);
  element.geometry = geometry;
  await drawn(element);
  await until(() => element.shadowRoot!.querySelector('.menu'), 'the controls');
  return element;
}

const outlines = (element: DanbietMap): number => element.scene?.marks.filter(({ outline }) => outline !== undefined).length ?? -1;
const notes = (element: DanbietMap): string => element.shadowRoot!.querySelector('.notes')!.textContent!;

describe('the boundaries of a map', () => {
  it('come from an address or as a property, and go again', async () => {
    const element = await map(served(JSON.stringify(madeGeoJson('2024'))));
    expect(outlines(element)).toBe(63);
    element.geometry = madeTopoJson('2024');
    await until(() => notes(element).includes('Ranh giới mô phỏng') && outlines(element) === 63, 'the other file');
    element.geometry = null;
    await until(() => outlines(element) === 0, 'tiles');
    expect(notes(element)).toContain('Mỗi ô một tỉnh, thành');
  });

  it('may be named by the attribute, and join bare codes by the list that the element names', async () => {
    const { vintage: _, ...bare } = madeTopoJson('2024');
    const file = served(JSON.stringify(bare));
    expect(outlines(await map(file, `geometry="${file}"`))).toBe(0);
    const named = await map(file, `geometry="${file}" vintage="2024"`);
    await until(() => outlines(named) === 63, 'the shapes');
  });

  it('that cannot be had leave a map of tiles and say why', async () => {
    for (const [address, why] of [['/nothing-here.json', 'Không tải được'], [served('<!doctype html>', 'text/html'), 'không phải GeoJSON'], [served('{"type":"FeatureCollection","features":[{}]}'), 'không phải vùng khép kín']] as const) {
      const element = await map(address);
      expect(outlines(element)).toBe(0);
      expect(notes(element)).toContain(why);
      expect(element.told.join()).toContain(why);
      element.remove();
    }
  });

  it('answer to a pointer within a shape, not in the corner of its box', async () => {
    await page.viewport(1000, 800);
    const element = await map(madeGeoJson('2024'));
    const root = element.shadowRoot!;
    let corners = 0;
    for (const mark of root.querySelectorAll<SVGGElement>('[data-mark]:has(> path.p-hit)')) {
      const hit = mark.querySelector<SVGPathElement>('.p-hit')!;
      hit.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = hit.getBoundingClientRect();
      const middle = root.elementFromPoint(left + width / 2, top + height / 2)!;
      const at = middle.closest('[data-mark]')?.getAttribute('data-mark');
      const within = hit.isPointInFill(new DOMPoint(hit.getBBox().x + width / 2, hit.getBBox().y + height / 2));
      if (within && middle instanceof SVGElement && middle.closest('[aria-hidden]') === null) expect(at).toBe(mark.dataset['mark']);
      if (root.elementFromPoint(left + 1, top + 1)?.closest('[data-mark]')?.getAttribute('data-mark') !== mark.dataset['mark']) corners += 1;
    }
    expect(corners).toBeGreaterThan(40);
  });

  it('are outlined where someone has chosen, by shape', async () => {
    const element = await map(madeGeoJson('2024'));
    element.selection = ['48@2024'];
    await element.updateComplete;
    const frames = [...element.shadowRoot!.querySelectorAll('.p-frame-selected')];
    // the province, and Hoàng Sa, which belongs to it
    expect(frames.map(({ tagName }) => tagName).sort()).toEqual(['path', 'rect']);
    expect(frames.find(({ tagName }) => tagName === 'path')!.getAttribute('d')).toBe(element.scene!.marks.find(({ id }) => id === '48@2024')!.outline);
  });
});
