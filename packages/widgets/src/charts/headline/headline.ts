import type { PropertyDeclarations, SVGTemplateResult } from 'lit';
import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { DanbietChart } from '../../element/danbiet-chart.js';
import { wordsOf } from '../../element/words-of.js';
import type { Choice, Interaction, Space } from '../../figure/index.js';
import { loadChange } from '../../periods/change-before.js';
import type { HeadlineSeries } from './headline-series.js';
import { headlineStyles } from './headline.styles.js';
import { headlineLayout, type HeadlineScene } from './layout.js';
import { renderHeadline } from './render.js';
import { headlineSeries } from './series.js';

/**
 * What is the number? One figure with its denominator, its interval, its change against the period before, and a small
 * line of its time before. The area is the first of `areas`, else the reader's own, else the nation where it has a figure.
 *
 * @summary One number with its denominator, change, interval and a small line.
 */
export class DanbietHeadline extends DanbietChart<HeadlineSeries, HeadlineScene> {
  static override properties: PropertyDeclarations = { benchmark: {} };
  static override styles = [...DanbietChart.styles, headlineStyles];

  /** Names a level in the sentence: `nation`, `region`, `median`; default `none`. */
  declare benchmark: string | null;

  protected override readonly views = 'menu';

  protected override needs(dataset: Dataset): Promise<void> | null {
    return dataset.periods.size > 1 ? loadChange() : null;
  }

  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<HeadlineSeries> {
    return headlineSeries(dataset, choice, wordsOf(this, { benchmark: ['nation', 'region', 'median', 'none'] }), lang);
  }

  protected override layout(series: HeadlineSeries, space: Space): HeadlineScene {
    return headlineLayout(series, space);
  }

  protected override draw(scene: HeadlineScene, interaction: Interaction): SVGTemplateResult {
    return renderHeadline(scene, interaction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-headline': DanbietHeadline;
  }
}
