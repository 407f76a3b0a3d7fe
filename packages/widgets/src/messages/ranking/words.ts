import type { Benchmark, Lang, Verdict } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a ranking says beside what any figure says. */
export interface RankingWords {
  readonly rank: string;
  readonly intervalHead: string;
  readonly interval: (range: string) => string;
  readonly ranked: (rank: string) => string;
  readonly alike: (leader: string) => string;
  /** Of a count that is the first's. */
  readonly equal: (leader: string) => string;
  /** {@link alike} of a count, because either is printed as a limit. */
  readonly limitOnly: (alike: string) => string;
  readonly verdict: Readonly<Record<Verdict, (level: string) => string>>;
  /** A line's label within a sentence. */
  readonly level: (kind: Benchmark['kind'], label: string, value: string) => string;
  readonly small: string;
  /** `areas`: `30 tỉnh, thành`. */
  readonly folded: (areas: string) => string;
  readonly opened: (areas: string) => string;
  readonly silent: (areas: string) => string;
  readonly toOpen: string;
  readonly toOpenSilent: string;
  readonly toClose: string;
  /** In a picture that nobody can click. */
  readonly stillFolded: string;
  /** `from` and `to`: the first and the last value, '' for none. */
  readonly foldLabel: (what: string, from: string, to: string) => string;
  readonly own: (name: string, value: string, rank: string, against: string) => string;
  readonly bracket: (leader: string) => string;
  readonly intervals: string;
  /** Why ranks are ranges, with one of them. */
  readonly ranged: (rank: string, name: string, why: string) => string;
  readonly overlapping: string;
  readonly tied: string;
  /** `names`: those printed as limits, with them. */
  readonly besideLimit: (names: string) => string;
  /** Also of those in a fold, whom their names tell. */
  readonly bounds: (names: string) => string;
  readonly soft: (names: string) => string;
  readonly among: (areas: string) => string;
  readonly noRegion: string;
}

/** The words of a ranking in one language. */
export const rankingWords = (lang: Lang): RankingWords => (lang === 'en' ? (english()?.ranking ?? vi) : vi);
