import type { AreaId, Bound, Lang } from '@danbiet/core';
import type { Tile } from '@danbiet/core/areas';
import type { Figure, Tip } from '../../figure/index.js';
import type { Archipelago } from '../../layout/islets.js';
import type { Gap } from '../../layout/nothing.js';
import type { Boundaries } from './given-boundaries.js';

/** One of the four classes, from the lowest. */
export type ClassNumber = 1 | 2 | 3 | 4;

/** A province of a map with everything that is said about it, in one language. */
export interface MapArea {
  readonly area: AreaId;
  readonly name: string;
  /** What its tile is called: its name, or an abbreviation where the name is too long for any tile. */
  readonly short: string;
  readonly own: boolean;
  /** The value or the reason why there is none, as tile, tip, table and sentence show it. */
  readonly text: string;
  /** The value as files write it, '' for none. */
  readonly plain: string;
  /** {@link plain} as a number: what the classes are cut on. Null for none. */
  readonly at: number | null;
  /** Why it stands in no class: there is no number, or one that only says above or below what; null when it does. */
  readonly gap: NothingKind | null;
  readonly bound: Bound;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  /** Null for none, or for no single one. */
  readonly class: ClassNumber | null;
  readonly label: string;
  readonly tip: Tip;
}

/** An archipelago: always there, in the class of its province. */
export interface MapArchipelago extends Archipelago {
  /** Its province, where the map shows it. */
  readonly province: MapArea | null;
  readonly label: string;
  readonly tip: Tip;
}

/** The nation with one list of provinces. */
export interface MapPanel {
  readonly lang: Lang;
  readonly vintage: string;
  /** `Trước: 63 tỉnh, thành, năm 2024`; '' where the map stands alone. */
  readonly heading: string;
  /** What its areas make together, where that is a sum and all of them are known; '' else and where the map stands alone. */
  readonly total: string;
  readonly tiles: readonly Tile[];
  readonly areas: ReadonlyMap<AreaId, MapArea>;
  readonly archipelagos: readonly MapArchipelago[];
}

/**
 * The kinds of nothing that have a mark of their own; the others are hatched, and the table says why. `under`, `upward`: only
 * a limit is known, and what lies above or below it is of several classes.
 */
export type NothingKind = Extract<Gap, 'silent' | 'not_reported' | 'not_applicable' | 'not_due' | 'suppressed'> | 'ambiguous' | 'upward' | 'under';

/** A swatch of the legend with what it means; `joined`: tiles that are one province today. */
export interface LegendItem {
  readonly of: ClassNumber | NothingKind | 'joined';
  readonly text: string;
}

/** A province of today that is set off, with the provinces that it was made of. */
export interface Merged {
  readonly after: AreaId;
  /** Two or more. */
  readonly parts: readonly AreaId[];
  /** All of these. */
  readonly ids: readonly AreaId[];
  /** `cộng lại 329`; '' where a part is not known or figures do not add up. */
  readonly together: string;
}

/** What a map says, and everything that its picture is placed from. */
export interface MapSeries extends Figure {
  readonly lang: Lang;
  /** One, or the maps before and after the reform. */
  readonly panels: readonly MapPanel[];
  /** How the classes are cut, in words. */
  readonly rule: string;
  readonly legend: readonly LegendItem[];
  /** The shapes of provinces that a page gives; null for tiles. */
  readonly boundaries: Boundaries | null;
  /** The reader's own provinces of today that were made of several; none where the map stands alone. */
  readonly merged: readonly Merged[];
  /** Provinces of the other map on the same land. */
  readonly links: ReadonlyMap<AreaId, readonly AreaId[]>;
}
