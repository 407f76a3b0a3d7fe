import type { LitElement } from 'lit';

/** An element of this library under test. */
export type Tested = LitElement & { src: string | null; data: unknown };

/** Put markup into the page and give its first element of ours, upgraded. */
export async function mount<Element extends Tested>(markup: string, tag: string): Promise<Element> {
  const box = document.createElement('div');
  box.lang = 'vi';
  document.body.append(box);
  box.setHTMLUnsafe(markup);
  const element = box.querySelector<Element>(tag)!;
  // what is far from the window is not drawn
  element.scrollIntoView();
  await element.updateComplete;
  return element;
}

/** How long something is waited for, in milliseconds: on a busy machine all takes long, and it is not the time that is tested. */
const PATIENCE = 20_000;

/** Wait until something is true of the page, and give it. @throws when it does not come true while {@link PATIENCE} lasts */
export async function until<Found>(find: () => Found | null | undefined | false, what = String(find)): Promise<Found> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** The first thing inside an element's shadow root that matches. */
export const inside = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);

/** Wait until an element has drawn its figure: marks, or a table in their place. */
export const drawn = (element: Element): Promise<SVGSVGElement> => until(() => element.shadowRoot!.querySelector<SVGSVGElement>('[part=chart]'), 'the drawing');

/** A data address that answers with a text. Give it back with `URL.revokeObjectURL` or let the page end. */
export const served = (text: string, type = 'application/json'): string => URL.createObjectURL(new Blob([text], { type }));

/** An element made by script, not yet in the page. */
export const created = (tag: string): Tested => document.createElement(tag) as unknown as Tested;
