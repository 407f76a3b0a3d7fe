import type { AreaLevel, Status, Text } from '../model/index.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/compare.js';
import * as vi from './vi/compare.js';

/** Areas without a figure for one reason; `silent`: the dataset says nothing about them. */
export interface Gap {
  readonly reason: Status | 'silent';
  readonly names: readonly Text[];
}

/** Areas at one end of a ranking and the value they share, unit included. */
export interface EndOfRanking {
  readonly names: readonly Text[];
  readonly value: Text;
}

/** What the sentence of a ranking says. */
export interface RankingTextParams {
  readonly mode: 'exact' | 'interval' | 'score' | 'printed';
  readonly order: 'descending' | 'ascending';
  readonly publisher: string | null;
  readonly level: AreaLevel;
  readonly coverage: { readonly reported: number; readonly total: number };
  readonly first: EndOfRanking;
  /** Null when all values are equal (also when there is one). */
  readonly last: EndOfRanking | null;
  /** Areas that cannot be told apart from the first, those equal to it left out. */
  readonly near: readonly Text[];
  readonly certainty: 'plain' | 'apart' | 'some_alike' | 'all_alike';
  /** False when some compared areas have no interval. */
  readonly allTested: boolean;
  readonly gaps: readonly Gap[];
}

/** What a benchmark is made of. */
export interface BenchmarkLabelParams {
  readonly kind: 'published' | 'pooled' | 'median' | 'publisher';
  readonly publisher: string | null;
  readonly level: AreaLevel;
  readonly coverage: { readonly reported: number; readonly total: number };
  /** Name of the region pooled over, or null. */
  readonly region: Text | null;
}

/** What the sentence of a benchmark says. */
export interface BenchmarkTextParams extends BenchmarkLabelParams {
  readonly value: Text;
  /** The areas by verdict. */
  readonly higher: readonly Text[];
  readonly lower: readonly Text[];
  readonly similar: readonly Text[];
  readonly untested: readonly Text[];
  /** The value of the only area compared, or null when there are several. */
  readonly only: Text | null;
  /** True when the benchmark is the total of which the areas are parts, against which nothing is high or low. */
  readonly total: boolean;
  /** True for scores whose publisher gives no error. */
  readonly score: boolean;
}

/** Names of areas at one level. */
export interface NamesParams {
  readonly names: readonly Text[];
  readonly level: AreaLevel;
}
/** An id asked for and the ids there are. */
export interface KnownParams {
  readonly id: string;
  readonly known: readonly string[];
}
/** Why a benchmark is refused. */
export interface BenchmarkRefusedParams {
  readonly reason: 'not_additive' | 'no_fractions' | 'no_exact' | 'no_region' | 'alone';
  readonly indicator: Text;
}

export const indicatorAbsent = /*#__PURE__*/ bothIssues<KnownParams>(vi.indicatorAbsent, en.indicatorAbsent);
export const periodAbsent = /*#__PURE__*/ bothIssues<KnownParams>(vi.periodAbsent, en.periodAbsent);
export const scopeAbsent = /*#__PURE__*/ bothIssues<{ scope: string; known: readonly string[] }>(vi.scopeAbsent, en.scopeAbsent);
export const nothingToCompare = /*#__PURE__*/ bothIssues<{ indicator: Text; known: readonly string[] }>(vi.nothingToCompare, en.nothingToCompare);
export const areasUnknown = /*#__PURE__*/ bothIssues<{ ids: readonly string[]; known: readonly string[] }>(vi.areasUnknown, en.areasUnknown);
export const noAreas = /*#__PURE__*/ bothIssues<object>(vi.noAreas, en.noAreas);
export const levelsMixed = /*#__PURE__*/ bothIssues<{ levels: readonly AreaLevel[] }>(vi.levelsMixed, en.levelsMixed);
export const vintagesMixed = /*#__PURE__*/ bothIssues<{ vintages: readonly string[]; given: boolean }>(vi.vintagesMixed, en.vintagesMixed);
export const areasDropped = /*#__PURE__*/ bothIssues<NamesParams>(vi.areasDropped, en.areasDropped);
export const smallSuppressed = /*#__PURE__*/ bothIssues<{ count: number; level: AreaLevel }>(vi.smallSuppressed, en.smallSuppressed);
export const unitsMixed = /*#__PURE__*/ bothIssues<{ units: readonly string[] }>(vi.unitsMixed, en.unitsMixed);
export const boundsUnranked = /*#__PURE__*/ bothIssues<NamesParams>(vi.boundsUnranked, en.boundsUnranked);
export const intervalsMissing = /*#__PURE__*/ bothIssues<NamesParams & { ranked: number }>(vi.intervalsMissing, en.intervalsMissing);
export const benchmarkRefused = /*#__PURE__*/ bothIssues<BenchmarkRefusedParams>(vi.benchmarkRefused, en.benchmarkRefused);
export const nationBound = /*#__PURE__*/ bothIssues<{ value: Text }>(vi.nationBound, en.nationBound);
export const medianInstead = /*#__PURE__*/ bothIssues<{ publisher: string | null }>(vi.medianInstead, en.medianInstead);

/** The sentence of a ranking. */
export const rankingText = /*#__PURE__*/ bothTexts<RankingTextParams>(vi.rankingText, en.rankingText);
/** The label at a benchmark's line. */
export const benchmarkLabel = /*#__PURE__*/ bothTexts<BenchmarkLabelParams>(vi.benchmarkLabel, en.benchmarkLabel);
/** The sentence of a benchmark. */
export const benchmarkText = /*#__PURE__*/ bothTexts<BenchmarkTextParams>(vi.benchmarkText, en.benchmarkText);
/** Said where a region is pooled whose name the dataset does not hold. */
export const sameRegion: Text = /*#__PURE__*/ Object.freeze({ vi: vi.SAME_REGION, en: en.SAME_REGION });
/** The note that goes with intervals on complete counts. */
export const intervalNote: Text = /*#__PURE__*/ Object.freeze({ vi: vi.INTERVAL_NOTE, en: en.INTERVAL_NOTE });
