import type { PropertyDeclarations, PropertyValues, SVGTemplateResult } from 'lit';
import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { DanbietChart } from '../../element/danbiet-chart.js';
import { wordsOf } from '../../element/words-of.js';
import type { Choice, Interaction, Space } from '../../figure/index.js';
import { loadChange } from '../../periods/change-before.js';
import { loadTrend } from '../../periods/trend-over.js';
import { loadFacets } from './facets.js';
import { trendLayout, type TrendScene } from './layout.js';
import { renderTrend } from './render.js';
import { LEAST } from './sentence.js';
import { trendSeries } from './series.js';
import type { TrendSeries } from './trend-series.js';

/**
 * How did it move? One or several areas over the periods, with the middle of all areas behind them. A break parts the
 * figure into panels that are never joined; provisional figures are dashed, missing ones leave a gap.
 *
 * @summary Areas over time, with breaks, gaps and the middle of all areas.
 */
export class DanbietTrend extends DanbietChart<TrendSeries, TrendScene> {
  static override properties: PropertyDeclarations = { from: {}, to: {}, facet: {}, benchmark: {} };

  /** Id of the first period; default the earliest. */
  declare from: string | null;
  /** Id of the last period; default the latest. */
  declare to: string | null;
  /** `tiles`, `region` or `name`: a small picture for each area, as on the map or in this order. */
  declare facet: string | null;
  /** `median` (default), `nation`, `region` or `none`. */
  declare benchmark: string | null;

  /** The period that someone stands on in a small picture. */
  #slot: number | null = null;
  /** The picture that the keyboard holds or would reach next. */
  #current: string | null = null;

  /** The areas chosen when the figure was last said. */
  #chosen = '';

  constructor() {
    super();
    for (const type of ['pointermove', 'pointerleave', 'keydown', 'focusout']) this.addEventListener(type, this.#follow);
  }

  readonly #follow = (event: Event): void => {
    const slot = this.scene?.across?.follow({ event, chart: this.renderRoot.querySelector('[part=chart]'), slot: this.#slot, current: this.#current, say: (said) => this.announce(said) }) ?? null;
    if (slot === this.#slot) return;
    this.#slot = slot;
    this.requestUpdate();
  };

  protected override needs(dataset: Dataset): Promise<unknown> | null {
    const needed = dataset.periods.size > 1 ? [loadChange(), dataset.periods.size >= LEAST ? loadTrend() : null, this.facet === null ? null : loadFacets()].filter((one) => one !== null) : [];
    return needed.length > 0 ? Promise.all(needed) : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const chosen = this.selection.join(' ');
    // an area chosen in another figure becomes a line of this one
    if (chosen !== this.#chosen) changed.set('selection', this.#chosen);
    this.#chosen = chosen;
    super.willUpdate(changed);
  }

  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<TrendSeries> {
    const words = wordsOf(this, { facet: ['tiles', 'region', 'name'], benchmark: ['median', 'nation', 'region', 'none'] });
    return trendSeries(dataset, choice, { ...words, from: this.from, to: this.to, also: this.selection }, lang);
  }

  protected override layout(series: TrendSeries, space: Space): TrendScene {
    return trendLayout(series, space);
  }

  protected override draw(scene: TrendScene, interaction: Interaction): SVGTemplateResult {
    this.#current = interaction.current;
    return renderTrend(scene, interaction, this.#slot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-trend': DanbietTrend;
  }
}
