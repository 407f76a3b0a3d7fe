import type { AreaLevel, Text } from '../model/index.js';
import { pageIssues, pageText, pageTexts } from './both.js';
import * as vi from './vi/change.js';

/** An area and how far it moved, unit included; with its sign only among several. */
export interface Mover {
  readonly name: Text;
  readonly difference: Text;
}

/** One area at two times, in words. */
export interface OneChange extends Mover {
  readonly before: Text;
  readonly after: Text;
  readonly sign: number;
  /** Size of the difference in per cent of the earlier value, or null. */
  readonly relative: Text | null;
  /** Interval of the difference, or null. */
  readonly range: Text | null;
  /** Interval of later : earlier, open above where `upper` is null; or null. */
  readonly ratio: { readonly lower: Text; readonly upper: Text | null } | null;
  readonly verdict: 'rise' | 'fall' | 'same' | 'similar' | 'not_tested';
}

/** What the sentence of a change says; `from` and `to` are the periods in words. */
export interface ChangeTextParams {
  readonly from: Text;
  readonly to: Text;
  readonly indicator: Text;
  readonly publisher: string | null;
  /** Why figures go without a verdict: a score, missing fractions, or one figure contains the other. */
  readonly untested: 'score' | 'fractions' | 'contained';
  /** Confidence level of the intervals. */
  readonly percent: Text;
  readonly coverage: { readonly reported: number; readonly total: number };
  readonly level: AreaLevel;
  readonly counts: Readonly<Record<OneChange['verdict'], number>>;
  /** True when some difference has an interval. */
  readonly tested: boolean;
  readonly most: { readonly rise: Mover | null; readonly fall: Mover | null };
  /** When there is but one area. */
  readonly one: OneChange | null;
}

/** Why two periods are not set against each other. */
export interface ChangePeriodsParams {
  readonly reason: 'order' | 'open' | 'cumulative' | 'overlap' | 'length';
  readonly from: Text;
  readonly to: Text;
}

interface Pair {
  readonly from: Text;
  readonly to: Text;
}

export const changePeriods = /*#__PURE__*/ pageIssues<ChangePeriodsParams>(vi.changePeriods, (en) => en.change.changePeriods);
export const changeBroken = /*#__PURE__*/ pageIssues<Pair & { readonly names: readonly Text[] }>(vi.changeBroken, (en) => en.change.changeBroken);
export const changeUncertain = /*#__PURE__*/ pageIssues<{ readonly names: readonly Text[] }>(vi.changeUncertain, (en) => en.change.changeUncertain);
export const changeWithoutPairs = /*#__PURE__*/ pageIssues<Pair & { readonly indicator: Text; readonly vintages: readonly string[] }>(vi.changeWithoutPairs, (en) => en.change.changeWithoutPairs);
export const changeOtherUnit = /*#__PURE__*/ pageIssues<Pair & { readonly indicator: Text; readonly other: Text; readonly units: readonly [Text, Text] }>(vi.changeOtherUnit, (en) => en.change.changeOtherUnit);

/** The sentence of a change. */
export const changeText = /*#__PURE__*/ pageTexts<ChangeTextParams>(vi.changeText, (en) => en.change.changeText);
/** Percentage points. */
export const pointsWord: Text = /*#__PURE__*/ pageText(vi.POINTS, (en) => en.change.POINTS);
