import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../charts/trend/define.js';
import { madeOverTime } from '../figure/made-dataset.test-data.js';
import { MIXED } from '../charts/trend/trend-cases.test-data.js';
import { drawn, mount } from './testing/mount.js';

/** Numbers of a text that stand on two lines, with the text before and after. */
function broken(root: ShadowRoot): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const topOf = (node: Text, at: number): number => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().top;
  };
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.parentElement!.closest('style, svg, .sr')) continue;
    for (const { index, 0: text } of node.data.matchAll(/\d[–/]\d/g)) if (Math.abs(topOf(node, index) - topOf(node, index + 2)) > 4) found.push(text);
  }
  return found;
}

describe('the words around a figure', () => {
  afterEach(() => document.body.replaceChildren());

  it('never break within a range or a fraction, and are the same text', async () => {
    await page.viewport(1000, 800);
    const element = await mount('<danbiet-trend highlight="01"></danbiet-trend>', 'danbiet-trend');
    element.data = madeOverTime(MIXED);
    await drawn(element);
    const root = element.shadowRoot!;
    const title = root.querySelector<HTMLElement>('[part=title]')!;
    expect(title.textContent).toContain('2019–2024');
    expect(root.querySelector('.notes strong:has(.unbroken)')!.textContent).toMatch(/^\d–3\/3\stỉnh/);
    const rows = new Set<number>();
    for (let width = 240; width < 700; width += 5) {
      element.style.setProperty('width', `${width}px`);
      expect(broken(root), `${width}px`).toEqual([]);
      rows.add(title.offsetHeight);
    }
    expect(rows.size).toBeGreaterThan(2);
  });
});
