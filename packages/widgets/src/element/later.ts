import { loadJsonStatWriter } from '@danbiet/core';
import type { Handled, Handling } from './handling/handling.js';
import { Inputs } from './inputs.js';

/** Milliseconds after which the handling is fetched even if the page is never idle. */
const PATIENCE = 2000;

/** What one figure has fetched is there for all. */
let Loaded: typeof Handling | null = null;

const whenIdle = (act: () => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: PATIENCE }) : setTimeout(act, 200));

/** The handling of a figure, and how it comes: when the page is idle after the first drawing, or when someone asks. */
export class Later {
  /** Null until it is there. */
  handling: Handling | null = null;
  /** Settles when what was asked for is there or could not be fetched; null while nobody has asked. */
  coming: Promise<void> | null = null;
  /** The listener of the drawing. */
  readonly inputs = new Inputs(() => void this.load());
  readonly #figure: Omit<Handled, 'inputs'>;

  /** @param figure what is handled */
  constructor(figure: Omit<Handled, 'inputs'>) {
    this.#figure = figure;
  }

  /** Fetch it now. What cannot be fetched is asked for again the next time. */
  load(): Promise<void> {
    this.coming ??= Promise.all([import('./handling/handling.js'), loadJsonStatWriter()]).then(
      ([module]) => {
        Loaded = module.Handling;
        if (this.handling === null) this.#begin(Loaded);
      },
      () => void (this.coming = null),
    );
    return this.coming;
  }

  /** Have it at once where it has been fetched already: paper does not wait. */
  now(): void {
    if (Loaded && this.handling === null) this.#begin(Loaded);
  }

  #begin(Its: typeof Handling): void {
    this.handling = new Its({ ...this.#figure, inputs: this.inputs });
    this.#figure.changed();
  }

  /** Fetch it when the page has nothing else to do. */
  soon(): void {
    if (this.coming === null) whenIdle(() => void this.load());
  }
}
