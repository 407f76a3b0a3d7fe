import type { Box } from '../../figure/index.js';

/** A piece of visible text: one line of one text node. */
export interface TextBox {
  readonly text: string;
  /** Where its ink stands, in CSS pixels of the viewport: the letters and their marks, not the line. */
  readonly box: Box;
  /** The element that sets its look. */
  readonly element: Element;
  readonly fontSize: number;
}

const context = new OffscreenCanvas(1, 1).getContext('2d')!;

/** Visible to the eye: rendered, not clipped to a dot for screen readers only, not transparent. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { width, height } = node.getBoundingClientRect();
    if (width <= 1 && height <= 1 && getComputedStyle(node).overflow !== 'visible') return false;
  }
  return true;
}

/** Whether a line lies above or below what its scrolling region shows. */
function isScrolledAway(element: Element, middle: number): boolean {
  const region = element.closest('.scroll')?.getBoundingClientRect();
  return region !== undefined && (middle < region.top || middle > region.bottom);
}

/**
 * Every line of text that can be seen under a root, HTML and SVG alike, without looking into other shadow roots.
 *
 * @param root an element or shadow root
 */
export function textBoxes(root: Node): TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || element.closest('style, title, desc, defs') || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = context.measureText(text);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      if (width === 0 || height === 0 || isScrolledAway(element, y + height / 2)) continue;
      // the rectangle of a line is its font's ascent and descent; a canvas tells how much of that the letters fill
      const scale = height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
      const top = y + scale * (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent);
      boxes.push({ text, element, fontSize: Number.parseFloat(style.fontSize), box: { x, y: top, width, height: scale * (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) } });
    }
  }
  return boxes;
}
