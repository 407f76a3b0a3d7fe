import type { StreamBatch } from './stream-batch.js';

/** 32-bit numbers of a slot, one line of the cache: what a group is of, how many figures it has, and as 64-bit numbers what they come to. */
const SLOT = 16;
const INDICATOR = 0;
const AREA = 1;
const PERIOD = 2;
const N = 3;
const NON_NULL = 4;
const STATUSES = 5;
/** Of the 64-bit numbers, of which a slot has half as many. */
const SUM = 3;
const MIN = 4;
const MAX = 5;
const NUMERATOR = 6;
const DENOMINATOR = 7;
const REALS = SLOT / 2;
/** Groups for which there is room at first. */
const FIRST = 1 << 10;
/** Figures that are put into their groups together: for so many, memory is looked at ahead and room is made. */
const SLICE = 1 << 10;

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
  /** Where the groups of a slice are sought first. */
  readonly #homes = new Int32Array(SLICE);

  /** Put the figures of a batch into their groups. */
  add(batch: StreamBatch): void {
    for (let start = 0; start < batch.count; start += SLICE) this.#addSlice(batch, start, Math.min(batch.count, start + SLICE));
  }

  #addSlice(batch: StreamBatch, start: number, end: number): void {
    // each may be a new group: made now, room need not be thought of for every figure
    while (3 * (this.#count + end - start) * SLOT > 2 * this.#whole.length) this.#grow();
    this.#fetch(batch, start, end);
    const { indicator, area, period, value, numerator, denominator, status } = batch;
    const whole = this.#whole;
    const real = this.#real;
    const homes = this.#homes;
    for (let i = start; i < end; i += 1) {
      const at = this.#find(homes[i - start]!, indicator[i]!, area[i]!, period[i]!);
      const from = at >> 1;
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
    const whole = this.#whole;
    const real = this.#real;
    const [indicator, area, period, n, nonNull, statuses] = Array.from({ length: 6 }, () => new Int32Array(count)) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    const [sum, min, max, numerator, denominator] = Array.from({ length: 5 }, () => new Float64Array(count)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    // group by group and not column by column: each lies in a line of memory of its own
    for (let group = 0; group < count; group += 1) {
      const at = this.#slots[group]!;
      const from = at >> 1;
      const missing = whole[at + NON_NULL] === 0 ? NaN : 0;
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

  /** Hash what figures are of, and look at all those places once: many lines of memory come at a time, where one after the other would be waited for. */
  #fetch({ indicator, area, period }: StreamBatch, start: number, end: number): void {
    const homes = this.#homes;
    const whole = this.#whole;
    const mask = whole.length - 1;
    let seen = 0;
    for (let i = start; i < end; i += 1) {
      const home = hashOf(indicator[i]!, area[i]!, period[i]!);
      homes[i - start] = home;
      seen ^= whole[(home << 4) & mask]!;
    }
    this.#seen = seen;
  }

  /** Keeps those looks from being left out as useless. */
  #seen = 0;

  #find(home: number, indicator: number, area: number, period: number): number {
    const whole = this.#whole;
    const mask = whole.length - 1;
    let at = (home << 4) & mask;
    for (;;) {
      if (whole[at + N] === 0) break;
      if (whole[at] === indicator && whole[at + AREA] === area && whole[at + PERIOD] === period) return at;
      at = (at + SLOT) & mask;
    }
    whole[at] = indicator;
    whole[at + AREA] = area;
    whole[at + PERIOD] = period;
    this.#slots[this.#count] = at;
    this.#count += 1;
    return at;
  }

  #grow(): void {
    const old = this.#real;
    const slots = this.#slots;
    const before = this.#whole;
    const whole = new Int32Array(2 * before.length);
    const real = new Float64Array(whole.buffer);
    const mask = whole.length - 1;
    this.#slots = new Int32Array(2 * slots.length);
    for (let group = 0; group < this.#count; group += 1) {
      const from = slots[group]!;
      let to = (hashOf(before[from + INDICATOR]!, before[from + AREA]!, before[from + PERIOD]!) << 4) & mask;
      while (whole[to + N] !== 0) to = (to + SLOT) & mask;
      // eight numbers one by one: a view of them for each group would cost more than they do
      for (let i = 0; i < REALS; i += 1) real[(to >> 1) + i] = old[(from >> 1) + i]!;
      this.#slots[group] = to;
    }
    this.#whole = whole;
    this.#real = real;
  }
}

/** Where a group is sought first, before the size of the table is known. */
function hashOf(indicator: number, area: number, period: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(indicator, 0x9e3779b1) ^ area, 0x9e3779b1) ^ period, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
