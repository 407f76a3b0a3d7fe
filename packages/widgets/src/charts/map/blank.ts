import { svg, type LitElement, type nothing, type SVGTemplateResult } from 'lit';
import type { Dataset, Lang } from '@danbiet/core';
import { archipelagosOf, tilesOf, VINTAGES } from '@danbiet/core/areas';
import type { Space } from '../../figure/index.js';
import { measureText } from '../../layout/measure.js';
import { placedShapes } from '../../marks/placed.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import { mapArchipelago } from './area.js';
import { tilesPanel } from './layout.js';

/** Wide enough for the archipelagos' names, in pixels at 16 px. */
const WIDEST = 400;

/** What is known of a map that has no figure. */
export interface Figureless extends LitElement {
  readonly vintage: string | null;
  readonly data: Dataset | null;
}

/**
 * The nation without figures, Hoàng Sa and Trường Sa by name: what stands under the words where there is no figure. Of
 * the list that the map or its data name, else of today's.
 */
export function blankMap(map: Figureless, lang: Lang): SVGTemplateResult | typeof nothing {
  const words = [map.vintage ?? '', ...(map.data?.areas.keys() ?? [])];
  const vintage = words.map((word) => VINTAGES.find((one) => word.endsWith(one))).find((one) => one !== undefined) ?? '2025';
  const space: Space = { width: map.clientWidth, em: parseFloat(getComputedStyle(map).fontSize), measure: measureText, open: new Set() };
  const archipelagos = archipelagosOf(vintage).map((tile) => mapArchipelago(tile, null, lang));
  const width = Math.min(space.width, (WIDEST * space.em) / 16);
  const { back, marks, bottom } = tilesPanel({ lang, vintage, heading: '', total: '', tiles: tilesOf(vintage), areas: new Map(), archipelagos }, { left: 0, top: 0, width, columns: 0, rows: 0 }, space);
  const names = figureWords(lang).list(archipelagos.map(({ name, under }) => `${name} ${under}`));
  return svg`<svg part="chart" role="img" aria-label="${mapWords(lang).empty}: ${names}" width=${width} height=${bottom} viewBox="0 0 ${width} ${bottom}"><g ${placedShapes([...back, ...marks.flatMap(({ shapes }) => shapes)])}></g></svg>`;
}
