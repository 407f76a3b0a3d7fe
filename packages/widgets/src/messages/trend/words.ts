import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What a trend says beside what any figure says. */
export interface TrendWords {
  readonly noPeriods: string;
  readonly mixed: string;
  readonly choosePeriod: (choices: readonly string[]) => string;
  readonly nothing: string;
  /** `value`: with its unit and period. */
  readonly latest: (name: string, value: string) => string;
  readonly until: (period: string) => string;
  readonly since: (period: string) => string;
  readonly median: string;
  /** `counts`: of how many areas in each period, least to most; `areas`: the `total` in words. */
  readonly middleHalf: (counts: string, total: number, areas: string) => string;
  readonly noRegion: string;
  readonly howToRead: string;
  readonly panels: string;
  readonly notFromZero: string;
  /** `low`, `high`: figures with the areas that have them, `57,1% (Hòa Bình)`. */
  readonly oneScale: (low: string, high: string) => string;
  readonly band: string;
  readonly bounds: string;
  /** `range`: areas with data, least to most; `areas`: `63 tỉnh, thành`. */
  readonly coverage: (range: string, areas: string, periods: number) => string;
}

/** The words of a trend in one language. */
export const trendWords = (lang: Lang): TrendWords => (lang === 'en' ? (english()?.trend ?? vi) : vi);
