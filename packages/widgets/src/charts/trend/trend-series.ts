import type { AreaId, Bound, Lang } from '@danbiet/core';
import type { Figure, Tip } from '../../figure/index.js';
import type { Gap } from '../../layout/nothing.js';

/** A figure of a line, or why there is none, in one language. */
export interface TrendPoint {
  /** Place on the axis of time, from 0. */
  readonly slot: number;
  /** The value or the reason why there is none, as label, tip, table and sentence show it. */
  readonly text: string;
  /** The value as files write it, '' for none. */
  readonly plain: string;
  /** {@link plain} as a number: where the mark stands. Null for none. */
  readonly at: number | null;
  readonly gap: Gap | null;
  readonly bound: Bound;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  readonly fraction: string;
  readonly remark: string;
  readonly label: string;
  /** The figure in a row of those of other periods, its period first: what is heard must not pair one's year with another's number. */
  readonly among: string;
  readonly tip: Tip;
}

/** An area over the periods shown. */
export interface TrendLine {
  readonly area: AreaId;
  readonly name: string;
  readonly own: boolean;
  /** Name of its region, '' unless the pictures stand by region. */
  readonly region: string;
  /** One for each period, in order. */
  readonly points: readonly TrendPoint[];
}

/** A period on the axis. */
export interface TrendSlot {
  readonly slot: number;
  /** As short as the axis needs it: `2023`, `S1 2023`. */
  readonly label: string;
}

/** Periods over which figures may be joined; a break lies between two of them. */
export interface TrendPanel {
  readonly from: number;
  readonly to: number;
  /** `Đến 2017`, `Từ 2018`; '' where there is no break. */
  readonly heading: string;
  readonly domain: readonly [number, number];
}

/** What the lines are compared with, at one period. */
export interface TrendLevel {
  readonly slot: number;
  readonly at: number;
  readonly plain: string;
  readonly text: string;
  /** With its unit and the period in words. */
  readonly full: string;
}

/** The middle half of the areas at one period. */
export interface TrendBand {
  readonly slot: number;
  readonly low: number;
  readonly high: number;
  /** Of so many areas. */
  readonly count: number;
}

/** What a trend says, and everything that its picture is placed from. */
export interface TrendSeries extends Figure {
  readonly lang: Lang;
  readonly lines: readonly TrendLine[];
  readonly slots: readonly TrendSlot[];
  /** Where the slots stand on the axis, in mean steps from the first; empty where each stands at its number. */
  readonly times: readonly number[];
  /** A day, in steps; 0 where {@link times} are empty. */
  readonly day: number;
  readonly panels: readonly TrendPanel[];
  readonly level: { readonly label: string; readonly points: readonly TrendLevel[] } | null;
  readonly band: readonly TrendBand[];
  readonly bandLabel: string;
  readonly facet: 'tiles' | 'region' | 'name' | null;
  /** Of the enlarged picture in front of the small ones. */
  readonly keyLabel: string;
  readonly percent: boolean;
  /** Only whole numbers occur. */
  readonly whole: boolean;
}
