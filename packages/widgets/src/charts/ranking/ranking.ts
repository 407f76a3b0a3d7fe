import type { PropertyDeclarations, SVGTemplateResult } from 'lit';
import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { DanbietChart } from '../../element/danbiet-chart.js';
import { wordsOf } from '../../element/words-of.js';
import type { Choice, Interaction, Space } from '../../figure/index.js';
import { rankingLayout, type RankingScene } from './layout.js';
import type { RankingSeries } from './ranking-series.js';
import { renderRanking } from './render.js';
import { rankingSeries } from './series.js';

/** `all`, or a whole number from 1; anything else leaves the default. */
function showOf(written: string | null): number | 'all' | undefined {
  if (written === 'all') return 'all';
  return written !== null && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : undefined;
}

/**
 * Who is where, and can they be told apart? Areas in order of one indicator, with intervals and ranges of ranks where
 * the figures bear them, and everybody who did not report counted.
 *
 * @summary Areas in order of one indicator, with intervals and ranges of ranks.
 */
export class DanbietRanking extends DanbietChart<RankingSeries, RankingScene> {
  static override properties: PropertyDeclarations = { mode: {}, sort: {}, show: {}, benchmark: {} };

  /** `bar` or `dot`; default by the kind of indicator. */
  declare mode: string | null;
  /** `value` (default), `name` or `region`. */
  declare sort: string | null;
  /** How many stand at either end before the middle folds (default 8), or `all`. */
  declare show: string | null;
  /** `nation` (default), `region`, `median` or `none`. */
  declare benchmark: string | null;

  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<RankingSeries> {
    const show = showOf(this.show);
    const words = wordsOf(this, { mode: ['bar', 'dot'], sort: ['value', 'name', 'region'], benchmark: ['nation', 'region', 'median', 'none'], show: show === undefined ? ['all', '1–9999'] : [this.show!] });
    return rankingSeries(dataset, choice, { ...words, show }, lang);
  }

  protected override layout(series: RankingSeries, space: Space): RankingScene {
    return rankingLayout(series, space);
  }

  protected override draw(scene: RankingScene, interaction: Interaction): SVGTemplateResult {
    return renderRanking(scene, interaction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-ranking': DanbietRanking;
  }
}
