import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Dataset } from '@danbiet/core';
import { DataLoader } from '../element/data-loader.js';
import { writtenJson } from '../element/written-data.js';
import { tell } from '../events/events.js';
import { Clauses } from './clauses.js';

/**
 * Holds one dataset, and what is chosen in it, for the figures inside it: one request for many charts.
 *
 * @summary One dataset and one selection for many figures.
 * @attr src - address of the data (JSON-stat or CSV), same origin or CORS
 * @slot - anything, with figures in it
 * @fires danbiet-load - the data are there
 * @fires danbiet-issue - something is to be said about the data
 * @fires danbiet-error - there are no data, and why
 */
export class DanbietScope extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, data: { attribute: false, noAccessor: true } };
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  declare src: string | null;
  /** The dataset that the figures inside share; for figures, not for pages. */
  readonly loader = new DataLoader();
  /** What is chosen and pointed at, by the figure that said it; for figures, not for pages. */
  readonly clauses = new Clauses();
  #given: Dataset | null = null;

  constructor() {
    super();
    this.src = null;
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
