import type { Issue } from '../model/issue.js';
import type { Bound } from '../model/quantity.js';
import type { Status } from '../model/status.js';
import type { NumberLocale } from '../numbers/index.js';
import type { Dash } from './mapping.js';

/** The cells of a row that speak of its figure; '' where the table has none. */
export interface FigureCells {
  readonly value: string;
  readonly as_written: string;
  readonly bound: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly status: string;
  readonly text: string;
}

/** What is known about how a figure is written. */
export interface FigureEvidence {
  /** The value column is our own, dot decimal. */
  readonly plain: boolean;
  /** What the row or column is known to use. */
  readonly locale: NumberLocale | undefined;
  /** What most cells of a mixed column use. */
  readonly usual?: NumberLocale | null;
  /** Zeros that the unit leaves out (3 for `nghìn đồng`), default 0. */
  readonly zeros?: number;
  /** What a dash means here, when somebody said so. */
  readonly dash?: Dash | null;
}

/** A figure as read, or null when it must be left out, with what has to be said. */
export interface FigureReading {
  readonly figure: {
    readonly value: number | null;
    readonly bound: Bound;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly status: Status;
    readonly text: string | null;
    readonly unit: string | null;
  } | null;
  readonly issues: readonly Issue[];
  /** Cells beside the figure that could not be read. */
  readonly lost: number;
}
