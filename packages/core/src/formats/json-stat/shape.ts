import type { Area } from '../../model/area.js';
import type { Indicator } from '../../model/indicator.js';
import type { Text } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import type { Source } from '../../model/source.js';

/** A JSON-stat category list; `index` gives the order of the ids. */
export interface JsonStatCategory {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
}

/** A JSON-stat 2.0 dataset as this library writes it (https://json-stat.org/full/). */
export interface JsonStatDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: { readonly metric: readonly string[]; readonly geo: readonly string[]; readonly time: readonly string[] };
  readonly dimension: Readonly<Record<string, { readonly label: string; readonly category: JsonStatCategory }>>;
  readonly value: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, string>>;
  readonly extension: { readonly danbiet: DanbietExtension };
}

/** Values by row-major cell index. */
export type Sparse<T> = Readonly<Record<string, T>>;

/** What JSON-stat cannot say; keys of sparse objects are row-major cell indexes. */
export interface DanbietExtension {
  readonly schema: 1;
  readonly vintages: readonly string[];
  readonly generated: string | null;
  readonly synthetic: boolean;
  readonly title: Text | null;
  readonly note: Text | null;
  readonly indicators: Readonly<Record<string, Omit<Indicator, 'id'>>>;
  readonly areas: Readonly<Record<string, Omit<Area, 'id'>>>;
  readonly periods: Readonly<Record<string, Omit<Period, 'id'>>>;
  readonly bound: Sparse<string>;
  readonly numerator: Sparse<number>;
  readonly denominator: Sparse<number>;
  readonly unit: Sparse<string>;
  readonly break: readonly number[];
  readonly text: Sparse<string>;
  readonly word: Sparse<string>;
  /** In Vietnamese; the English words stand beside them, so that readers who know the one key alone still read the file. */
  readonly lineage: Sparse<string>;
  readonly lineageEn: Sparse<string>;
  readonly sources: readonly Source[];
  readonly source: Sparse<readonly number[]>;
  readonly rivals: readonly { readonly cell: number; readonly value: number | null; readonly source: readonly number[] }[];
  readonly unplaced: readonly Observation[];
}
