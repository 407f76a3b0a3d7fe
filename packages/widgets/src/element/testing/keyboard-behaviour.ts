import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, until } from './mount.js';
import { drawnSample, type Sample } from './drawn-sample.js';
import { stepFrom } from './step-from.js';

const current = (svg: Element): Element | null => (svg.getRootNode() as ShadowRoot).getElementById(svg.getAttribute('aria-activedescendant') ?? '');
const label = (svg: Element): string => current(svg)?.getAttribute('aria-label') ?? '';
const options = (svg: Element): readonly Element[] => [...svg.querySelectorAll('[role=option]')];

/** Keyboard, pointer and touch reach the same marks and the same words. */
export function isReachable(sample: Sample): void {
  describe('is reachable', () => {
    it('by Tab: the controls of the frame first, then the marks as one stop', async () => {
      const { element, svg } = await drawnSample(sample);
      const root = element.shadowRoot!;
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const seen: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        await userEvent.tab();
        seen.push(root.activeElement?.getAttribute('role') ?? root.activeElement?.tagName ?? 'outside');
      }
      const stops = [...(sample.small ? ['BUTTON'] : ['BUTTON', 'BUTTON', 'BUTTON']), 'listbox'];
      expect(seen.slice(0, stops.length)).toEqual(stops);
      expect(seen[stops.length]).not.toBe('listbox');
      expect(svg.querySelectorAll('[tabindex]')).toHaveLength(0);
    });

    it('by arrows, Home and End, in the order of reading', async () => {
      const { element, svg } = await drawnSample(sample);
      svg.focus();
      const all = options(svg).map((option) => option.getAttribute('aria-label'));
      await userEvent.keyboard('{Home}');
      await until(() => label(svg) === all[0]);
      let at = 0;
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp'] as const) {
        await userEvent.keyboard(`{${key}}`);
        at = stepFrom(element, at, key);
        await until(() => label(svg) === all[at]);
      }
      await userEvent.keyboard('{End}');
      await until(() => label(svg) === all.at(-1));
      await userEvent.keyboard('{ArrowDown}');
      expect(label(svg)).toBe(all[stepFrom(element, all.length - 1, 'ArrowDown')]);
    });

    it('by typing a name with or without diacritics', async () => {
      const { svg } = await drawnSample(sample);
      svg.focus();
      const [[bare, found], [marked, next]] = sample.typed ?? [['hai ph', 'Hải Phòng'], ['hà n', 'Hà Nội']];
      await userEvent.keyboard(bare);
      await until(() => label(svg).startsWith(found));
      await new Promise((done) => setTimeout(done, 900));
      for (const key of marked) svg.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await until(() => label(svg).startsWith(next));
    });

    it('and every mark shows its tooltip to the keyboard; Esc closes it, Esc again goes back to the controls', async () => {
      const { element, svg } = await drawnSample(sample);
      svg.focus();
      await userEvent.keyboard('{Home}');
      const tip = await until(() => inside(element, '[part=tooltip]'));
      expect(tip.textContent).toContain(sample.first.vi);
      await userEvent.keyboard('{Escape}');
      await until(() => inside(element, '[part=tooltip]') === null);
      expect(element.shadowRoot!.activeElement).toBe(svg);
      await userEvent.keyboard('{Escape}');
      expect(element.shadowRoot!.activeElement!.textContent).toBe(sample.small ? '•••' : 'Biểu đồ');
    });

    it('Enter and Space choose and take back; the page hears of it', async () => {
      const { element, svg } = await drawnSample(sample);
      const heard: { areas: readonly string[]; source: Element }[] = [];
      element.addEventListener('danbiet-select', ({ detail }) => heard.push(detail));
      svg.focus();
      await userEvent.keyboard('{Home}{Enter}');
      await until(() => current(svg)?.getAttribute('aria-selected') === 'true');
      expect(heard.at(-1)!.source).toBe(element);
      expect((element as unknown as { selection: readonly string[] }).selection).toEqual(heard.at(-1)!.areas);
      await new Promise((done) => setTimeout(done, 900));
      await userEvent.keyboard(' ');
      await until(() => current(svg)?.getAttribute('aria-selected') === 'false');
      expect(heard.at(-1)!.areas).toEqual([]);
    });

    it('by pointer: the tooltip comes after a moment, stays while it is pointed at, goes with Esc', async () => {
      const { element, svg } = await drawnSample(sample);
      const [mark, other] = options(svg);
      // the pointer may rest on the mark since another test
      await userEvent.hover(inside(element, '[part=title]')!);
      await until(() => inside(element, '[part=tooltip]') === null);
      mark!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      expect(inside(element, '[part=tooltip]')).toBeNull();
      await userEvent.hover(mark!);
      const tip = await until(() => inside(element, '[part=tooltip]'));
      const said = tip.textContent;
      await userEvent.hover(tip);
      await new Promise((done) => setTimeout(done, 400));
      expect(inside(element, '[part=tooltip]')!.textContent).toBe(said);
      await userEvent.keyboard('{Escape}');
      await until(() => inside(element, '[part=tooltip]') === null);
      await userEvent.hover(other!);
      await until(() => inside(element, '[part=tooltip]'));
      await userEvent.hover(inside(element, '[part=title]')!);
      await until(() => inside(element, '[part=tooltip]') === null);
    });

    it('by touch: a tap chooses and shows the tooltip', async () => {
      const { element, svg } = await drawnSample(sample);
      const { left, top } = options(svg)[0]!.getBoundingClientRect();
      options(svg)[0]!.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'touch', clientX: left + 20, clientY: top + 10 }));
      await until(() => inside(element, '[part=tooltip]'));
      expect(options(svg)[0]!.getAttribute('aria-selected')).toBe('true');
    });

    it('the menu, which gives the keyboard back to its button when a file is saved, and takes it from nobody', async () => {
      const { element, svg } = await drawnSample(sample);
      const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
      const [root, opener] = [element.shadowRoot!, inside(element, '.menu > button')!];
      const choose = async (kind: string) => {
        opener.focus();
        await userEvent.keyboard('{Enter}');
        const menu = await until(() => inside(element, '[part=menu]'));
        const chosen = [...menu.querySelectorAll('button')].find(({ textContent }) => textContent.includes(kind))!;
        chosen.focus();
        return chosen;
      };
      await choose('CSV');
      await userEvent.keyboard('{Enter}');
      await until(() => inside(element, '[part=menu]') === null);
      expect([save.mock.calls.length, root.activeElement]).toEqual([1, opener]);
      // who goes on to the chart while the file is made stays there
      (await choose('JSON-stat')).click();
      svg.focus();
      await until(() => save.mock.calls.length === 2);
      await until(() => inside(element, '[part=menu]') === null);
      expect(root.activeElement).toBe(svg);
      save.mockRestore();
    });

    it('with targets of 24 pixels at least', async () => {
      const { element, svg } = await drawnSample(sample);
      inside(element, '.menu button')!.click();
      await until(() => inside(element, '[part=menu]'));
      const targets = [...element.shadowRoot!.querySelectorAll('button'), ...(element as unknown as { scene: { marks: { box: DOMRect }[] } }).scene.marks.map(({ box }) => box)];
      for (const target of targets) {
        const { width, height } = target instanceof Element ? target.getBoundingClientRect() : target;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(target instanceof Element ? 24 : 22);
      }
      expect(svg.isConnected).toBe(true);
    });
  });
}
