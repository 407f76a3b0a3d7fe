import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { isolateTexts, type Choice } from '../figure/index.js';
import { figureWords } from '../messages/figure/words.js';
import { framedSvg, stillSpace } from './framed-svg.js';
import type { Theme } from './paint-attributes.js';
import type { OptionsOf, Still } from './still.js';
import * as stills from './stills.js';

/** A chart that can be drawn without a page. */
export type StaticChart = keyof typeof stills;

/** What any static picture shows and how. */
export interface PictureOptions extends Partial<Choice> {
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

/** What a static picture of one chart shows and how: what any picture takes, and what is particular to the chart. */
export type StaticOptions<Chart extends StaticChart = StaticChart> = PictureOptions & OptionsOf<(typeof stills)[Chart]>;

/**
 * A whole figure as an SVG file: title, subtitle, sentence, chart, notes and sources, with every paint written into
 * attributes, so that it looks the same wherever it stands. Needs no document.
 *
 * @returns result null with the issues that say why nothing can be drawn
 * @throws RangeError when the width is not a number of at least 280
 * @example staticSvg('ranking', dataset, { indicator: 'mediation_success_rate', period: '2023' }).result
 */
export function staticSvg<Chart extends StaticChart>(chart: Chart, dataset: Dataset, options: StaticOptions<Chart> = {} as StaticOptions<Chart>): Outcome<string> {
  const { lang = 'vi', width = 720, theme = 'light', caption = null, open = [] } = options;
  if (!(width >= 280)) throw new RangeError(`staticSvg received width = ${width}; expected at least 280`);
  const choice: Choice = { indicator: options.indicator ?? null, period: options.period ?? null, areas: options.areas ?? null, vintage: options.vintage ?? null, highlight: options.highlight ?? [] };
  const { result, issues } = (stills[chart] as Still<PictureOptions>)(dataset, choice, options, lang, stillSpace(width, new Set(open)));
  if (result === null) return { result, issues };
  const { drawing } = result;
  const figure = isolateTexts(result.figure, dataset);
  const titled = caption === null ? figure : { ...figure, title: figure.synthetic ? `${caption} · ${figureWords(lang).synthetic}` : caption };
  return { result: framedSvg(titled, drawing, lang, theme), issues };
}
