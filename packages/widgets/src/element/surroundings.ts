import type { Lang } from '@danbiet/core';
import { english, loadEnglish } from '../messages/english.js';
import { spreadOf } from './letters.js';
import { watchRoom } from './room.js';
import { languageOf, watchChildren, watchLanguage, watchNear, watchPrint, watchWidth, type Stop } from './watch.js';

/** What an element does when its surroundings change. */
export interface Told {
  /** The language is another, or its words have come, or the element has come near. */
  words(): void;
  /** What is written inside is another. */
  children(): void;
  /** Width or letters are another. */
  size(): void;
  /** The page is about to be printed (draw at once), or was. */
  print(): void;
}

/** What the page around an element decides: language, width, letter size, nearness, paper. Watched while connected. */
export class Surroundings {
  lang: Lang = 'vi';
  width = 0;
  /** Letter size in pixels. */
  em = 16;
  /** How much wider its letters are than those that texts are measured in. */
  spread = 1;
  /** True once the element has been near the visible part of the page, or was printed. */
  near = false;
  printing = false;
  readonly #element: HTMLElement;
  readonly #told: Told;
  readonly #states: CustomStateSet;
  #stops: readonly Stop[] = [];
  #settling = false;

  /** @param element the element; @param told what it does */
  constructor(element: HTMLElement, told: Told) {
    this.#element = element;
    this.#told = told;
    this.#states = element.attachInternals().states;
  }

  /** Whether the words of the language are there. */
  get ready(): boolean {
    return this.lang === 'vi' || english() !== null;
  }

  connect(): void {
    const element = this.#element;
    this.#speak();
    this.#stops = [
      watchLanguage(element, () => this.#speak()),
      watchChildren(element, () => this.#told.children()),
      watchNear(element, () => {
        if (this.near) return;
        this.near = true;
        this.#told.words();
      }),
      watchWidth(element, (width) => {
        const em = parseFloat(getComputedStyle(element).fontSize);
        if (width === this.width && em === this.em) return;
        Object.assign(this, { width, em, spread: spreadOf(element) });
        this.#told.size();
      }),
      watchPrint((printing) => {
        this.printing = printing;
        this.near = true;
        this.#told.print();
      }),
    ];
  }

  /** The figure stands: it may give back reserved room that it does not need (`:state(settled)`). */
  drawn(frame: Element): void {
    if (this.#settling) return;
    this.#settling = true;
    this.#stops = [...this.#stops, watchRoom(frame, () => this.#states.add('settled'))];
  }

  disconnect(): void {
    this.#settling = this.#states.has('settled');
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #speak(): void {
    const lang = languageOf(this.#element);
    if (lang === this.lang) return;
    this.lang = lang;
    if (!this.ready)
      loadEnglish()
        // a page whose English cannot be fetched is read in Vietnamese
        .catch(() => (this.lang = 'vi'))
        .finally(() => this.#told.words());
    this.#told.words();
  }
}
