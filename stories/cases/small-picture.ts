import type { Picture } from '../../packages/widgets/src/element/testing/picture.js';

/** Pixels in a row of a block. */
export const BLOCK = 4;

/** A picture a quarter as wide and high: the mean colour of each block. What letters' edges make of it differs little between machines; a mark that moved does. */
export function smallPicture({ width, height, at }: Picture): ImageData {
  const small = new ImageData(Math.ceil(width / BLOCK), Math.ceil(height / BLOCK));
  for (let row = 0; row < small.height; row += 1)
    for (let column = 0; column < small.width; column += 1) {
      const sum = [0, 0, 0];
      for (let i = 0; i < BLOCK * BLOCK; i += 1) at(column * BLOCK + (i % BLOCK), row * BLOCK + Math.floor(i / BLOCK)).forEach((value, channel) => (sum[channel]! += value));
      small.data.set([...sum.map((value) => Math.round(value / (BLOCK * BLOCK))), 255], 4 * (row * small.width + column));
    }
  return small;
}

/** How far two small pictures differ: the blocks that do, as `column,row: by how much`, or that their sizes differ. */
export function differences(a: ImageData, b: ImageData, tolerance: number): readonly string[] {
  if (a.width !== b.width || a.height !== b.height) return [`${a.width} × ${a.height} blocks, and not ${b.width} × ${b.height}`];
  const found: string[] = [];
  for (let i = 0; i < a.data.length; i += 4) {
    const by = Math.max(...[0, 1, 2].map((channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!)));
    if (by > tolerance) found.push(`${(i / 4) % a.width},${Math.floor(i / 4 / a.width)}: ${by}`);
  }
  return found;
}

/** A small picture as the bytes of a PNG file in base64. */
export async function asPng(small: ImageData): Promise<string> {
  const canvas = new OffscreenCanvas(small.width, small.height);
  canvas.getContext('2d')!.putImageData(small, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The small picture in a PNG file given in base64. */
export async function ofPng(encoded: string): Promise<ImageData> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
