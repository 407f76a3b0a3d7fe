import type { Dataset } from '@danbiet/core';
import { Clauses } from '../context/clauses.js';
import type { DanbietScope } from '../context/scope.js';
import { tell } from '../events/events.js';
import { followed, type Chooser } from './chosen.js';
import { DataLoader } from './data-loader.js';
import { nearest } from './watch.js';
import { writtenJson } from './written-data.js';

/** An element that is fed, with the attributes that say what a table inside it does not. */
export interface Fed extends Element, Chooser {
  readonly src: string | null;
}

/** What an element does when its data, what is chosen in its figure, or what its scope would have it show are others. */
export interface FeedTold {
  data(): void;
  choice(): void;
  shared(): void;
}

/**
 * Where an element's data and selection come from. In this order: the `data` property, `src`, a JSON script inside, the
 * nearest `danbiet-scope`, a table inside. A table that stands in an element with another source is what is read until
 * the chart is drawn.
 */
export class Feed {
  /** The data in use. */
  loader: DataLoader;
  /** The dataset that a page has set. */
  given: Dataset | null = null;
  readonly #element: Fed;
  readonly #told: FeedTold;
  readonly #own = new DataLoader();
  readonly #clauses = new Clauses();
  #scope: DanbietScope | null = null;
  /** True where the element stands in a scope, also before that is one: its figures, not a table inside, are waited for. */
  #within = false;
  #stop = new AbortController();

  /** @param element the element; @param told what it does when something changes */
  constructor(element: Fed, told: FeedTold) {
    this.#element = element;
    this.#told = told;
    this.loader = this.#own;
  }

  /** What is chosen and pointed at. */
  get clauses(): Clauses {
    return this.#scope?.clauses ?? this.#clauses;
  }

  /** What the element shows, by its own attributes and those of its scope. */
  get chosen(): Chooser {
    const shared = this.#scope?.choice?.values;
    return shared ? followed(this.#element, shared) : this.#element;
  }

  /** Where the data in use were fetched from, as written; null when nowhere. */
  get address(): string | null {
    return this.given ? null : (this.#element.src ?? (this.loader === this.#own ? null : this.#scope!.src));
  }

  connect(): void {
    const found = nearest(this.#element, 'danbiet-scope');
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#own.addEventListener('change', () => this.#loaded(), { signal });
    this.#clauses.addEventListener('change', () => this.#told.choice(), { signal });
    this.#within = found !== null;
    if (found === null) return;
    void customElements.whenDefined('danbiet-scope').then(() => {
      if (signal.aborted) return;
      // a scope of another copy of the library is one too, as long as it has what is needed
      if ('clauses' in found) {
        this.#scope = found as DanbietScope;
        this.#scope.loader.addEventListener('change', () => this.#told.data(), { signal });
        this.#scope.clauses.addEventListener('change', () => this.#told.choice(), { signal });
        this.#scope.choice?.addEventListener('change', () => this.#told.shared(), { signal });
        const chosen = [...this.#clauses.areas('select')];
        if (chosen.length > 0) this.#scope.clauses.set('select', this.#element, chosen);
      } else this.#within = false;
      this.read();
      this.#told.data();
    });
  }

  disconnect(): void {
    this.#stop.abort();
    this.clauses.forget(this.#element);
    this.#scope = null;
    this.loader = this.#own;
    this.#own.pause();
  }

  /** Find out where the data come from now, and have them read if they are others. */
  read(): void {
    const { src, indicator, period, vintage } = this.#element;
    const json = writtenJson(this.#element);
    const source = this.given ? { dataset: this.given } : src ? { url: src } : json === null ? null : { text: json };
    this.loader = source === null && this.#scope ? this.#scope.loader : this.#own;
    const table = source === null && !this.#within ? this.#element.querySelector<HTMLTableElement>(':scope > table') : null;
    this.#own.from(table === null ? source : { table, given: { indicator, period, vintage } });
  }

  #loaded(): void {
    const { dataset, issues, error, busy } = this.#own;
    if (!busy) {
      if (dataset) tell(this.#element, 'danbiet-load', { dataset });
      if (issues.length > 0) tell(this.#element, 'danbiet-issue', { issues });
      if (error) tell(this.#element, 'danbiet-error', { error });
    }
    this.#told.data();
  }
}
