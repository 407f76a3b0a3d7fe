import { page } from 'vitest/browser';
import type { Colour } from './contrast.js';
import type { Box } from '../../figure/index.js';

/** What is on the screen, in CSS pixels of the tested document. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel; the nearest one's for a point outside. */
  at(x: number, y: number): Colour;
  /** The colour that most pixels of a box have: what text in it stands on. */
  ground(box: Box): Colour;
}

/** Take a picture of the tested document, or of one element; it must fit the viewport. */
export async function takePicture(element: Element = document.documentElement): Promise<Picture> {
  const encoded = await page.screenshot({ element, save: false });
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);

  const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(value)));
  const at = (x: number, y: number): Colour => {
    const start = 4 * (within(y, height) * width + within(x, width));
    return [data[start]!, data[start + 1]!, data[start + 2]!];
  };
  const ground = (box: Box): Colour => {
    const counts = new Map<string, { colour: Colour; count: number }>();
    for (let y = Math.floor(box.y); y < box.y + box.height; y += 1)
      for (let x = Math.floor(box.x); x < box.x + box.width; x += 1) {
        const colour = at(x, y);
        const known = counts.get(colour.join());
        if (known) known.count += 1;
        else counts.set(colour.join(), { colour, count: 1 });
      }
    return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most)).colour;
  };
  return { width, height, at, ground };
}
