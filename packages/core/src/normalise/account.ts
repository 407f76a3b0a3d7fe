import type { Issue } from '../model/issue.js';

/**
 * Where every non-empty cell of the data region ended: as an observation, as part of one, skipped with a reason, or as
 * an error. The four add up to the cells counted.
 */
export interface Account {
  readonly observations: number;
  readonly parts: number;
  readonly skipped: number;
  readonly errors: number;
}

/** Counts cells while a table is read. */
export class AccountBook {
  #observations = 0;
  #parts = 0;
  #skipped = 0;
  #errors = 0;

  /** A row that became an observation: one cell is the figure, the others are parts of it, could not be read (`lost`) or carry nothing. */
  row(filled: number, used: number, lost = 0): void {
    this.#observations += 1;
    this.#parts += used - 1 - lost;
    this.#errors += lost;
    this.#skipped += filled - used;
  }

  /** A row that could not be taken: the cells that would have been used are lost to the error. */
  refused(filled: number, used: number): void {
    this.#errors += used;
    this.#skipped += filled - used;
  }

  /** A row that gave no figure: refused when an error says why, else passed over. */
  without(said: readonly Issue[], filled: number, used: number): void {
    if (said.some(({ severity }) => severity === 'error')) this.refused(filled, used);
    else this.skip(filled);
  }

  /** Cells passed over for a reason. */
  skip(filled: number): void {
    this.#skipped += filled;
  }

  /** The cells of a row or table that were counted elsewhere. */
  add({ observations, parts, skipped, errors }: Account): void {
    this.#observations += observations;
    this.#parts += parts;
    this.#skipped += skipped;
    this.#errors += errors;
  }

  /** The account so far. */
  total(): Account {
    return { observations: this.#observations, parts: this.#parts, skipped: this.#skipped, errors: this.#errors };
  }
}
