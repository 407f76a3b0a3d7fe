/** Whole numbers a slot: the hash of a fact, and the line of its first figure (0 where the slot is free). */
const SLOT = 2;

/**
 * Remembers of which facts a stream has given figures, eight bytes each, and on which lines a fact may stand again. Two
 * facts of one hash are taken for one: whoever reads the lines again sees that they are two.
 */
export class FactMemory {
  /** Lines of figures whose fact may stand more than once, also those of the first. */
  readonly lines = new Set<number>();
  /** The last line whose figure was held against all before, or null when none was left out. */
  closedAt: number | null = null;
  readonly #most: number;
  readonly #mostLines: number;
  #size = 0;
  #last = 0;
  #slots = new Int32Array(1024 * SLOT);

  /**
   * @param most facts that are remembered; when there are more, no figure is looked at any more
   * @param mostLines lines that are gathered, likewise
   */
  constructor(most: number, mostLines: number) {
    this.#most = most;
    this.#mostLines = mostLines;
  }

  /** Whether figures are still looked at. */
  get open(): boolean {
    return this.closedAt === null;
  }

  /** Remember the figure on a line, its fact told by whole numbers: those of its names, and the hash of its scope. */
  see(indicator: number, area: number, period: number, scope: number, line: number): void {
    const hash = stirred(stirred(stirred(stirred(0, indicator), area), period), scope);
    let at = this.#find(hash);
    const first = this.#slots[at + 1]!;
    if (first === 0 ? this.#size >= this.#most : this.lines.size + 2 > this.#mostLines) {
      this.closedAt = this.#last;
      return;
    }
    if (first !== 0) this.lines.add(first).add(line);
    else {
      if (2 * SLOT * this.#size >= this.#slots.length) {
        this.#grow();
        at = this.#find(hash);
      }
      this.#slots[at] = hash;
      this.#slots[at + 1] = line;
      this.#size += 1;
    }
    this.#last = line;
  }

  #find(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + SLOT) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1] === 0) continue;
      const to = this.#find(old[from]!);
      this.#slots[to] = old[from]!;
      this.#slots[to + 1] = old[from + 1]!;
    }
  }
}

function stirred(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ number, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
