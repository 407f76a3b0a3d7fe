import { expect, it } from 'vitest';
import { settle } from './live-messages.js';
import { overlaps } from './overlaps.js';
import { draw, type Drawn } from './stage.js';
import type { Subject } from './subject.js';
import { textBoxes } from './text-boxes.js';

/** WCAG 1.4.12: what a reader may set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** What is wrong with the texts: too small, on each other, cut off, or out of the page. */
function wrong({ root, element }: Drawn): string[] {
  const boxes = textBoxes(root);
  const { left, right } = element.parentElement!.getBoundingClientRect();
  return [
    ...boxes.filter(({ fontSize }) => fontSize < 12).map(({ text, fontSize }) => `${text}: ${fontSize} px`),
    ...overlaps(boxes),
    ...boxes.filter(({ element: one, box }) => !one.closest('.scroll') && (box.x < left - 1 || box.x + box.width > right + 1)).map(({ text }) => `${text}: out of the page`),
    ...[...root.querySelectorAll('*')].filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1).map((one) => `${one.tagName} ${one.className}: cut off`),
    ...(document.documentElement.scrollWidth > window.innerWidth ? [`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${window.innerWidth} px`] : []),
  ];
}

const CASES: readonly (readonly [what: string, width: number, size: string])[] = [
  ['on a wide page', 960, '16px'],
  ['at 720 px', 720, '16px'],
  ['at 320 px', 320, '16px'],
  ['with letters of twice the size', 720, '32px'],
  ['at 320 px with letters half as large again', 320, '24px'],
];

/** Row 6: size of letters, reflow, zoom, spacing. */
export function texts({ make }: Subject): void {
  it.each(CASES)('keeps its texts whole and apart, %s', async (_, width, fontSize) => {
    const drawn = await draw(make(), width, { fontSize });
    expect(wrong(drawn)).toEqual([]);
    await drawn.showTable();
    expect(wrong(drawn)).toEqual([]);
  });

  it('keeps its texts whole and apart with the spacing that a reader sets', async () => {
    const drawn = await draw(make());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
    drawn.root.adoptedStyleSheets = [...drawn.root.adoptedStyleSheets, sheet];
    await settle();
    expect(wrong(drawn)).toEqual([]);
  });
}
