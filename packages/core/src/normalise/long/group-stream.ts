import type { NormaliseOptions } from '../options.js';
import { normaliseStream, type ByteSource, type StreamEnd } from './normalise-stream.js';
import { PairNumbers } from './pair-numbers.js';
import type { StreamBatch } from './stream-batch.js';
import type { Issue } from '../../model/issue.js';

/** Figures of one indicator, area and period together, whatever their scope; one group at each index of the columns. */
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

/** A stream's figures in groups, with what was said. */
export interface GroupedStream extends StreamEnd {
  readonly groups: FactGroups;
}

/**
 * Normalise a long table as it arrives and group its figures by indicator, area and period in the same pass. Memory grows
 * with the groups, not with the rows.
 *
 * @param said is given the issues of each chunk; without it they are dropped, because nothing else would bound their number
 * @throws TypeError when a cell that is read is not UTF-8: decode other encodings first
 */
export async function groupStream(source: ByteSource, options: NormaliseOptions = {}, said: (issues: readonly Issue[]) => void = () => undefined): Promise<GroupedStream> {
  const grouping = new Grouping();
  const stream = normaliseStream(source, options);
  for (;;) {
    const next = await stream.next();
    if (next.done) return { ...next.value, groups: grouping.groups() };
    grouping.add(next.value);
    if (next.value.issues.length > 0) said(next.value.issues);
  }
}

/** What is kept of a group, side by side so that a figure touches one line of the cache. */
const [N, NON_NULL, STATUS_BITS, SUM, MIN, MAX, NUMERATOR, DENOMINATOR, KEPT] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Groups that grow with each batch. */
export class Grouping {
  readonly #facts = new PairNumbers();
  readonly #groups = new PairNumbers();
  #kept = new Float64Array(256 * KEPT);

  /** Put the figures of a batch into their groups. */
  add(batch: StreamBatch): void {
    const { count, indicator, area, period, value, numerator, denominator, status } = batch;
    let kept = this.#kept;
    for (let i = 0; i < count; i += 1) {
      const at = KEPT * this.#groups.number(this.#facts.number(indicator[i]!, area[i]!), period[i]!);
      if (at === kept.length) kept = this.#grow();
      kept[at + N]! += 1;
      kept[at + STATUS_BITS] = kept[at + STATUS_BITS]! | (1 << status[i]!);
      const figure = value[i]!;
      if (figure !== figure) continue;
      const known = kept[at + NON_NULL]!;
      if (known === 0 || figure < kept[at + MIN]!) kept[at + MIN] = figure;
      if (known === 0 || figure > kept[at + MAX]!) kept[at + MAX] = figure;
      kept[at + NON_NULL] = known + 1;
      kept[at + SUM]! += figure;
      const top = numerator[i]!;
      const bottom = denominator[i]!;
      if (top !== top || bottom !== bottom) continue;
      kept[at + NUMERATOR]! += top;
      kept[at + DENOMINATOR]! += bottom;
    }
  }

  /** The groups so far, copied. */
  groups(): FactGroups {
    const count = this.#groups.size;
    const [facts, groups] = [this.#facts.pairs(), this.#groups.pairs()];
    const whole = (of: (group: number) => number): Int32Array => Int32Array.from({ length: count }, (_, group) => of(group));
    const kept = (what: number) => (group: number): number => this.#kept[KEPT * group + what]!;
    const real = (what: number, missing: number): Float64Array =>
      Float64Array.from({ length: count }, (_, group) => (kept(NON_NULL)(group) === 0 ? missing : kept(what)(group)));
    return {
      count, indicator: whole((group) => facts[2 * groups[2 * group]!]!), area: whole((group) => facts[2 * groups[2 * group]! + 1]!), period: whole((group) => groups[2 * group + 1]!),
      n: whole(kept(N)), nonNull: whole(kept(NON_NULL)), statuses: whole(kept(STATUS_BITS)),
      sum: real(SUM, NaN), min: real(MIN, NaN), max: real(MAX, NaN), numerator: real(NUMERATOR, 0), denominator: real(DENOMINATOR, 0),
    };
  }

  #grow(): Float64Array<ArrayBuffer> {
    const larger = new Float64Array(2 * this.#kept.length);
    larger.set(this.#kept);
    this.#kept = larger;
    return larger;
  }
}
