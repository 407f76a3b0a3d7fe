import type { Period } from '../../model/period.js';
import type { Columns } from '../fields.js';
import type { ByteRow } from './byte-row.js';
import { FactMemory } from './fact-memory.js';
import { Numbered } from './numbered.js';
import { Spellings } from './spellings.js';
import type { BatchColumns } from './stream-batch.js';

/** Watches a stream for figures of one fact: indicator, area, period and scope. */
export class RepeatWatch {
  readonly facts: FactMemory;
  readonly #column: number;
  readonly #spellings = new Spellings();
  readonly #scopes = new Numbered<string>();
  readonly #ofSpelling: number[] = [];

  /** @param limits facts that are remembered, and figures beside each other that are gathered */
  constructor(columns: Columns, limits: { readonly facts: number; readonly lines: number }) {
    this.facts = new FactMemory(limits.facts, limits.lines);
    this.#column = columns.at.get('scope') ?? -1;
  }

  /** Look at the figures of a batch; those whose period has no end are kept aside and repeat nothing. */
  look({ count, indicator, area, period, place, row: lines }: BatchColumns, row: ByteRow, periods: readonly Period[]): void {
    for (let i = 0; i < count && this.facts.open; i += 1) {
      if (periods[period[i]!]!.end === null) continue;
      row.move(place[i]!);
      this.facts.see(indicator[i]!, area[i]!, period[i]!, this.#scope(row), lines[i]!);
    }
  }

  /** The number of a row's scope, from 1; 0 where nothing stands. */
  #scope(row: ByteRow): number {
    if (!row.holds(this.#column)) return 0;
    const spelling = this.#spellings.number(row.view, row.from(this.#column), row.to(this.#column), row.hash(this.#column));
    const known = this.#ofSpelling[spelling];
    if (known !== undefined) return known;
    const text = this.#spellings.texts[spelling]!.trim();
    const scope = text === '' ? 0 : this.#scopes.number(text, () => text) + 1;
    this.#ofSpelling[spelling] = scope;
    return scope;
  }
}
