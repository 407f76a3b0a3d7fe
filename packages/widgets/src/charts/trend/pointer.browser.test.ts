import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, mount, until } from '../../element/testing/mount.js';
import { pointAt } from '../../element/testing/page-commands.js';
import { madeOverTime, type FiguresOverTime } from '../../figure/made-dataset.test-data.js';
import { BROKEN, CLOSE } from './trend-cases.test-data.js';
import './define.js';

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(800, 600);
});

async function trend(figures: FiguresOverTime, attributes: string, width: number) {
  await page.viewport(width, 900);
  const element = (await mount(`<danbiet-trend ${attributes}></danbiet-trend>`, 'danbiet-trend')) as unknown as HTMLElementTagNameMap['danbiet-trend'];
  element.data = madeOverTime(figures);
  const svg = await drawn(element);
  await until(() => element.shadowRoot!.querySelector('.menu'), 'the controls');
  svg.scrollIntoView();
  return { element, svg, root: element.shadowRoot! };
}

describe('small pictures', () => {
  it('show the period under the pointer in all of them, and nothing when it leaves', async () => {
    const { svg, root } = await trend(BROKEN, 'facet="tiles" highlight="68"', 1000);
    const cursors = () => root.querySelectorAll('.p-cursor').length;
    const { left, top, width, height } = svg.querySelector('[data-mark="10@2024"] .hit')!.getBoundingClientRect();
    await pointAt(Math.round(left + 9), Math.round(top + height - 20));
    // all pictures, and the enlarged one
    await until(() => cursors() === 64, 'a cursor in each picture');
    expect([...root.querySelectorAll('.p-level-label')].map(({ textContent }) => textContent)).toEqual(['2018']);
    await pointAt(Math.round(left + width - 9), Math.round(top + height - 20));
    await until(() => root.querySelector('.p-level-label')?.textContent === '2024', 'the last period');
    await pointAt(1, 1);
    await until(() => cursors() === 0, 'no cursor');
  });

  it('are reached by arrows as they lie on the map, archipelagos too', async () => {
    const { element, svg } = await trend(BROKEN, 'facet="tiles"', 1000);
    const at = () => element.scene!.marks[[...svg.querySelectorAll('[role=option]')].findIndex(({ id }) => id === svg.getAttribute('aria-activedescendant'))]?.name;
    const press = async (key: string) => {
      svg.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
    };
    svg.focus();
    for (const letter of 'đà n') await press(letter);
    expect(at()).toBe('Đà Nẵng');
    await press('ArrowRight');
    expect(at()).toBe('Quần đảo Hoàng Sa');
    await press('ArrowLeft');
    expect(at()).not.toContain('Quần đảo');
  });
});

it.each([1000, 720, 360])('a tooltip never covers the name and last figure of its line, %d px wide', async (width) => {
  for (const [figures, attributes] of [[CLOSE, 'highlight="48"'], [BROKEN, 'highlight="68"']] as const) {
    const { element, svg, root } = await trend(figures, attributes, width);
    for (const mark of element.scene!.marks) {
      if (mark.areas.length === 0) continue;
      svg.querySelector(`[data-mark="${mark.id}"]`)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: svg.getBoundingClientRect().left + mark.box.x + 12 }));
      await element.updateComplete;
      const tip = root.querySelector('[part=tooltip]')!.getBoundingClientRect();
      const named = [...svg.querySelectorAll('text')].filter(({ textContent, parentElement }) => textContent !== '' && parentElement!.closest(`[data-mark^="${mark.areas[0]!}/"]`)).map((text) => text.getBoundingClientRect());
      expect(named.length).toBeGreaterThan(0);
      for (const label of named) expect(tip.right <= label.left || tip.left >= label.right || tip.bottom <= label.top || tip.top >= label.bottom, `${mark.label}: ${tip.right} over ${label.left}`).toBe(true);
    }
    element.remove();
  }
});
