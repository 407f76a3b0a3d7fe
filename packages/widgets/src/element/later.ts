import { loadJsonStatWriter } from '@danbiet/core';
import type { Menu } from './exports/menu.js';
import type * as Failure from './failure/failure.js';
import type { Handled, Handling } from './handling/handling.js';
import { Inputs } from './inputs.js';
import { Part } from './part.js';

/** Milliseconds after which the handling is fetched even if the page is never idle. */
const PATIENCE = 2000;

/** What one figure has fetched is there for all. */
let Loaded: typeof Handling | null = null;

const whenIdle = (act: () => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: PATIENCE }) : setTimeout(act, 200));

/**
 * What a figure has besides its drawing, and how it comes: the handling when the page is idle after the first drawing, or
 * when someone asks; the menu when someone opens it; what is said in place of a figure when there is none.
 */
export class Later {
  readonly handling: Part<Handling>;
  readonly menu: Part<Menu>;
  readonly failure: Part<typeof Failure>;
  /** The listener of the drawing. */
  readonly inputs = new Inputs(() => void this.handling.load());
  readonly #figure: Omit<Handled, 'inputs'>;

  /** @param figure what is handled */
  constructor(figure: Omit<Handled, 'inputs'>) {
    this.#figure = figure;
    const { changed } = figure;
    this.handling = new Part(async () => {
      ({ Handling: Loaded } = await import('./handling/handling.js'));
      return this.handling.it ?? this.#begin(Loaded);
    }, changed);
    this.menu = new Part(async () => {
      const [{ Menu: Its }] = await Promise.all([import('./exports/menu.js'), loadJsonStatWriter()]);
      return new Its(figure);
    }, changed);
    this.failure = new Part(async () => {
      const failure = await import('./failure/failure.js');
      failure.dressFor(figure.element);
      return failure;
    }, changed);
  }

  /** Settles when all that was asked for is there or could not be fetched. */
  get coming(): Promise<unknown> {
    return Promise.all([this.handling.coming, this.menu.coming, this.failure.coming]);
  }

  /** Have the handling at once where it has been fetched already: paper does not wait. */
  now(): void {
    if (Loaded && this.handling.it === null) this.handling.take(this.#begin(Loaded));
  }

  /** Fetch the handling when the page has nothing else to do. */
  soon(): void {
    if (this.handling.coming === null) whenIdle(() => void this.handling.load());
  }

  #begin(Its: typeof Handling): Handling {
    return new Its({ ...this.#figure, inputs: this.inputs });
  }
}
