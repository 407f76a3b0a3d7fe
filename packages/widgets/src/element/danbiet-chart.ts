import { LitElement, html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { SYNTHETIC, type AreaId, type Dataset, type Issue, type Lang, type Outcome } from '@danbiet/core';
import { tell } from '../events/events.js';
import type { Choice, Figure, Interaction, Mark, Scene, Space } from '../figure/index.js';
import { frameWords } from '../messages/frame/words.js';
import { choiceOf } from './chosen.js';
import { DataError } from './data-error.js';
import { Explorer } from './explorer.js';
import type { Drawn } from './exports/export-figure.js';
import { frame } from './frame.js';
import { frameStyles } from './frame.styles.js';
import { controlStyles } from './control.styles.js';
import { stateStyles } from './state.styles.js';
import { Feed } from './feed.js';
import { measureText } from '../layout/measure.js';
import { drawing } from './drawing.js';
import { instead, loading } from './states.js';
import { tableView } from './table-view.js';
import { Toolbar, type MenuAction } from './toolbar.js';
import { placeTip } from './tooltip.js';
import { Surroundings } from './surroundings.js';
import { hasFallback } from './written-data.js';

/** Width in pixels that a page of A4 leaves for a figure. */
const PRINT_WIDTH = 680;

/**
 * What every chart shares: data, language, frame, states, table, keyboard, selection, print. A chart says what its figure
 * says (`series`), where it stands (`layout`) and how it is drawn (`draw`); all else is here.
 *
 * @fires danbiet-load - the data are there
 * @fires danbiet-issue - something is to be said about the data or the choice
 * @fires danbiet-error - there are no data, and why
 * @fires danbiet-select - someone has chosen areas
 * @slot - what is readable until the chart is drawn, best a table of the same figures; without `src` it is the data
 * @slot title - a title of one's own
 * @slot note - notes after the figure's own
 * @slot source - sources after the figure's own
 * @csspart frame - the whole figure
 * @csspart title - the heading
 * @csspart chart - the drawing
 * @csspart table - the table view
 * @csspart tooltip - what a mark says
 * @csspart note - each note
 * @csspart source - the line of sources
 * @csspart menu - the open menu
 */
export abstract class DanbietChart<S extends Figure, C extends Scene> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    indicator: {},
    period: {},
    areas: {},
    vintage: {},
    highlight: {},
    caption: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    data: { attribute: false, noAccessor: true },
    selection: { attribute: false, noAccessor: true },
  };
  static override styles: CSSResult[] = [frameStyles, controlStyles, stateStyles];

  /** Address of the data (JSON-stat or CSV), same origin or CORS. */
  declare src: string | null;
  /** Id of the indicator; the dataset's first when left out. */
  declare indicator: string | null;
  /** Id of the period; the latest when left out. */
  declare period: string | null;
  /** Area ids or codes to show, with spaces between; all when left out. */
  declare areas: string | null;
  /** The list of provinces that bare codes belong to. */
  declare vintage: string | null;
  /** Area ids or codes drawn in the accent and always named. */
  declare highlight: string | null;
  /** A title of one's own; the figure's then stands before the subtitle. */
  declare caption: string | null;
  /** Level of the title's heading, 1 to 6; default 3. */
  declare headingLevel: number;

  /** @internal The drawing as it stands. */
  scene: C | null = null;
  #figure: S | null = null;
  #refusal: readonly Issue[] = [];
  #choice: Choice | null = null;
  #drawing: SVGTemplateResult | null = null;
  #broken: DataError | null = null;
  #fresh = false;
  #open: ReadonlySet<string> = new Set();
  #said: string | null = null;
  #announced = '';
  readonly #controls = new Toolbar({
    changed: () => this.requestUpdate(),
    run: (action) => this.#export(action),
    announce: (said) => {
      this.#announced = said;
      this.requestUpdate();
    },
  });
  readonly #explorer = new Explorer(this);
  readonly #feed = new Feed(this, { data: () => this.#refresh(), choice: () => this.requestUpdate() });
  readonly #around = new Surroundings(this, {
    words: () => this.#refresh(),
    children: () => this.requestUpdate('data'),
    size: () => this.#place(),
    print: () => {
      this.#place();
      this.performUpdate();
    },
  });

  constructor() {
    super();
    for (const name of ['src', 'indicator', 'period', 'areas', 'vintage', 'highlight', 'caption'] as const) this[name] = null;
    this.headingLevel = 3;
  }

  /** What the figure says; called when a property, the data or the language changes. */
  protected abstract series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<S>;
  /** Where everything stands; called when the figure, the width or an open fold changes. */
  protected abstract layout(series: S, space: Space): C;
  /** What stands inside the drawing. */
  protected abstract draw(scene: C, interaction: Interaction): SVGTemplateResult;

  /** The dataset in use; set one in place of `src`. */
  get data(): Dataset | null {
    return this.#feed.loader.dataset;
  }
  set data(dataset: Dataset | null) {
    this.#feed.given = dataset;
    this.requestUpdate('data');
  }

  /** The areas chosen here and in linked figures. */
  get selection(): readonly AreaId[] {
    return [...this.#feed.clauses.areas('select')];
  }
  set selection(areas: readonly AreaId[] | null) {
    this.#feed.clauses.set('select', this, areas ?? [], true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#feed.connect();
    this.#around.connect();
    this.requestUpdate('data');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#explorer.close();
    this.#feed.disconnect();
    this.#around.disconnect();
  }

  /** @internal */
  act({ action, id, areas }: Mark): void {
    if (action === 'toggle') {
      this.#open = new Set(this.#open.has(id) ? [...this.#open].filter((one) => one !== id) : [...this.#open, id]);
      this.#place();
      return;
    }
    const before = this.selection;
    const kept = before.filter((area) => !areas.includes(area));
    this.selection = kept.length < before.length ? kept : [...before, ...areas];
    tell(this, 'danbiet-select', { areas: this.selection, source: this });
  }

  /** @internal */
  hover(areas: readonly AreaId[]): void {
    this.#feed.clauses.set('hover', this, areas);
  }

  /** @internal */
  leave(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) {
      this.#feed.read();
      this.#fresh = false;
    }
    const { near, lang, ready } = this.#around;
    if (!near || !ready) return;
    try {
      if (!this.#fresh) this.#say(lang);
      this.#fresh = true;
      if (this.#figure && this.#around.width > 0) this.scene ??= this.layout(this.#figure, this.#space());
      this.#drawing = this.scene && this.draw(this.scene, this.#interaction());
    } catch (cause) {
      this.#broken = new DataError('data.drawing', [], { cause });
      tell(this, 'danbiet-error', { error: this.#broken });
    }
    this.#announce();
  }

  #say(lang: Lang): void {
    const { dataset } = this.#feed.loader;
    [this.#broken, this.#figure, this.#refusal, this.scene] = [null, null, [], null];
    if (dataset === null) return;
    this.#choice = choiceOf(this, dataset);
    const { result, issues } = this.series(dataset, this.#choice, lang);
    [this.#figure, this.#refusal] = [result, issues];
    if (issues.length > 0) tell(this, 'danbiet-issue', { issues });
  }

  #space(): Space {
    const { width, em, spread, printing } = this.#around;
    return { width: printing ? Math.min(width, PRINT_WIDTH) : width, em, measure: (text, size, bold) => spread * measureText(text, size, bold), open: this.#open };
  }

  #interaction(): Interaction {
    const { clauses } = this.#feed;
    return { current: this.#explorer.current, selected: clauses.areas('select'), hovered: clauses.areas('hover') };
  }

  /** Say anew what the figure says. */
  #refresh(): void {
    this.#fresh = false;
    this.requestUpdate();
  }

  /** Place the marks anew. */
  #place(): void {
    this.scene = null;
    this.requestUpdate();
  }

  /** One polite message for each change that someone has made or waits for; nothing at the first drawing. */
  #announce(): void {
    const words = frameWords(this.#around.lang);
    const now = this.#error ? words.notLoaded : (this.#figure?.sentence ?? (this.#refusal.length > 0 ? words.empty : null));
    if (now === null || now === this.#said) return;
    if (this.#said !== null || this.#error) this.#announced = now;
    this.#said = now;
  }

  get #error(): DataError | null {
    return this.#broken ?? this.#feed.loader.error;
  }

  protected override render(): TemplateResult {
    const { lang, printing } = this.#around;
    const words = frameWords(lang);
    const figure = this.#error ? null : this.#figure;
    const title = this.caption ?? figure?.title ?? '';
    const table = figure && (this.#controls.table || printing) ? tableView(figure.table, title, this.#choice!.highlight) : nothing;
    const chart = this.scene ? drawing(this.scene, this.#drawing, this.#explorer, title) : loading(words);
    return html`${frame({
        words,
        lang,
        figure,
        caption: this.caption,
        titled: this.querySelector(':scope > [slot=title]') !== null,
        level: this.headingLevel,
        busy: this.#feed.loader.busy,
        quiet: !figure && !this.#error && this.#refusal.length === 0,
        synthetic: figure?.synthetic ? SYNTHETIC[lang] : null,
        toolbar: figure ? this.#controls.render(words) : nothing,
        body: figure ? html`${this.#controls.table ? table : chart}${printing && !this.#controls.table ? html`<div class="print">${table}</div>` : nothing}` : this.#instead(),
      })}
      <p class="sr" role="status">${this.#announced}</p>`;
  }

  /** What is shown while there is no figure, and what stands in the element beside it. */
  #instead(): TemplateResult {
    return instead({ words: frameWords(this.#around.lang), lang: this.#around.lang, error: this.#error, refusal: this.#refusal, fallback: hasFallback(this), retry: () => this.#feed.loader.retry() });
  }

  async #export(action: MenuAction): Promise<void> {
    const { exportFigure } = await import('./exports/export-figure.js');
    const figure = this.#figure!;
    const drawn = (width: number): Drawn => {
      const scene = this.layout(figure, { ...this.#space(), width, em: 16 });
      return { scene, drawing: this.draw(scene, { current: null, selected: new Set(), hovered: new Set() }) };
    };
    await exportFigure(action, { element: this, figure, dataset: this.data!, choice: this.#choice!, drawn, lang: this.#around.lang, src: this.#feed.address });
  }

  protected override updated(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    if (tip && this.#explorer.tip) placeTip(tip, this.#explorer.tip.box, this.#explorer.at);
  }
}
