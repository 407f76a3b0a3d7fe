import type { Bound } from '../model/quantity.js';
import type { Location } from '../model/source.js';

/** A figure of a row that adds other rows up: held against its parts, never an observation. */
export interface StatedTotal {
  readonly indicator: string;
  /** Id of its period, or null when the row does not say. */
  readonly period: string | null;
  readonly scope: string;
  readonly value: number;
  readonly bound: Bound;
  readonly written: string;
  readonly location: Location;
}
