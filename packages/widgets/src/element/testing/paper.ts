import { afterEach, expect, it } from 'vitest';
import { contrast, parseColour } from './contrast.js';
import { settle } from './live-messages.js';
import { overlaps } from './overlaps.js';
import { emulate } from './page-commands.js';
import { takePicture } from './picture.js';
import { draw } from './stage.js';
import type { Subject } from './subject.js';
import { textBoxes } from './text-boxes.js';

/** Width in pixels that A4 leaves for a figure. */
const A4 = 680;

/** What paper needs: black and white, no controls, addresses written out, and the table where a page asks for it. */
export function paper({ make, rows, marks = true }: Subject): void {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  async function printed(table: boolean): ReturnType<typeof draw> {
    await emulate({ media: 'print' });
    const element = make();
    if (table) element.style.setProperty('--danbiet-print-table', 'block');
    // browsers leave out the ground of a page, also of a dark one
    const drawn = await draw(element, A4, { colorScheme: 'dark', background: '#fff' });
    dispatchEvent(new Event('beforeprint'));
    await settle();
    return drawn;
  }

  it('prints in black and white on white, also from a dark page, with every text readable', async () => {
    const { root } = await printed(false);
    const picture = await takePicture();
    const boxes = textBoxes(root);
    const faint = boxes.flatMap(({ text, box, element }) => {
      const style = getComputedStyle(element);
      const ratio = contrast(parseColour(element instanceof SVGElement ? style.fill : style.color), picture.ground(box));
      return ratio < 4.5 ? [`${text}: ${ratio.toFixed(2)}`] : [];
    });
    expect(boxes.length).toBeGreaterThan(10);
    expect(faint).toEqual([]);
    const hued = new Set<string>();
    for (let y = 0; y < picture.height; y += 1)
      for (let x = 0; x < picture.width; x += 1) {
        const [red, green, blue] = picture.at(x, y);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) hued.add(`${x},${y}: ${red} ${green} ${blue}`);
      }
    expect([...hued].slice(0, 5)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
  });

  it('prints no controls, writes out where links lead, and cuts no row in two', async () => {
    const { root } = await printed(false);
    expect([...root.querySelectorAll('button')].filter((one) => one.checkVisibility())).toEqual([]);
    for (const link of root.querySelectorAll('a[href]')) expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href'));
    expect([...root.querySelectorAll('svg[role=listbox], tr')].map((one) => getComputedStyle(one).breakInside).filter((one) => one !== 'avoid')).toEqual([]);
  });

  it('prints the table with every row where the page asks for it, and only there', async () => {
    const seen = (root: ShadowRoot) => [...root.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length;
    expect(seen((await printed(false)).root)).toBe(marks ? 0 : rows);
    dispatchEvent(new Event('afterprint'));
    expect(seen((await printed(true)).root)).toBe(rows);
  });
}
