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
  readonly foldLabel: (what: string, range: string) => string;
  readonly own: (name: string, value: string, rank: string, against: string) => string;
  readonly bracket: (leader: string) => string;
  readonly intervals: string;
  readonly ranks: string;
  readonly bounds: string;
  readonly soft: string;
  readonly noRegion: string;
}

/** The words of a ranking in one language. */
export const rankingWords = (lang: Lang): RankingWords => (lang === 'en' ? (english()?.ranking ?? vi) : vi);
