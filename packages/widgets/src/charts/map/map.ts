import type { nothing, PropertyDeclarations, SVGTemplateResult } from 'lit';
import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { DanbietChart } from '../../element/danbiet-chart.js';
import { wordsOf } from '../../element/words-of.js';
import type { Choice, Interaction, Space } from '../../figure/index.js';
import { loadBeforeAfter } from './before-after.js';
import { blankMap } from './blank.js';
import { BoundaryFile } from './boundary-file.js';
import { mapLayout, type MapScene } from './layout.js';
import type { MapSeries } from './map-series.js';
import { renderMap } from './render.js';
import { mapSeries } from './series.js';

/**
 * Where? One tile for each province of the 63 or the 34, in four classes with their limits said, Hoàng Sa and Trường Sa
 * always among them; or both lists beside each other, before the reform of 2025 and after it.
 *
 * @summary One indicator on a tile map of the provinces, in four classes.
 */
export class DanbietMap extends DanbietChart<MapSeries, MapScene> {
  static override properties: PropertyDeclarations = { classes: {}, compare: {}, geometry: {} };

  /** `quantile` (default), `equal` or `benchmark`. */
  declare classes: string | null;
  /** `before-after` shows the 63 provinces beside the 34; `period` may then name one for each. */
  declare compare: string | null;
  /** Address of a GeoJSON or TopoJSON file with the provinces' boundaries, or the parsed file; tiles without. */
  declare geometry: string | object | null;
  readonly #boundaries = new BoundaryFile();

  override connectedCallback(): void {
    super.connectedCallback();
    // what comes when the map is near already would be seen to push the page down
    if (this.compare) void loadBeforeAfter();
  }

  protected override needs(): Promise<void> | null {
    return this.#boundaries.need(this.geometry ?? null, this.vintage) ?? (this.compare ? loadBeforeAfter() : null);
  }

  /** @internal The nation without figures: what stands under the words where there is no figure. */
  override blank(lang: Lang): SVGTemplateResult | typeof nothing {
    return blankMap(this, lang);
  }

  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<MapSeries> {
    const words = wordsOf(this, { classes: ['quantile', 'equal', 'benchmark'], compare: ['before-after'] });
    return mapSeries(dataset, choice, { ...words, boundaries: this.#boundaries.found }, lang);
  }

  protected override layout(series: MapSeries, space: Space): MapScene {
    return mapLayout(series, space);
  }

  protected override draw(scene: MapScene, interaction: Interaction): SVGTemplateResult {
    return renderMap(scene, interaction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-map': DanbietMap;
  }
}
