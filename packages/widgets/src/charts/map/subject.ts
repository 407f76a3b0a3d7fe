import type { Area, AreaId, BenchmarkLevel, Dataset, Indicator, Lang, Picked } from '@danbiet/core';
import type { Limits } from './classes.js';
import type { Merged } from './map-series.js';

/** The figures of one map as core picks them, before they are put into words. */
export interface PanelSubject {
  readonly vintage: string;
  readonly picked: Picked;
  readonly own: ReadonlySet<AreaId>;
}

/** What two maps share: the land that lies on both, and how it is put into words. */
export interface Reform {
  /** Provinces of the other map on the same land. */
  readonly links: ReadonlyMap<AreaId, readonly AreaId[]>;
  /** The provinces on the other map that make up this one, or the one it went into; '' where nothing changed. */
  readonly lineage: (area: Area, subject: MapSubject) => string;
  /** Heading of the column with {@link lineage}. */
  readonly partsHead: (lang: Lang) => string;
  /** Heading of the first or the second map: how many areas, and when. */
  readonly heading: (map: number, areas: string, period: string, lang: Lang) => string;
  readonly title: (lang: Lang) => string;
  /** What all areas of the first or the second map make together, '' where that is not known or the maps do not show one land. */
  readonly total: (map: number, subject: MapSubject) => string;
  /** The reader's own provinces that were made of several. */
  readonly merged: (subject: MapSubject) => readonly Merged[];
  /** What is said first: of those, and of the nation. */
  readonly lead: (merged: readonly Merged[], subject: MapSubject) => readonly string[];
  /** What is said of the first or the second map, with which it is. */
  readonly said: (map: number, sentence: string, lang: Lang) => string;
  /** What joined tiles mean; '' where no two are. */
  readonly joined: (lang: Lang) => string;
  /** An area of the first or the second map by its name: both may hold one of that name. */
  readonly own: (name: string, map: number, lang: Lang) => string;
  readonly quantile: (lang: Lang) => string;
}

/** What all maps of a figure share. */
export interface MapSubject {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly panels: readonly PanelSubject[];
  /** Null where there is nothing to compare with, or where it is the total of which the areas are parts. */
  readonly benchmark: BenchmarkLevel | null;
  /** That line with its figure in words, '' for none. */
  readonly line: string;
  readonly limits: Limits;
  /** Decimals of the displayed values: those of the limits. */
  readonly decimals: number;
  readonly rule: 'quantile' | 'equal' | 'benchmark';
  /** What is said of the reform where both lists are shown; null for one map. */
  readonly reform: Reform | null;
}
