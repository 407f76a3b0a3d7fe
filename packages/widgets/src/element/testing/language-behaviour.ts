import { describe, expect, it } from 'vitest';
import { inside, until } from './mount.js';
import { drawnSample, type Sample } from './drawn-sample.js';

const text = (element: Element): string => inside(element, 'figure')!.textContent;

/** An element speaks the language of its nearest ancestor. */
export function speaks(sample: Sample): void {
  describe('speaks', () => {
    it('the language of the nearest ancestor, else Vietnamese, and follows when that changes', async () => {
      const { element } = await drawnSample(sample);
      expect(text(element)).toContain(sample.first.vi);
      element.parentElement!.lang = 'en-GB';
      await until(() => text(element).includes(sample.first.en), 'English');
      expect(inside(element, 'figure')!.lang).toBe('en');
      element.parentElement!.lang = 'fr';
      await until(() => text(element).includes(sample.first.vi), 'Vietnamese again');
      element.lang = 'en';
      await until(() => text(element).includes(sample.first.en), 'English by its own attribute');
    });

    it('also inside the shadow root of a host page, whose own language counts', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      host.lang = 'en';
      const { element } = await drawnSample(sample);
      host.attachShadow({ mode: 'open' }).append(element);
      await until(() => text(element).includes(sample.first.en));
      host.lang = 'vi';
      await until(() => text(element).includes(sample.first.vi));
    });
  });
}
