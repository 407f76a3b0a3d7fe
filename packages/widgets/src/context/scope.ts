import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Dataset } from '@danbiet/core';
import { DataLoader } from '../element/data-loader.js';
import { writtenJson } from '../element/written-data.js';
import { tell } from '../events/events.js';
import { Clauses } from './clauses.js';
import { SharedChoice } from './shared-choice.js';

/**
 * Holds one dataset, and what is chosen in it, for the figures inside it: one request for many charts. What a figure's own
 * attributes do not say, it takes from here. When the choice changes, the figures inside follow in silence: one picker
 * says it once for all.
 *
 * @summary One dataset, one choice and one selection for many figures.
 * @attr src - address of the data (JSON-stat or CSV), same origin or CORS
 * @slot - anything, with figures in it
 * @fires danbiet-load - the data are there
 * @fires danbiet-issue - something is to be said about the data
 * @fires danbiet-error - there are no data, and why
 */
export class DanbietScope extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, indicator: {}, period: {}, areas: {}, vintage: {}, highlight: {}, data: { attribute: false, noAccessor: true } };
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  declare src: string | null;
  /** Id of the indicator that the figures inside show. */
  declare indicator: string | null;
  /** Id of the period that they show. */
  declare period: string | null;
  /** Area ids or codes that they show, with spaces between. */
  declare areas: string | null;
  /** The list of provinces that bare codes belong to. A figure with another list of its own does not follow areas and period. */
  declare vintage: string | null;
  /** Area ids or codes that they draw in the accent and always name. */
  declare highlight: string | null;
  /** The dataset that the figures inside share; for figures, not for pages. */
  readonly loader = new DataLoader();
  /** What is chosen and pointed at, by the figure that said it; for figures, not for pages. */
  readonly clauses = new Clauses();
  /** What they show where they say nothing of their own; for figures, not for pages. */
  readonly choice = new SharedChoice();
  #given: Dataset | null = null;

  constructor() {
    super();
    for (const name of ['src', 'indicator', 'period', 'areas', 'vintage', 'highlight'] as const) this[name] = null;
    this.loader.addEventListener('change', () => {
      const { dataset, issues, error, busy } = this.loader;
      if (busy) return;
      if (dataset) tell(this, 'danbiet-load', { dataset });
      if (issues.length > 0) tell(this, 'danbiet-issue', { issues });
      if (error) tell(this, 'danbiet-error', { error });
    });
  }

  /** The dataset in use; set one in place of `src`. */
  get data(): Dataset | null {
    return this.loader.dataset;
  }
  set data(dataset: Dataset | null) {
    this.#given = dataset;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loader.pause();
  }

  protected override willUpdate(): void {
    this.choice.set(this);
    const text = writtenJson(this);
    if (this.isConnected) this.loader.from(this.#given ? { dataset: this.#given } : this.src ? { url: this.src } : text === null ? null : { text });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-scope': DanbietScope;
  }
}
