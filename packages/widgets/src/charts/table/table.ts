import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Dataset, Lang, Outcome } from '@danbiet/core';
import { allOf } from '../../element/all-of.js';
import { DanbietChart } from '../../element/danbiet-chart.js';
import { wordsOf } from '../../element/words-of.js';
import type { Choice, Interaction, Space } from '../../figure/index.js';
import { loadArrange } from '../../table/arrange.js';
import { ComingRows } from '../../table/coming-rows.js';
import type { TableLayout } from '../../table/table-rows.js';
import { tableStyles } from '../../table/table.styles.js';
import { TableView } from '../../table/table-view.js';
import { loadChange } from '../../periods/change-before.js';
import { tableLayout, type TableScene } from './layout.js';
import { tableSeries } from './series.js';
import type { TableSeries } from './table-series.js';

/** From so many areas on, rows are laid out in blocks: fewer are drawn faster whole, and need not fetch what does that. */
const MANY = 200;

/**
 * Let me see it all: the figures of one or several indicators and periods by area, sorted by any column, searched,
 * grouped by region. `indicator` and `period` take lists with spaces between; each becomes a column.
 *
 * @summary The figures of one or several indicators and periods as a table.
 */
export class DanbietTable extends DanbietChart<TableSeries, TableScene> {
  static override properties: PropertyDeclarations = { benchmark: {}, change: { type: Boolean }, sort: {}, group: {} };
  static override styles = [...DanbietChart.styles, tableStyles];

  /** Adds the difference to `nation`, `region` or `median`; default `none`. */
  declare benchmark: string | null;
  /** Adds the change since the period before, or from the first to the last of several chosen. */
  declare change: boolean;
  /** How rows stand at first: by `name` (default), `value` or `region`. */
  declare sort: string | null;
  /** `region`: rows stand in their regions at first. */
  declare group: string | null;

  protected override readonly views = null;
  readonly #view = new TableView({ changed: () => this.requestUpdate(), announce: (said) => this.announce(said) });
  readonly #rows = new ComingRows(this, () => this.scene);
  #layout?: TableLayout | null;
  /** What the view was last begun with. */
  #begun = '';

  constructor() {
    super();
    // every table stands in some order: what puts it there is fetched beside the data
    loadArrange()?.catch(() => undefined);
  }

  protected override needs({ areas }: Dataset): Promise<unknown> | null {
    const many = areas.size >= MANY && this.#layout === undefined;
    const layout = many ? import('../../table/long-table.js').then(({ layoutFor }) => (this.#layout ??= layoutFor(this))) : null;
    return allOf(loadArrange(), layout, this.change ? loadChange() : null);
  }

  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<TableSeries> {
    const words = wordsOf(this, { benchmark: ['nation', 'region', 'median', 'none'], sort: ['name', 'value', 'region'], group: ['region'] });
    return tableSeries(dataset, choice, { ...words, change: this.change }, lang);
  }

  protected override layout(series: TableSeries, space: Space): TableScene {
    const first = JSON.stringify([series.first, series.table.columns.map(({ key }) => key)]);
    if (first !== this.#begun) this.#view.start(series.first);
    this.#begun = first;
    return tableLayout(series, space);
  }

  protected override draw({ series }: TableScene, done: Interaction, inputs: EventListenerObject): TemplateResult {
    this.#rows.take(done, inputs);
    const { table, lang, dataset, own } = series;
    return this.#view.show({ table, title: this.caption ?? series.title, lang, dataset, own, alone: true, layout: this.#layout, ...done });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-table': DanbietTable;
  }
}
