import { page } from 'vitest/browser';
import { settle } from './live-messages.js';
import { emulate, pointAt } from './page-commands.js';

/** An element that was drawn, and what the tests look at in it. */
export interface Drawn {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The drawing, which is also the list of marks, or the table in its place. */
  readonly chart: SVGElement | HTMLElement;
  readonly marks: () => SVGElement[];
  /** A control of the frame by its words. */
  readonly button: (words: RegExp) => HTMLButtonElement;
  /** Have the table shown, where it does not stand there from the start. */
  readonly showTable: () => Promise<void>;
}

/** Room below for everything that opens. */
const HEIGHT = 2400;
const PATIENCE = 5_000;

async function until<T>(find: () => T | null | undefined | false, what: string): Promise<T> {
  for (const started = performance.now(); performance.now() - started < PATIENCE; await new Promise(requestAnimationFrame)) {
    const found = find();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}

/**
 * Put an element into an otherwise empty page and wait until it is drawn.
 *
 * @param element the element with its data
 * @param width the width of page and figure in pixels
 * @param style further style of the box around it
 */
export async function draw(element: HTMLElement, width = 720, style: Partial<CSSStyleDeclaration> = {}): Promise<Drawn> {
  await page.viewport(width, HEIGHT);
  document.documentElement.style.colorScheme = 'light dark';
  document.documentElement.style.background = 'Canvas';
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.lang = 'vi';
  Object.assign(box.style, { width: `${width}px`, padding: '0 12px', boxSizing: 'border-box', ...style });
  box.append(element);
  document.body.replaceChildren(box);
  // keys go to the document that was last in use
  window.focus();
  const root = await until(() => element.shadowRoot, 'a shadow root');
  const chart = await until(() => root.querySelector('[data-mark]')?.closest('svg') ?? root.querySelector<HTMLElement>('div[part=chart]'), 'marks');
  await settle(50);
  const buttons = (words: RegExp) => [...root.querySelectorAll('button')].filter((one) => words.test(one.ariaLabel ?? one.textContent));
  return {
    element,
    root,
    chart,
    marks: () => [...root.querySelectorAll<SVGElement>('[data-mark]')],
    button: (words) => {
      const [found] = buttons(words);
      if (!found) throw new Error(`no button says ${words.source}`);
      return found;
    },
    showTable: async () => {
      const [button] = buttons(/^(Bảng|Table)$/);
      if (!button && chart instanceof SVGElement) {
        buttons(/^(Tùy chọn|Options)$/)[0]!.click();
        (await until(() => buttons(/^(Xem bảng số liệu|Show table)$/)[0], 'the menu of a small figure')).click();
      }
      button?.click();
      await settle();
    },
  };
}

/** Leave an empty page with the browser's own preferences, and the pointer where nothing will be drawn. */
export async function clear(): Promise<void> {
  await pointAt(1, 1);
  document.body.replaceChildren();
  await emulate();
}
