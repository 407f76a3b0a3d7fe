import { GUARD } from '../../formats/blank-bytes.js';
import { hashOf, PADDING } from '../../formats/byte-words.js';
import type { Period } from '../../model/period.js';
import { certainlyNfc } from '../../text/certainly-nfc.js';
import type { Columns } from '../fields.js';
import type { ByteRow } from './byte-row.js';
import { FactMemory } from './fact-memory.js';
import type { BatchColumns } from './stream-batch.js';

/** Watches a stream for figures of one fact: indicator, area, period and scope. */
export class RepeatWatch {
  readonly facts: FactMemory;
  readonly #column: number;
  readonly #encoder = new TextEncoder();

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

  /** The hash of a row's scope as an observation would have it, without its guard and the spaces around it, NFC; 0 where nothing stands. */
  #scope(row: ByteRow): number {
    const [from, to] = [row.from(this.#column), row.to(this.#column)];
    if (from === to) return 0;
    const { bytes } = row;
    // text that is certainly NFC has no spaces but those of ASCII
    if (bytes[from]! > 0x20 && bytes[from] !== GUARD && bytes[to - 1]! > 0x20 && certainlyNfc(bytes, from, to)) return row.hash(this.#column);
    const text = this.#encoder.encode(row.text(this.#column).trim());
    const padded = new Uint8Array(text.length + PADDING);
    padded.set(text);
    return hashOf(new DataView(padded.buffer), 0, text.length);
  }
}
