import { attribute, type PageElement } from './parse-page.js';

/** Elements whose text a reader of the page never sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'select', 'textarea', 'datalist', 'svg', 'object', 'iframe']);

/**
 * Whether the page itself takes an element out: the `hidden` attribute or `display: none` on it. What a style sheet hides
 * cannot be known here.
 */
export function isTakenOut(element: PageElement): boolean {
  return attribute(element, 'hidden') !== null || /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** Whether an element keeps its place but shows nothing (`visibility: hidden` or `collapse`). */
export function isBlank(element: PageElement): boolean {
  return /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i.test(attribute(element, 'style') ?? '');
}

/** Whether an element holds no text for readers, whatever its style. */
export function isUnseen(element: PageElement): boolean {
  return UNSEEN.has(element.tagName);
}
