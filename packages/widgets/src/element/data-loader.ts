import type { Dataset, Issue } from '@danbiet/core';
import { DataError } from './data-error.js';
import { readSource, type DataSource, type Loaded } from './read-source.js';

/** What makes a source another one: a table is, when its content or what is said about it is another. */
const keyOf = (source: DataSource): unknown => ('dataset' in source ? source.dataset : 'table' in source ? JSON.stringify([source.table.outerHTML, source.given]) : 'url' in source ? `u${source.url}` : `t${source.text}`);

/** Holds one dataset, or why there is none. Says `change` whenever that changes. */
export class DataLoader extends EventTarget {
  dataset: Dataset | null = null;
  issues: readonly Issue[] = [];
  remark: Loaded['remark'] = null;
  error: DataError | null = null;
  /** True from the moment a source is known until it is read or has failed. */
  busy = false;
  #source: DataSource | null = null;
  #key: unknown = null;
  #reading: AbortController | null = null;

  /** Read from a source, unless it is the one already read; null waits for one. What stood stays until the new data are here. */
  from(source: DataSource | null): void {
    const key = source && keyOf(source);
    if (key === this.#key) return;
    [this.#source, this.#key] = [source, key];
    this.retry();
  }

  /** Read the same source again. */
  retry(): void {
    this.stop();
    const source = this.#source;
    if (source === null || 'dataset' in source) {
      this.#settle({ dataset: source && source.dataset });
      return;
    }
    const reading = new AbortController();
    this.#reading = reading;
    this.busy = true;
    this.error = null;
    this.#tell();
    void readSource(source, reading.signal)
      .then(
        (loaded) => () => this.#settle(loaded),
        (cause: unknown) => () => {
          const error = cause instanceof DataError ? cause : new DataError('data.unreadable', [], { cause });
          this.#settle({ error, issues: error.issues });
        },
      )
      .then((settle) => reading.signal.aborted || settle());
  }

  /** Stop reading and free what that holds; a source that was being read is read again when it is given again. */
  stop(): void {
    this.#reading?.abort();
    this.#reading = null;
  }

  /** Forget a reading that was cut off, so that the same source starts it again. */
  pause(): void {
    if (this.busy) this.#source = this.#key = null;
    this.stop();
  }

  #settle(outcome: Partial<Pick<DataLoader, 'dataset' | 'issues' | 'remark' | 'error'>>): void {
    Object.assign(this, { dataset: null, issues: [], remark: null, error: null, busy: false }, outcome);
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
