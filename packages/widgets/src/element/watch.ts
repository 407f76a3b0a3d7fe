/** Ends a watch and frees what it holds. */
export type Stop = () => void;

const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The nearest ancestor that matches, the element itself included, also outside the shadow roots it stands in. */
export function nearest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
}

/** The language of the nearest ancestor that names one: English, or Vietnamese for all others and for none. */
export const languageOf = (element: Element): 'vi' | 'en' => (/^en\b/i.test(nearest(element, '[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'vi');

/** Watch the `lang` attributes that decide an element's language. */
export function watchLanguage(element: Element, told: () => void): Stop {
  const observer = new MutationObserver(told);
  for (let node: Node | null = element; node !== null; node = parentOf(node)) if (parentOf(node) === null || node instanceof ShadowRoot) observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  return () => observer.disconnect();
}

/** Watch what is written inside an element: tables, scripts, slots. */
export function watchChildren(element: Element, told: () => void): Stop {
  const observer = new MutationObserver(told);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

/** Tell once when an element comes near the visible part of the page. */
export function watchNear(element: Element, told: () => void): Stop {
  const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && told(), { rootMargin: '300px' });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tell an element's width, now and whenever it changes. */
export function watchWidth(element: Element, told: (width: number) => void): Stop {
  const observer = new ResizeObserver((entries) => told(entries.at(-1)!.contentRect.width));
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tell when the page is about to be printed, and when that is over. */
export function watchPrint(told: (printing: boolean) => void): Stop {
  const stop = new AbortController();
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => told(type === 'beforeprint'), stop);
  return () => stop.abort();
}
