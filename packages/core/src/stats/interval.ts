/** An interval found by a named method. */
export interface Interval<Method extends string = string> {
  readonly lower: number;
  readonly upper: number;
  /** Two-sided confidence level, e.g. 0.95. */
  readonly level: number;
  readonly method: Method;
}
