import type { Area } from '../model/area.js';
import type { Outcome } from '../model/issue.js';

/** What a row says of an area that may lie below the provinces. */
export interface WrittenCommune {
  /** The name as written, `''` where only a code stands. */
  readonly name: string;
  /** A code beside it, or null. */
  readonly code: string | null;
  /** The level that a column or its heading says, or `''`. */
  readonly level: string;
  /** The province, as written, in which it is said to lie: by a column, a group of rows or the title; or null. */
  readonly within: string | null;
  /** The vintage that the row, the file or the caller names, or null. */
  readonly vintage: string | null;
  /** Day on which the document was issued, ISO. */
  readonly issued: string | null;
  /** Last day of the figure's period, ISO. */
  readonly periodEnd: string | null;
}

/** Lists of communes, in which normalising looks for what is no province. */
export interface CommuneFinder {
  /**
   * The commune that words mean, or why they mean none for certain; null when nothing says that they speak of a commune,
   * so that they are the name of a province, region or district.
   */
  find(written: WrittenCommune): Outcome<Area> | null;
}
