import type { Boundaries } from './given-boundaries.js';

/** What is particular to a map. Every part may be left out. */
export interface MapOptions {
  /** How the four classes are cut: the same number of areas in each (`quantile`, default), equal steps, or two under and two over the line to compare with. */
  readonly classes?: 'quantile' | 'equal' | 'benchmark' | undefined;
  /** `before-after`: the 63 provinces beside the 34, under one legend. */
  readonly compare?: 'before-after' | undefined;
  /** The shapes of provinces, read by `readBoundaries`; tiles without. */
  readonly boundaries?: Boundaries | null | undefined;
}
