import type { Dataset } from '@danbiet/core';

/** An element in one state, as a story shows it and as a picture is taken of it. */
export interface Case {
  /** Its markup, without data. */
  readonly markup: string;
  /** Data that are set by script; none where the markup holds or names them. */
  readonly data?: () => Dataset | Promise<Dataset>;
  /** Properties that are set by script beside the data. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What stands in the shadow root when the state is reached; the drawing unless given. */
  readonly shows?: string;
  /** What a person does then. */
  readonly act?: (root: ShadowRoot) => void | Promise<void>;
  /** What is there after that. */
  readonly then?: string;
}

const PATIENCE = 30_000;

/** Wait until something is there. @throws when it does not come */
export async function until<Found>(find: () => Found | null, what: string): Promise<Found> {
  for (const started = performance.now(); performance.now() - started < PATIENCE; await new Promise(requestAnimationFrame)) {
    const found = find();
    if (found !== null) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The element of a case, with its data, not yet in the page. */
export async function elementOf({ markup, data, given }: Case): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.setHTMLUnsafe(markup);
  const element = box.firstElementChild as HTMLElement & { data?: Dataset };
  if (data) element.data = await data();
  Object.assign(element, given);
  return element;
}

/** Wait until an element that is in the page shows its state, and do there what a person does. */
export async function reach(element: HTMLElement, { shows = 'svg[role=listbox]', act, then }: Case): Promise<void> {
  const root = await until(() => element.shadowRoot, 'a shadow root');
  await until(() => root.querySelector(shows), shows);
  await act?.(root);
  if (then !== undefined) await until(() => root.querySelector(then), then);
}
