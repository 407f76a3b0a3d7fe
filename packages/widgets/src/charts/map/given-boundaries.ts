import type { AreaId, Issue, Text } from '@danbiet/core';

/** A closed line on a plane, in any unit; y runs down. */
export type PlaneRing = readonly (readonly [x: number, y: number])[];

/** The shapes of provinces that a page gives, joined by id, and what is said about what did not join. */
export interface Boundaries {
  /** Outer lines run one way, inner ones the other. Empty where nothing could be read: the map then has tiles. */
  readonly shapes: ReadonlyMap<AreaId, readonly PlaneRing[]>;
  /** What a reader must know about them; null where there are none. */
  readonly note: Text | null;
  readonly issues: readonly Issue[];
}
