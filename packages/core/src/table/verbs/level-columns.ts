import type { Verdict } from '../../compare/benchmark.js';
import type { ComparedArea } from '../../compare/pick.js';
import type { Lang } from '../../model/index.js';
import { areaColumns } from './area-columns.js';

/** An area with its figure, and what is said of it against a level. */
export type AgainstLevel = ComparedArea & { readonly verdict: Verdict; readonly difference: number };

/** The columns of areas against one level: the area, its figure, the level and the verdict. */
export const levelColumns = (rows: readonly AgainstLevel[], level: number, against: string, lang: Lang) => ({
  ...areaColumns(rows.map(({ area }) => area), lang),
  value: rows.map(({ value }) => value),
  lower: rows.map(({ interval }) => interval?.lower ?? null),
  upper: rows.map(({ interval }) => interval?.upper ?? null),
  benchmark: rows.map(() => level),
  against: rows.map(() => against),
  difference: rows.map(({ difference }) => difference),
  verdict: rows.map(({ verdict }) => verdict),
});
