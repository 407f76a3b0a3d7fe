/** Whole numbers a slot: the pair, its number + 1 (0 where the slot is free), and one unused, so that a slot never spans two lines of the cache. */
const SLOT = 4;

/** Numbers distinct pairs of whole numbers (0 and above), 0, 1, 2 …, so that what a pair means is looked up in an array. */
export class PairNumbers {
  /** Pairs seen so far. */
  size = 0;
  #slots = new Int32Array(512 * SLOT);

  /** The number of a pair; {@link PairNumbers.size} grows by one when it is new. */
  number(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = slotOf(first, second) & mask;
    for (;;) {
      const known = slots[at + 2]!;
      if (known === 0) break;
      if (slots[at] === first && slots[at + 1] === second) return known - 1;
      at = (at + SLOT) & mask;
    }
    slots[at] = first;
    slots[at + 1] = second;
    this.size += 1;
    slots[at + 2] = this.size;
    if (2 * SLOT * this.size > slots.length) this.#grow();
    return this.size - 1;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 2] === 0) continue;
      let at = slotOf(old[from]!, old[from + 1]!) & mask;
      while (slots[at + 2] !== 0) at = (at + SLOT) & mask;
      slots.set(old.subarray(from, from + 3), at);
    }
    this.#slots = slots;
  }
}

/** Where a pair is sought first, before the size of the table is known. */
function slotOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x9e3779b1);
  // four whole numbers a slot; a product would leave 32 bits
  return (mixed ^ (mixed >>> 15)) << 2;
}
