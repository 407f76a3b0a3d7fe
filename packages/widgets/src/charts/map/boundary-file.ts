import { readBoundaries } from './boundaries.js';
import type { Boundaries } from './given-boundaries.js';

/** The boundaries that a page gives to one map: read once for each file. */
export class BoundaryFile {
  /** Null where none are given, and until they are read. */
  found: Boundaries | null = null;
  #key: unknown[] = [null];
  #reading: Promise<void> | null = null;

  /**
   * Have a file read, unless it is the one already read.
   *
   * @param source an address, a parsed file, or null for none
   * @param vintage the list of provinces that its bare codes belong to; null where the page does not say
   * @returns null when it is read, else what to wait for
   */
  need(source: unknown, vintage: string | null): Promise<void> | null {
    if (source === this.#key[0] && (source === null || vintage === this.#key[1])) return this.#reading;
    const key = [source, vintage];
    [this.#key, this.found, this.#reading] = [key, null, null];
    if (source === null || source === '') return null;
    return (this.#reading = readBoundaries(source, vintage).then((found) => {
      // another file may have been given meanwhile
      if (this.#key === key) [this.found, this.#reading] = [found, null];
    }));
  }
}
