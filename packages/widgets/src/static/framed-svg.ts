import type { Lang } from '@danbiet/core';
import type { Figure, Space } from '../figure/index.js';
import { measureText } from '../layout/measure.js';
import type { Drawing, Shape } from '../layout/shape.js';
import { figureWords } from '../messages/figure/words.js';
import { FONT } from '../theme/font.js';
import { figureDrawing, MARGIN } from './figure-drawing.js';
import { escapeMarkup } from './escape-markup.js';
import { paintAttributes, tokenColour, type Theme } from './paint-attributes.js';
import { shapeMarkup } from './shape-markup.js';

/** Letter size of a static picture in pixels. */
const EM = 16;

/** What a chart is told when it is placed for a static picture of some width. */
export const stillSpace = (width: number, open: ReadonlySet<string> = new Set()): Space => ({ width, em: EM, measure: measureText, open, still: true });

/**
 * A whole figure as an SVG file: title, subtitle, sentence, drawing, notes and sources, with every paint written into
 * attributes, so that it looks the same wherever it stands. Needs no document. It knows no chart.
 *
 * @param figure what is said
 * @param drawing the chart, placed in {@link stillSpace}
 * @param lang the language of the figure
 * @param theme default `light`; `print` is black and white, with the addresses of links written out
 */
export function framedSvg(figure: Figure, drawing: Drawing, lang: Lang, theme: Theme = 'light'): string {
  const { width } = drawing;
  const { height, chartTop, shapes, notes } = figureDrawing(figure, drawing, figureWords(lang).source, theme === 'print', stillSpace(width));
  const markup = (all: readonly Shape[]) => all.map((one) => shapeMarkup(one, theme, EM)).join('');
  const noteLines = notes.map(({ x, y, lead, text }) => `<text ${paintAttributes('note', theme, EM)} x="${x}" y="${y}"><tspan ${paintAttributes('note-strong', theme, EM)}>${escapeMarkup(lead)}</tspan>${escapeMarkup(text)}</text>`);
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang="${lang}" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" font-family="${escapeMarkup(FONT)}" font-size="${EM}">`,
    `<title id="title">${escapeMarkup(figure.title)}</title><desc id="desc">${escapeMarkup(figure.sentence)}</desc>`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="${tokenColour('ground', theme)}"></rect>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">${markup(shapes)}${noteLines.join('')}<g transform="translate(0 ${chartTop})">${markup([...drawing.back, ...drawing.pieces.flat()])}</g></g></svg>`,
  ].join('');
}
