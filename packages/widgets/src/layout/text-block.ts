import type { Space } from '../figure/index.js';
import { paintOf, type PaintName } from '../theme/paint.js';
import { textAt, type TextShape } from './shape.js';

/** A text with the class that paints it. */
export type TextPart = readonly [paint: PaintName, text: string];

/** Lines of text under each other, measured. */
export interface TextBlock {
  readonly lines: readonly { readonly paint: PaintName; readonly text: string; readonly size: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
}

/** Never under 1.4, so that Ế, Ậ and Ộ are not clipped. */
const LINE_HEIGHT = 1.45;

/** Width of a text in its own paint. */
export function widthOf([paint, text]: TextPart, { em, measure }: Space): number {
  const { size = 1, bold = false } = paintOf(paint);
  return measure(text, size * em, bold);
}

/** Break a text at spaces; what is wider than the line at its fixed spaces, and a word that still is between letters: nothing is ever cut off. */
export function wrap(text: string, width: number, widthOfText: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((part) => (part.includes('\u00a0') && widthOfText(part) > width ? part.split('\u00a0') : part))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOfText(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = [...word];
    while (rest.length > 1 && widthOfText(rest.join('')) > width) {
      let fit = rest.length - 1;
      while (fit > 1 && widthOfText(rest.slice(0, fit).join('')) > width) fit -= 1;
      lines.push(rest.slice(0, fit).join(''));
      rest = rest.slice(fit);
    }
    line = rest.join('');
  }
  return [...lines, line];
}

/** Set texts under each other, each wrapped to the width. Empty texts take no line. */
export function textBlock(parts: readonly TextPart[], width: number, space: Space): TextBlock {
  const lines = parts.filter(([, text]) => text !== '').flatMap(([paint, text]) => {
    const size = (paintOf(paint).size ?? 1) * space.em;
    return wrap(text, width, (part) => widthOf([paint, part], space)).map((line) => ({ paint, text: line, size, height: size * LINE_HEIGHT }));
  });
  return {
    lines,
    width: Math.max(0, ...lines.map(({ paint, text }) => widthOf([paint, text], space))),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}

/** Where the lines of a block stand when its top is at `top`. */
export function placeBlock(block: TextBlock, x: number, top: number, anchor: TextShape['anchor'] = 'start'): TextShape[] {
  let y = top;
  return block.lines.map(({ paint, text, size, height }) => {
    y += height;
    return textAt(paint, x, y - height / 2 + size * 0.35, text, anchor);
  });
}
