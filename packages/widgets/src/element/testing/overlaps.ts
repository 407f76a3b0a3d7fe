import type { TextBox } from './text-boxes.js';

/** Pixels that two boxes may share: rounding, and the side bearing of letters. */
const SLACK = 1;

/**
 * Pairs of texts that lie on each other, as `first × second`.
 *
 * @param boxes the texts of a figure
 */
export function overlaps(boxes: readonly Pick<TextBox, 'text' | 'box'>[]): string[] {
  const found: string[] = [];
  for (const [index, { text, box: a }] of boxes.entries())
    for (const { text: other, box: b } of boxes.slice(index + 1)) {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (across > SLACK && down > SLACK) found.push(`${text} × ${other}`);
    }
  return found;
}
