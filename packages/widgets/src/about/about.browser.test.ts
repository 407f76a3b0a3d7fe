import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { DanbietAbout } from './about.js';
import './define.js';

afterEach(() => document.body.replaceChildren());

async function mount(): Promise<DanbietAbout> {
  const element = document.createElement('danbiet-about');
  document.body.append(element);
  await element.updateComplete;
  return element;
}

it('names the library and its version', async () => {
  const element = await mount();
  expect(element.shadowRoot?.textContent).toBe(`Dân Biết ${DanbietAbout.version}`);
});

it('can be defined twice, as two copies of the library on a page would', async () => {
  const { defineOnce } = await import('../define-once.js');
  expect(() => defineOnce('danbiet-about', class extends HTMLElement {})).not.toThrow();
  expect(customElements.get('danbiet-about')).toBe(DanbietAbout);
});

it('has no accessibility violations', async () => {
  const { violations } = await axe.run(await mount(), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
