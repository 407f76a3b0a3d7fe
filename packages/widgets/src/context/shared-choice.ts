import type { Chooser } from '../element/chosen.js';

const NAMES = ['indicator', 'period', 'areas', 'vintage', 'highlight'] as const;

/** What linked figures show where their own attributes say nothing. Says `change` when it is another. */
export class SharedChoice extends EventTarget {
  #values: Chooser = { indicator: null, period: null, areas: null, vintage: null, highlight: null };

  get values(): Chooser {
    return this.#values;
  }

  /** Choose something else; what stays as it was is told to nobody. */
  set({ indicator, period, areas, vintage, highlight }: Chooser): void {
    const next = { indicator, period, areas, vintage, highlight };
    if (NAMES.every((name) => next[name] === this.#values[name])) return;
    this.#values = next;
    this.dispatchEvent(new Event('change'));
  }
}
