import type { Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import type { Bound } from '../../model/quantity.js';
import { STATUS_LETTER, type Status } from '../../model/status.js';

/** The bounds by their number in a batch. */
export const BOUNDS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx'] as const satisfies readonly Bound[];
/** The statuses by their number in a batch. */
export const STATUSES = Object.keys(STATUS_LETTER) as readonly Status[];

/**
 * The figures of one chunk, column by column. Indicators, areas, periods and units are numbers into the lists of the
 * stream. All of it is valid until the next batch is asked for: copy what you keep.
 */
export interface StreamBatch {
  readonly count: number;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  /** Into `units`, whose first is null: no unit is known. */
  readonly unit: Int32Array;
  /** NaN where there is no number, also in the next two. */
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Into {@link BOUNDS}. */
  readonly bound: Uint8Array;
  /** Into {@link STATUSES}. */
  readonly status: Uint8Array;
  /** Physical line on which the row begins. */
  readonly row: Int32Array;
  /** What has to be said about the rows of this chunk, also those that gave no figure. */
  readonly issues: readonly Issue[];
  /**
   * One figure with its sources and everything else, as `normalise` gives it; read again from its bytes.
   *
   * @throws RangeError for a figure that the batch does not have
   */
  observation(index: number): Observation;
}

/** Columns that grow with the batch and are used again for the next. */
export class BatchColumns {
  count = 0;
  indicator = new Int32Array(0);
  area = new Int32Array(0);
  period = new Int32Array(0);
  unit = new Int32Array(0);
  value = new Float64Array(0);
  numerator = new Float64Array(0);
  denominator = new Float64Array(0);
  bound = new Uint8Array(0);
  status = new Uint8Array(0);
  row = new Int32Array(0);
  /** Which of the rows that were cut from the chunk each figure is. */
  place = new Int32Array(0);

  /** Begin a batch of at most so many figures. */
  begin(rows: number): void {
    this.count = 0;
    if (rows <= this.row.length) return;
    const size = Math.ceil(1.5 * rows);
    for (const name of ['indicator', 'area', 'period', 'unit', 'row', 'place'] as const) this[name] = new Int32Array(size);
    for (const name of ['value', 'numerator', 'denominator'] as const) this[name] = new Float64Array(size);
    for (const name of ['bound', 'status'] as const) this[name] = new Uint8Array(size);
  }

  /** The figures so far, without a copy. */
  cut(): Omit<StreamBatch, 'issues' | 'observation'> {
    const { count } = this;
    return {
      count,
      indicator: this.indicator.subarray(0, count), area: this.area.subarray(0, count), period: this.period.subarray(0, count), unit: this.unit.subarray(0, count),
      value: this.value.subarray(0, count), numerator: this.numerator.subarray(0, count), denominator: this.denominator.subarray(0, count),
      bound: this.bound.subarray(0, count), status: this.status.subarray(0, count), row: this.row.subarray(0, count),
    };
  }
}
