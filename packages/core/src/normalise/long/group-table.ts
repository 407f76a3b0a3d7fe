import type { StreamBatch } from './stream-batch.js';

/** 32-bit numbers of a slot, one line of the cache: what a group is of, how many figures it has, and as 64-bit numbers what they come to. */
const SLOT = 16;
const [INDICATOR, AREA, PERIOD, N, NON_NULL, STATUSES] = [0, 1, 2, 3, 4, 5] as const;
const [SUM, MIN, MAX, NUMERATOR, DENOMINATOR] = [3, 4, 5, 6, 7] as const;
const REALS = SLOT / 2;
/** Groups for which there is room at first. */
const FIRST = 256;

/** Figures of one indicator, area and period together, whatever their scope; one group at each index of the columns, in the order of their first figures. */
export interface FactGroups {
  readonly count: number;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  /** Figures, and those of them that are numbers. */
  readonly n: Int32Array;
  readonly nonNull: Int32Array;
  /** Of the numbers; NaN where there are none. Bounds (`trên 540`) count with the number they name. */
  readonly sum: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Sums over the figures that have both, so that a rate can be formed again from its parts; 0 where none has. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Which statuses occur: bit `i` for `STATUSES[i]`. */
  readonly statuses: Int32Array;
}

/** Groups that grow with each batch. */
export class GroupTable {
  #count = 0;
  #whole = new Int32Array(FIRST * SLOT);
  #real = new Float64Array(this.#whole.buffer);
  /** Where each group is kept, by its number. */
  #slots = new Int32Array(FIRST);
  #homes = new Int32Array(0);

  /** Put the figures of a batch into their groups. */
  add(batch: StreamBatch): void {
    const { count, indicator, area, period, value, numerator, denominator, status } = batch;
    const homes = this.#fetch(batch);
    for (let i = 0; i < count; i += 1) {
      const at = this.#find(homes[i]!, indicator[i]!, area[i]!, period[i]!);
      const [whole, real, from] = [this.#whole, this.#real, at >> 1];
      whole[at + N]! += 1;
      whole[at + STATUSES]! |= 1 << status[i]!;
      const figure = value[i]!;
      if (figure !== figure) continue;
      const known = whole[at + NON_NULL]!;
      whole[at + NON_NULL] = known + 1;
      real[from + SUM]! += figure;
      if (known === 0 || figure < real[from + MIN]!) real[from + MIN] = figure;
      if (known === 0 || figure > real[from + MAX]!) real[from + MAX] = figure;
      const top = numerator[i]!;
      const bottom = denominator[i]!;
      if (top !== top || bottom !== bottom) continue;
      real[from + NUMERATOR]! += top;
      real[from + DENOMINATOR]! += bottom;
    }
  }

  /** The groups so far, copied. */
  groups(): FactGroups {
    const count = this.#count;
    const [indicator, area, period, n, nonNull, statuses] = Array.from({ length: 6 }, () => new Int32Array(count)) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    const [sum, min, max, numerator, denominator] = Array.from({ length: 5 }, () => new Float64Array(count)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    // group by group and not column by column: each lies in a line of memory of its own
    for (let group = 0; group < count; group += 1) {
      const at = this.#slots[group]!;
      const [whole, real, from, missing] = [this.#whole, this.#real, at >> 1, this.#whole[at + NON_NULL] === 0 ? NaN : 0];
      indicator[group] = whole[at + INDICATOR]!;
      area[group] = whole[at + AREA]!;
      period[group] = whole[at + PERIOD]!;
      n[group] = whole[at + N]!;
      nonNull[group] = whole[at + NON_NULL]!;
      statuses[group] = whole[at + STATUSES]!;
      sum[group] = real[from + SUM]! + missing;
      min[group] = real[from + MIN]! + missing;
      max[group] = real[from + MAX]! + missing;
      numerator[group] = real[from + NUMERATOR]!;
      denominator[group] = real[from + DENOMINATOR]!;
    }
    return { count, indicator, area, period, n, nonNull, sum, min, max, numerator, denominator, statuses };
  }

  /** Hash what a batch's figures are of, and look at all those places once: many lines of memory come at a time, where one after the other would be waited for. */
  #fetch({ count, indicator, area, period }: StreamBatch): Int32Array {
    if (count > this.#homes.length) this.#homes = new Int32Array(2 * count);
    const [homes, whole] = [this.#homes, this.#whole];
    const mask = whole.length - 1;
    let seen = 0;
    for (let i = 0; i < count; i += 1) {
      const home = hashOf(indicator[i]!, area[i]!, period[i]!);
      homes[i] = home;
      seen ^= whole[(home << 4) & mask]!;
    }
    this.#seen = seen;
    return homes;
  }

  /** Keeps those looks from being left out as useless. */
  #seen = 0;

  #find(home: number, indicator: number, area: number, period: number): number {
    const whole = this.#whole;
    const mask = whole.length - 1;
    let at = (home << 4) & mask;
    for (;;) {
      if (whole[at + N] === 0) return this.#add(at, home, indicator, area, period);
      if (whole[at] === indicator && whole[at + AREA] === area && whole[at + PERIOD] === period) return at;
      at = (at + SLOT) & mask;
    }
  }

  #add(free: number, home: number, indicator: number, area: number, period: number): number {
    let at = free;
    if (3 * (this.#count + 1) * SLOT > 2 * this.#whole.length) {
      this.#grow();
      at = this.#free(home);
    }
    this.#whole[at] = indicator;
    this.#whole[at + AREA] = area;
    this.#whole[at + PERIOD] = period;
    this.#slots[this.#count] = at;
    this.#count += 1;
    return at;
  }

  #free(home: number): number {
    const mask = this.#whole.length - 1;
    let at = (home << 4) & mask;
    while (this.#whole[at + N] !== 0) at = (at + SLOT) & mask;
    return at;
  }

  #grow(): void {
    const [old, slots] = [this.#real, this.#slots];
    const whole = this.#whole;
    this.#whole = new Int32Array(2 * whole.length);
    this.#real = new Float64Array(this.#whole.buffer);
    this.#slots = new Int32Array(2 * slots.length);
    for (let group = 0; group < this.#count; group += 1) {
      const from = slots[group]!;
      const to = this.#free(hashOf(whole[from]!, whole[from + AREA]!, whole[from + PERIOD]!));
      // eight numbers one by one: a view of them for each group would cost more than they do
      for (let i = 0; i < REALS; i += 1) this.#real[(to >> 1) + i] = old[(from >> 1) + i]!;
      this.#slots[group] = to;
    }
  }
}

/** Where a group is sought first, before the size of the table is known. */
function hashOf(indicator: number, area: number, period: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(indicator, 0x9e3779b1) ^ area, 0x9e3779b1) ^ period, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
