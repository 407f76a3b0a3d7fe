import type { AreaLevel } from '../model/area.js';
import type { Text } from '../model/language.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/recast.js';
import * as vi from './vi/recast.js';

/** Why figures of an indicator are not recast. */
export type RebaseRefusal = 'score' | 'not_additive' | 'no_fractions';

/** Parts of a unit and the list they belong to, in words. */
export interface LineageParams {
  readonly parts: readonly Text[];
  readonly missing: readonly Text[];
  /** Whether the parts belong to an earlier list; then `day` is the first day of the new one, else of theirs. */
  readonly earlier: boolean;
  /** In words. */
  readonly day: Text;
  readonly exact: boolean;
}

/** A figure of one area and period, in words. */
export interface RecastCell {
  readonly indicator: Text;
  readonly area: Text;
  readonly period: Text;
}

/** Parts of a whole without a figure: those that have a name, and how many others. */
export interface MissingParts {
  readonly missing: readonly Text[];
  readonly others: number;
  /** What the others are. */
  readonly level: AreaLevel;
}

export const rebaseRefused = /*#__PURE__*/ bothIssues<{ readonly reason: RebaseRefusal; readonly indicator: Text; readonly vintage: string }>(vi.rebaseRefused, en.rebaseRefused);
export const rebaseSmaller = /*#__PURE__*/ bothIssues<{ readonly names: readonly Text[]; readonly vintage: string }>(vi.rebaseSmaller, en.rebaseSmaller);
export const rebaseLevels = /*#__PURE__*/ bothIssues<{ readonly names: readonly Text[]; readonly vintage: string }>(vi.rebaseLevels, en.rebaseLevels);
export const rebaseNoList = /*#__PURE__*/ bothIssues<{ readonly names: readonly Text[] }>(vi.rebaseNoList, en.rebaseNoList);
export const rebaseBounds = /*#__PURE__*/ bothIssues<RecastCell>(vi.rebaseBounds, en.rebaseBounds);
export const rebaseUnits = /*#__PURE__*/ bothIssues<RecastCell & { readonly units: readonly string[] }>(vi.rebaseUnits, en.rebaseUnits);
export const partsMissing = /*#__PURE__*/ bothIssues<RecastCell & MissingParts & { readonly kept: boolean }>(vi.partsMissing, en.partsMissing);
export const coverageUnknown = /*#__PURE__*/ bothIssues<RecastCell & { readonly level: AreaLevel }>(vi.coverageUnknown, en.coverageUnknown);
/** `Hải Dương (không công bố)`. */
export const suppressedPart = /*#__PURE__*/ bothTexts<{ readonly name: Text }>(vi.suppressedPart, en.suppressedPart);
/** `Hải Phòng trong danh mục 63 tỉnh, thành`. */
export const partInList = /*#__PURE__*/ bothTexts<{ readonly name: Text; readonly vintage: string }>(vi.partInList, en.partInList);
export const publishedDiffers = /*#__PURE__*/ bothIssues<RecastCell & { readonly published: Text; readonly made: Text }>(vi.publishedDiffers, en.publishedDiffers);
export const rollUpRefused = /*#__PURE__*/ bothIssues<{ readonly reason: 'not_additive' | 'no_fractions'; readonly indicator: Text; readonly over: 'area' | 'period' }>(vi.rollUpRefused, en.rollUpRefused);
/** `at`: the periods that come first after a break within the longer one. */
export const rollUpBroken = /*#__PURE__*/ bothIssues<RecastCell & { readonly at: readonly Text[] }>(vi.rollUpBroken, en.rollUpBroken);
export const rollUpNowhere = /*#__PURE__*/ bothIssues<{ readonly level: AreaLevel }>(vi.rollUpNowhere, en.rollUpNowhere);
export const rollUpOrphans = /*#__PURE__*/ bothIssues<{ readonly names: readonly Text[]; readonly level: AreaLevel }>(vi.rollUpOrphans, en.rollUpOrphans);
/** `at`: the period of the latest state. */
export const stockEarly = /*#__PURE__*/ bothIssues<RecastCell & { readonly at: Text }>(vi.stockEarly, en.stockEarly);
/** `at`: periods that end on one day. */
export const stockSeveral = /*#__PURE__*/ bothIssues<RecastCell & { readonly at: readonly Text[] }>(vi.stockSeveral, en.stockSeveral);
/** `gộp 31/34 tỉnh, thành`; `total`: null where nobody says how many there are. */
export const pooledText = /*#__PURE__*/ bothTexts<{ readonly reported: number; readonly total: number | null; readonly level: AreaLevel }>(vi.pooledText, en.pooledText);
/** `quý I/2024 + quý II/2024`; `last`: the state at the end of a period. */
export const spansText = /*#__PURE__*/ bothTexts<{ readonly spans: readonly Text[]; readonly last: boolean }>(vi.spansText, en.spansText);
/** `Hải Dương + Hải Phòng, trước 1/7/2025`. */
export const lineageText = /*#__PURE__*/ bothTexts<LineageParams>(vi.lineageText, en.lineageText);
