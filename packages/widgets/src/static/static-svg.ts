import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { svg } from 'lit';
import type { Choice, Figure, Space } from '../figure/index.js';
import type { Drawing } from '../layout/shape.js';
import { measureText } from '../layout/measure.js';
import { shape } from '../marks/shape.js';
import { rankingStill } from './ranking-still.js';
import type { RankingOptions } from '../charts/ranking/options.js';
import { figureWords } from '../messages/figure/words.js';
import { figureDrawing } from './figure-drawing.js';
import { paintAttributes, tokenColour, type Theme } from './paint-attributes.js';
import { templateToString } from './template-to-string.js';

/** A chart that can be drawn without a page. */
export type StaticChart = 'ranking';

/** What a static picture shows and how. */
export interface StaticOptions extends Partial<Choice>, RankingOptions {
  /** Default `vi`. */
  readonly lang?: Lang;
  /** Width of the figure in pixels, at least 280; default 720. */
  readonly width?: number;
  /** Default `light`; `print` is black and white. */
  readonly theme?: Theme;
  /** A title in place of the generated one. */
  readonly caption?: string | null;
  /** Ids of folds that stand open. */
  readonly open?: readonly string[];
}

/** How a chart becomes words and a drawing. */
export type Still = (dataset: Dataset, choice: Choice, options: RankingOptions, lang: Lang, space: Space) => Outcome<{ readonly figure: Figure; readonly drawing: Drawing }>;

const STILLS: Readonly<Record<StaticChart, Still>> = { ranking: rankingStill };

/** Room around the figure: bands reach into it. */
const MARGIN = 16;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/**
 * A whole figure as an SVG file: title, subtitle, sentence, chart, notes and sources, with every paint written into
 * attributes, so that it looks the same wherever it stands. Needs no document.
 *
 * @returns result null with the issues that say why nothing can be drawn
 * @throws RangeError when the width is not a number of at least 280
 * @example staticSvg('ranking', dataset, { indicator: 'mediation_success_rate', period: '2023' }).result
 */
export function staticSvg(chart: StaticChart, dataset: Dataset, options: StaticOptions = {}): Outcome<string> {
  const { lang = 'vi', width = 720, theme = 'light', caption = null, open = [] } = options;
  if (!(width >= 280)) throw new RangeError(`staticSvg received width = ${width}; expected at least 280`);
  const choice: Choice = { indicator: options.indicator ?? null, period: options.period ?? null, areas: options.areas ?? null, vintage: options.vintage ?? null, highlight: options.highlight ?? [] };
  const space: Space = { width, em: 16, measure: measureText, open: new Set(open) };
  const { result, issues } = STILLS[chart](dataset, choice, options, lang, space);
  if (result === null) return { result, issues };
  const { figure, drawing } = result;
  const titled = caption === null ? figure : { ...figure, title: figure.synthetic ? `${caption} · ${figureWords(lang).synthetic}` : caption };
  const { height, chartTop, shapes, notes } = figureDrawing(titled, drawing, figureWords(lang).source, theme === 'print', space);
  const noteLines = notes.map(({ x, y, lead, text }) => svg`<text class=${'note'} x=${x} y=${y}><tspan class=${'note-strong'}>${lead}</tspan>${text}</text>`);
  const all = [...drawing.back, ...drawing.pieces.flat()];
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + 2 * MARGIN];
  const template = svg`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang=${lang} width=${outerWidth} height=${outerHeight} viewBox=${`0 0 ${outerWidth} ${outerHeight}`} font-family=${FONT} font-size=${space.em}><title id="title">${titled.title}</title><desc id="desc">${titled.sentence}</desc><rect width=${outerWidth} height=${outerHeight} fill=${tokenColour('ground', theme)}></rect><g transform=${`translate(${MARGIN} ${MARGIN})`}>${shapes.map(shape)}${noteLines}<g transform=${`translate(0 ${chartTop})`}>${all.map(shape)}</g></g></svg>`;
  return { result: templateToString(template, (name, value) => (name === 'class' ? paintAttributes(value, theme, space.em) : null)), issues };
}
