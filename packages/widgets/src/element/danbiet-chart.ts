import { LitElement, html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { loadIssueWords, SYNTHETIC, type AreaId, type Dataset, type Issue, type Lang, type Outcome } from '@danbiet/core';
import { tell } from '../events/events.js';
import { isolateTexts, type Choice, type Figure, type Interaction, type Scene, type Space, type TableModel } from '../figure/index.js';
import type { Drawing } from '../layout/shape.js';
import { frameWords } from '../messages/frame/words.js';
import { choiceOf } from './chosen.js';
import { DataError } from './data-error.js';
import type { Exported } from './exports/export-figure.js';
import { frame } from './frame.js';
import { chartStyles } from './chart.styles.js';
import { Feed } from './feed.js';
import { keepFocus } from './keep-focus.js';
import { Later } from './later.js';
import { drawing } from './drawing.js';
import { LiveMessage } from './live-message.js';
import { spaceOf } from './space.js';
import { instead, loading } from './states.js';
import { toolbar, type Views } from './toolbar.js';
import { Surroundings } from './surroundings.js';
import { hasFallback } from './written-data.js';

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
  static override styles: CSSResult[] = chartStyles;
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

  #scene: C | null = null;
  #figure: S | null = null;
  #refusal: readonly Issue[] = [];
  #choice: Choice | null = null;
  #drawing: TemplateResult | SVGTemplateResult | null = null;
  #rows: TableModel | null = null;
  #broken: DataError | null = null;
  #fresh = false;
  /** Whether the table is shown in place of the chart. */
  #table = false;
  readonly #open = new Set<string>();
  readonly #message = new LiveMessage();
  readonly #later = new Later({
    element: this,
    lang: () => this.#around.lang,
    scene: () => this.#scene,
    changed: () => this.requestUpdate(),
    hover: (areas) => this.#feed.clauses.set('hover', this, areas),
    leave: () => this.renderRoot.querySelector<HTMLElement>('.tools :is([aria-pressed=true], [aria-expanded])')?.focus(),
    exported: () => this.#exported(),
    announce: (said) => this.announce(said),
    toggle: (fold) => {
      if (!this.#open.delete(fold)) this.#open.add(fold);
      this.#place();
    },
  });
  readonly #feed = new Feed(this, { data: () => this.#refresh(), choice: () => this.requestUpdate(), shared: () => this.#refresh(true) });
  readonly #around = new Surroundings(this, {
    words: () => this.#refresh(),
    children: () => this.requestUpdate('data'),
    size: () => this.#place(),
    print: () => {
      this.#later.now();
      this.#place();
      this.performUpdate();
    },
  });

  constructor() {
    super();
    for (const name of ['src', 'indicator', 'period', 'areas', 'vintage', 'highlight', 'caption'] as const) this[name] = null;
    this.headingLevel = 3;
  }

  /** What must be loaded before the figure can be said; null when all is there, as in most charts. */
  protected needs(_dataset: Dataset): Promise<unknown> | null {
    return null;
  }
  /** What the figure says; called when a property, the data or the language changes. */
  protected abstract series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<S>;
  /** Where everything stands; called when the figure, the width or an open fold changes. */
  protected abstract layout(series: S, space: Space): C;
  /** What stands inside the drawing, or in its place where there is none: `inputs` then listens to what is done on its marks. */
  protected abstract draw(scene: C, interaction: Interaction, inputs: EventListenerObject): TemplateResult | SVGTemplateResult;
  /** What stands under the words where there is no figure. */
  blank?(lang: Lang): unknown;
  /** Where a reader changes between chart and table: by two buttons, or in the menu of a small figure; null for what is a table itself. */
  protected readonly views: Views | null = 'buttons';

  /** The dataset in use; set one in place of `src`. */
  get data(): Dataset | null {
    return this.#feed.loader.dataset;
  }
  set data(dataset: Dataset | null) {
    this.#feed.given = dataset;
    this.requestUpdate('data');
  }

  /** @internal What is drawn, with everything placed. */
  get scene(): C | null { return this.#scene; }

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
    this.#later.handling.it?.close();
    this.#feed.disconnect();
    this.#around.disconnect();
  }

  /** Also waits for what a reader has asked for and is being loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#later.coming;
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void { keepFocus(this, () => super.update(changed)); }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) {
      this.#feed.read();
      this.#fresh = false;
    }
    const { near, lang, ready } = this.#around;
    // fetched before the figure is near, so that it is drawn before it is seen
    if (!near || !ready) return void (this.data && this.needs(this.data)?.catch(() => undefined));
    try {
      if (!this.#fresh) this.#say(lang);
      if (this.#figure && this.#around.width > 0) this.#scene ??= this.layout(this.#figure, spaceOf(this.#around, this.#open));
      this.#rows = this.#figure && this.views && (this.#table || this.#around.printing) ? this.#figure.table : null;
      this.#drawing = this.#scene && this.draw(this.#scene, this.#interaction(), this.#later.inputs);
    } catch (cause) {
      this.#fail(cause);
    }
    this.#message.follow(this.#failed ? this.#later.failure.it?.headline(lang, this.#error) : this.#figure?.sentence, this.#error !== null);
  }

  #say(lang: Lang): void {
    const { dataset } = this.#feed.loader;
    [this.#fresh, this.#broken, this.#figure, this.#refusal, this.#scene] = [true, null, null, [], null];
    if (dataset === null) return;
    this.#choice = choiceOf(this.#feed.chosen, dataset);
    const needed = this.needs(dataset);
    if (needed) return void needed.then(() => this.#refresh(), (cause: unknown) => this.#fail(cause));
    const { result, issues } = this.series(dataset, this.#choice, lang);
    if (issues.some(({ message }) => message[lang] === '')) return void loadIssueWords().then(() => this.#refresh(), (cause: unknown) => this.#fail(cause));
    [this.#figure, this.#refusal] = [result && isolateTexts(result, dataset), issues];
    if (issues.length > 0) tell(this, 'danbiet-issue', { issues });
  }

  /** There are data, and no drawing of them. */
  #fail(cause: unknown): void {
    [this.#broken, this.#figure, this.#scene] = [new DataError('data.drawing', [], { cause }), null, null];
    tell(this, 'danbiet-error', { error: this.#broken });
    this.requestUpdate();
  }

  #interaction(): Interaction {
    const { clauses } = this.#feed;
    return { current: this.#later.handling.it?.explorer.current ?? null, pointed: this.#later.handling.it?.explorer.tip?.id ?? null, selected: clauses.areas('select'), hovered: clauses.areas('hover') };
  }

  /** Say anew what the figure says; `quietly` after what is no news to those who hear it. */
  #refresh(quietly = false): void {
    this.#fresh = false;
    if (quietly) this.#message.forget();
    this.requestUpdate();
  }

  /** Place the marks anew. */
  #place(): void {
    this.#scene = null;
    this.requestUpdate();
  }

  /** Whether there is no figure, and something is to be said about that. */
  get #failed(): boolean {
    return this.#error !== null || (this.#figure === null && this.#refusal.length > 0);
  }

  /** Say something politely. */
  protected announce(said: string): void {
    this.#message.say(said);
    this.requestUpdate();
  }

  get #error(): DataError | null {
    return this.#broken ?? this.#feed.loader.error;
  }

  protected override render(): TemplateResult {
    const { lang } = this.#around;
    const words = frameWords(lang);
    const figure = this.#error ? null : this.#figure;
    const { inputs, menu, failure, handling: { it: handling } } = this.#later;
    const title = this.caption ?? figure?.title ?? '';
    // taken out of its scope, a figure has no data any more
    const table = figure && handling && this.#rows && this.data ? handling.table({ table: this.#rows, title, lang, dataset: this.data, own: this.#choice!.highlight, ...this.#interaction() }, this.#table) : null;
    const chart = this.#scene ? (this.views ? drawing(this.#scene, this.#drawing, handling, inputs, words.marks) : html`${this.#drawing}`) : loading(words, false);
    const body = this.#table && table ? table : html`${chart}${table ? html`<div class="print">${table}</div>` : nothing}`;
    return html`${frame({
        words,
        lang,
        dataset: this.data,
        remark: this.#feed.loader.remark?.(lang),
        figure,
        caption: this.caption,
        titled: this.querySelector(':scope > [slot=title]') !== null,
        level: this.headingLevel,
        busy: this.#feed.loader.busy,
        quiet: !figure && !(this.#failed && failure.it),
        synthetic: figure?.synthetic ? SYNTHETIC[lang] : null,
        toolbar: figure ? toolbar({ words, views: this.views, table: this.#table, menu: menu.it, show: (its) => this.#show(its), options: () => void menu.load().then(() => menu.it?.toggle()) }) : nothing,
        body: figure ? body : this.#instead(),
      })}<p class="sr" role="status">${this.#message.text}</p>`;
  }

  #instead(): TemplateResult {
    const [{ lang }, fallback] = [this.#around, hasFallback(this)];
    const said = this.#failed ? this.#later.failure.it?.failure({ lang, error: this.#error, refusal: this.#refusal, fallback, retry: () => this.#feed.loader.retry(), under: this.blank?.(lang) }) : null;
    return instead(frameWords(lang), this.#feed.loader, said ?? null, fallback);
  }

  #show(table: boolean): void {
    this.#table = table;
    this.requestUpdate();
    void this.#later.handling.load();
  }

  #exported(): Exported {
    const figure = this.#figure!; // other charts than drawings have no picture
    const drawn = this.#scene && 'pieces' in this.#scene ? (space: Space) => this.layout(figure, space) as Scene as Drawing : null;
    return { element: this, figure, dataset: this.data!, choice: this.#choice!, drawing: drawn, open: this.#open, lang: this.#around.lang, src: this.#feed.address };
  }

  protected override updated(): void {
    this.#later.handling.it?.placeTip();
    if (this.#scene) this.#around.drawn(this.renderRoot.querySelector('[part=frame]')!);
    if (this.#failed) void this.#later.failure.load();
    else if (this.#scene || !this.#around.near) this.#later.soon();
  }
}
