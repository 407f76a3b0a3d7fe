import type { Text } from '../model/index.js';
import { pageIssues, pageTexts } from './both.js';
import * as vi from './vi/trend.js';

/** A series in words. */
export interface SeriesWords {
  readonly indicator: Text;
  readonly area: Text;
}

/** What the sentence of a trend says; periods, `p` (with its sign) and slope are in words. */
export interface TrendTextParams extends SeriesWords {
  readonly from: Text;
  readonly to: Text;
  readonly count: number;
  readonly verdict: 'rising' | 'falling' | 'none';
  readonly p: Text;
  /** Size of the change a year, or null where most figures are equal and it is 0. */
  readonly slope: Text | null;
  /** Its interval, or null where it has none. */
  readonly range: Text | null;
  /** Confidence level of the interval. */
  readonly percent: Text;
  /** True for external scores. */
  readonly score: boolean;
}

export const trendLeftOut = /*#__PURE__*/ pageIssues<SeriesWords & { readonly periods: readonly Text[] }>(vi.trendLeftOut, (en) => en.trend.trendLeftOut);
export const trendMixed = /*#__PURE__*/ pageIssues<SeriesWords & { readonly first: Text; readonly other: Text }>(vi.trendMixed, (en) => en.trend.trendMixed);
export const trendBroken = /*#__PURE__*/ pageIssues<SeriesWords & { readonly at: readonly Text[] }>(vi.trendBroken, (en) => en.trend.trendBroken);
export const trendShort = /*#__PURE__*/ pageIssues<SeriesWords & { readonly count: number; readonly least: number }>(vi.trendShort, (en) => en.trend.trendShort);
/** The sentence of a trend. */
export const trendText = /*#__PURE__*/ pageTexts<TrendTextParams>(vi.trendText, (en) => en.trend.trendText);
