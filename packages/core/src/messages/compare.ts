import type { AreaLevel, Period, Status, Text } from '../model/index.js';
import { pageIssues, pageText, pageTexts, rareIssues } from './both.js';
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
  /** True for a publisher's score; false where nothing is said of how the figures came about. */
  readonly score: boolean;
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

/** Areas that a dataset does not hold. */
export interface AbsentAreasParams {
  /** As asked for; where the first is `@2030`, all of that list. */
  readonly ids: readonly string[];
  /** Ids that it holds, of the level that is compared, one of each list. */
  readonly known: readonly string[];
}

/** Names of areas at one level. */
export interface NamesParams {
  readonly names: readonly Text[];
  readonly level: AreaLevel;
}
/** A number of areas at one level. */
export interface AreaCountParams {
  readonly count: number;
  readonly level: AreaLevel;
}
/** Areas without a figure, by reason. */
export interface GapsTextParams {
  readonly gaps: readonly Gap[];
  readonly level: AreaLevel;
}
/** An id asked for and the ids there are. */
export interface KnownParams {
  readonly id: string;
  readonly known: readonly string[];
}
/** An indicator and a period without a figure, and the periods that have some. */
export interface NothingParams {
  readonly indicator: Text;
  readonly period: Period;
  readonly known: readonly Period[];
}
/** Why a benchmark is refused. */
export interface BenchmarkRefusedParams {
  readonly reason: 'not_additive' | 'no_level' | 'no_fractions' | 'no_exact' | 'no_region' | 'alone';
  readonly indicator: Text;
}

export const indicatorAbsent = /*#__PURE__*/ rareIssues<KnownParams>((words) => words.compare.indicatorAbsent);
export const periodAbsent = /*#__PURE__*/ rareIssues<KnownParams>((words) => words.compare.periodAbsent);
export const scopeAbsent = /*#__PURE__*/ rareIssues<{ scope: string; known: readonly string[] }>((words) => words.compare.scopeAbsent);
export const nothingToCompare = /*#__PURE__*/ rareIssues<NothingParams>((words) => words.compare.nothingToCompare);
export const areasUnknown = /*#__PURE__*/ rareIssues<AbsentAreasParams>((words) => words.compare.areasUnknown);
export const noAreas = /*#__PURE__*/ rareIssues<object>((words) => words.compare.noAreas);
export const levelsMixed = /*#__PURE__*/ rareIssues<{ levels: readonly AreaLevel[] }>((words) => words.compare.levelsMixed);
export const vintagesMixed = /*#__PURE__*/ rareIssues<{ vintages: readonly string[]; given: boolean }>((words) => words.compare.vintagesMixed);
export const areasDropped = /*#__PURE__*/ rareIssues<NamesParams>((words) => words.compare.areasDropped);
export const smallSuppressed = /*#__PURE__*/ rareIssues<{ count: number; level: AreaLevel }>((words) => words.compare.smallSuppressed);
export const boundsUnranked = /*#__PURE__*/ pageIssues<NamesParams>(vi.boundsUnranked, (en) => en.compare.boundsUnranked);
export const intervalsMissing = /*#__PURE__*/ pageIssues<NamesParams & { held: number }>(vi.intervalsMissing, (en) => en.compare.intervalsMissing);
export const benchmarkRefused = /*#__PURE__*/ rareIssues<BenchmarkRefusedParams>((words) => words.compare.benchmarkRefused);
export const nationBound = /*#__PURE__*/ rareIssues<{ value: Text }>((words) => words.compare.nationBound);
export const nationWhole = /*#__PURE__*/ rareIssues<{ value: Text; scope: string }>((words) => words.compare.nationWhole);
export const medianInstead = /*#__PURE__*/ pageIssues<{ publisher: string | null }>(vi.medianInstead, (en) => en.compare.medianInstead);

/** `63 tỉnh, thành`. */
export const areaCount = /*#__PURE__*/ pageTexts<AreaCountParams>(vi.areaCount, (en) => en.compare.areaCount);
/** Who has no figure and why: `Tiền Giang và Vĩnh Phúc chưa có số liệu; …`. */
export const gapsText = /*#__PURE__*/ pageTexts<GapsTextParams>(vi.gapsText, (en) => en.compare.gapsText);
/** The sentence of a ranking. */
export const rankingText = /*#__PURE__*/ pageTexts<RankingTextParams>(vi.rankingText, (en) => en.compare.rankingText);
/** The label at a benchmark's line. */
export const benchmarkLabel = /*#__PURE__*/ pageTexts<BenchmarkLabelParams>(vi.benchmarkLabel, (en) => en.compare.benchmarkLabel);
/** Said where a region is pooled whose name the dataset does not hold. */
export const sameRegion: Text = /*#__PURE__*/ pageText(vi.SAME_REGION, (en) => en.compare.SAME_REGION);
/** The note that goes with intervals on complete counts. */
export const intervalNote: Text = /*#__PURE__*/ pageText(vi.INTERVAL_NOTE, (en) => en.compare.INTERVAL_NOTE);
