/** Lines of rows that show more when they are read again together. */
export interface LinesAgain {
  /** All with a figure or a stated total, or null when they are too many. */
  readonly all: readonly number[] | null;
  /** Those whose fact may stand more than once. */
  readonly repeated: readonly number[];
  /** The last line among which those were sought; null when it is the last of all. */
  readonly repeatsUpTo: number | null;
}

/** How much of a stream is held against each other; its memory grows with these two numbers and with nothing else. */
export interface StreamLimits {
  /** Figures up to which a table is checked as `normalise` checks it, default 20,000. They are read again for that. */
  readonly together?: number;
  /** Facts that are remembered to find repeats in larger tables, default 65,536. */
  readonly remembered?: number;
}
