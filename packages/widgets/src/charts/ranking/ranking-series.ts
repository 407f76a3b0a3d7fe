import type { AreaId, Bound, Lang } from '@danbiet/core';
import type { Figure, Tip } from '../../figure/index.js';
import type { Gap } from '../../layout/nothing.js';

/** An area of a ranking with everything that is said about it, in one language. */
export interface RankingRow {
  readonly area: AreaId;
  readonly name: string;
  readonly own: boolean;
  /** Name of its region, '' unless the rows stand by region. */
  readonly region: string;
  /** The value or the reason why there is none, as label, tip, table and sentence show it. */
  readonly text: string;
  /** The value as files write it, '' for none. */
  readonly plain: string;
  /** {@link plain} as a number: where the mark stands. Null for none. */
  readonly at: number | null;
  /** Why there is no number; null when there is one. */
  readonly gap: Gap | null;
  readonly bound: Bound;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  readonly interval: readonly [lower: number, upper: number] | null;
  /** `1–2`, or '' where no rank may be said. */
  readonly rank: string;
  /** Cannot be told apart from the first. */
  readonly alike: boolean;
  /** That in words, of every other than the first. */
  readonly like: string;
  /** Stands in the bracket of those alike: rows in order of value whose intervals say so. */
  readonly bracketed: boolean;
  /** Small print under the name (provisional, what the report prints) and under the value (its fraction). */
  readonly aside: string;
  readonly under: string;
  readonly label: string;
  readonly tip: Tip;
}

/** A line to compare with. */
export interface Level {
  readonly at: number;
  /** `Trung vị 61 tỉnh, thành: 4,93`. */
  readonly label: string;
}

/** The words of a drawing that stand for no single area. */
export interface FoldWords {
  readonly rank: string;
  readonly folded: (count: number) => string;
  readonly opened: (count: number) => string;
  readonly silent: (count: number) => string;
  readonly toOpen: string;
  readonly toOpenSilent: string;
  readonly toClose: string;
  /** In a picture that nobody can click. */
  readonly stillFolded: string;
  readonly label: (what: string, from: string, to: string) => string;
}

/** What a ranking says, and everything that its picture is placed from. */
export interface RankingSeries extends Figure {
  readonly lang: Lang;
  readonly mode: 'bar' | 'dot';
  readonly sort: 'value' | 'name' | 'region';
  readonly show: number | 'all';
  /** In the order shown; those without a number last. */
  readonly rows: readonly RankingRow[];
  readonly level: Level | null;
  readonly domain: readonly [number, number];
  /** True when the axis counts per cent. */
  readonly percent: boolean;
  readonly words: FoldWords;
}
