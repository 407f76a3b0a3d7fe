import type { LitElement } from 'lit';
import type { LongTable } from './long-table.js';

/** From so many rows on a table is laid out in blocks. Few tables are, so what does that is fetched for them alone. */
const MANY = 100;

let Loaded: typeof LongTable | null = null;

/** What must be loaded before a table of so many rows is drawn; null when nothing is. */
export const loadLong = (rows: number): Promise<void> | null =>
  rows < MANY || Loaded
    ? null
    : import('./long-table.js').then((module) => {
        Loaded = module.LongTable;
      });

/** What lays out a table of so many rows; null for few, and while it is not there. */
export const longTable = (rows: number, element: LitElement, before: LongTable | null): LongTable | null => (rows < MANY ? null : (before ?? (Loaded && new Loaded(element))));
