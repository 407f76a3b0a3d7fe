/** Something that a figure fetches when it is asked for. What cannot be fetched is asked for again the next time. */
export class Part<T> {
  /** Null until it is there. */
  it: T | null = null;
  /** Settles when what was asked for is there or could not be fetched; null while nobody has asked. */
  coming: Promise<void> | null = null;
  readonly #fetch: () => Promise<T>;
  readonly #came: () => void;

  /** @param fetch gets it; @param came called when it is there */
  constructor(fetch: () => Promise<T>, came: () => void) {
    this.#fetch = fetch;
    this.#came = came;
  }

  /** Fetch it now. */
  load(): Promise<void> {
    this.coming ??= this.#fetch().then(
      (it) => this.take(it),
      () => void (this.coming = null),
    );
    return this.coming;
  }

  /** Have it, unless it is there already. */
  take(it: T): void {
    if (this.it !== null) return;
    this.it = it;
    this.#came();
  }
}
