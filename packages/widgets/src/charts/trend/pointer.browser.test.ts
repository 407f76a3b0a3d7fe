import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
    const { left, top, width, height } = svg.querySelector('[data-mark="10@2024"] .p-hit')!.getBoundingClientRect();
    await pointAt(Math.round(left + 9), Math.round(top + height - 20));
    // all pictures, and the enlarged one
    await until(() => cursors() === 64, 'a cursor in each picture');
    expect([...root.querySelectorAll('.p-level-label')].map(({ textContent }) => textContent)).toEqual(['2018']);
    await pointAt(Math.round(left + width - 9), Math.round(top + height - 20));
    await until(() => root.querySelector('.p-level-label')?.textContent === '2024', 'the last period');
    await pointAt(1, 1);
    await until(() => cursors() === 0, 'no cursor');
  });

  it.each(['tiles', 'region'])('let the keyboard move through time in all of them (%s), say what the held one says then, and forget it when it leaves', async (facet) => {
    const { element, svg, root } = await trend(BROKEN, `facet="${facet}" highlight="68"`, 1000);
    const said = () => root.querySelector('[role=status]')!.textContent;
    const shown = () => [root.querySelectorAll('.p-cursor').length, root.querySelector('.p-level-label')?.textContent];
    svg.focus();
    await userEvent.keyboard('da n');
    const line = element.scene!.marks.find(({ id }) => id === '48@2024')!;
    await until(() => root.querySelector('[part=tooltip] strong')?.textContent === 'Đà Nẵng', 'Đà Nẵng');
    expect(shown()).toEqual([0, undefined]);
    const values = new Set<string>();
    for (const [key, year] of [['ArrowLeft', '2024'], ['ArrowLeft', '2023'], ['ArrowLeft', '2022'], ['ArrowRight', '2023']] as const) {
      await userEvent.keyboard(`{${key}}`);
      await until(() => shown()[1] === year, year);
      expect(shown()[0]).toBe(64);
      expect(said()).toMatch(new RegExp(`^Đà Nẵng, \\d+,\\d+\\sđiểm.*${year}$`));
      const [value, period] = said().slice('Đà Nẵng, '.length).split(', ');
      expect(line.label).toContain(`${period}: ${value}`);
      values.add(said());
      expect(root.querySelector('[part=tooltip] strong')!.textContent).toBe('Đà Nẵng');
    }
    expect(values.size).toBe(3);
    // the period stays while the keyboard walks from picture to picture
    await userEvent.keyboard('{ArrowDown}');
    await until(() => root.querySelector('[part=tooltip] strong')!.textContent !== 'Đà Nẵng', 'another picture');
    expect(shown()).toEqual([64, '2023']);
    await userEvent.keyboard('{ArrowRight}');
    await until(() => shown()[1] === '2024', 'the last period');
    expect(said()).not.toMatch(/^Đà Nẵng/);
    (root.activeElement as SVGElement).blur();
    await until(() => shown()[0] === 0, 'no cursor');
  });

  it('are reached by arrows one after the other, archipelagos too', async () => {
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
    expect(at()).toBe('Đà Nẵng');
    await press('End');
    expect(at()).toBe('Quần đảo Trường Sa');
    await press('ArrowUp');
    expect(at()).toBe('Quần đảo Hoàng Sa');
    await press('ArrowUp');
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
