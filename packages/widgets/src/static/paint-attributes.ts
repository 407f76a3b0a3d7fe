import { paintOf, type PaintName } from '../theme/paint.js';
import { TOKENS, type Token } from '../theme/tokens.js';

/** For a light page, a dark one, or black and white on paper. */
export type Theme = 'light' | 'dark' | 'print';

const COLUMN = { light: 0, dark: 1, print: 2 } as const;

/** The colour of a token in a theme. */
export const tokenColour = (token: Token | 'none', theme: Theme): string => (token === 'none' ? token : TOKENS[token][COLUMN[theme]]);

/** A paint as presentation attributes, letter sizes in pixels. */
export function paintAttributes(name: PaintName, theme: Theme, em: number): string {
  const { fill, stroke, width, dash, opacity, size, bold } = paintOf(name);
  const attributes: readonly (readonly [string, string | number | false | undefined])[] = [
    ['fill', fill && tokenColour(fill, theme)],
    ['stroke', stroke && tokenColour(stroke, theme)],
    ['stroke-width', width],
    ['stroke-dasharray', dash],
    ['opacity', opacity],
    ['font-size', size && size * em],
    ['font-weight', bold && 600],
  ];
  return attributes.flatMap(([key, value]) => (value === undefined || value === false ? [] : `${key}="${value}"`)).join(' ');
}
