import type { BenchmarkComparison } from '../../compare/benchmark.js';
import type { ComparedArea } from '../../compare/pick.js';
import type { Lang } from '../../model/index.js';
import { areaColumns } from './area-columns.js';

/** An area with its figure, and what is said of it against a level. */
export type AgainstLevel = ComparedArea & Omit<BenchmarkComparison, 'area'>;

/** The columns of areas against one level: the area, its figure, the level and the verdict. */
export const levelColumns = (rows: readonly AgainstLevel[], level: number, against: string, lang: Lang) => ({
  ...areaColumns(rows.map(({ area }) => area), lang),
  // by funnel a count stands against a rate, and is one
  value: rows.map(({ value, difference, limits }) => (limits === undefined ? value : level + difference)),
  lower: rows.map(({ interval }) => interval?.lower ?? null),
  upper: rows.map(({ interval }) => interval?.upper ?? null),
  benchmark: rows.map(() => level),
  against: rows.map(() => against),
  difference: rows.map(({ difference }) => difference),
  verdict: rows.map(({ verdict }) => verdict),
});

/** The columns that a comparison by funnel adds, as of a funnel itself; null for areas outside of it. */
export const limitColumns = (rows: readonly AgainstLevel[]) => ({
  near_lower: rows.map(({ limits }) => limits?.[0]?.lower ?? null),
  near_upper: rows.map(({ limits }) => limits?.[0]?.upper ?? null),
  far_lower: rows.map(({ limits }) => limits?.[1]?.lower ?? null),
  far_upper: rows.map(({ limits }) => limits?.[1]?.upper ?? null),
  place: rows.map(({ place }) => place ?? null),
  small: rows.map(({ small }) => small ?? null),
});
