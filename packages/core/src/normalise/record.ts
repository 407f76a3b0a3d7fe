import type { Location } from '../model/source.js';
import type { Field } from './fields.js';

/** One figure with everything that is said about it, wherever in a table the words stand. */
export interface FigureRecord {
  /** The words of a field, '' when nothing says it. */
  cell(field: Field): string;
  /** Where those words stand, or would. */
  at(field: Field): Location;
  /** Whether the table has a place for the field at all. */
  has(field: Field): boolean;
}
