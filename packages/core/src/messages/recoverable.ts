import type { Text } from '../model/index.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/recoverable.js';
import * as vi from './vi/recoverable.js';

/** How many figures are hidden and how many of them follow from totals. */
export interface RecoverableTextParams {
  readonly indicator: Text;
  readonly period: Text;
  readonly hidden: number;
  readonly found: number;
}

/** A total: its area, with the list where the name alone does not tell, and its period where that is another one. */
export interface TotalParams {
  readonly name: Text;
  readonly list: string | null;
  readonly period: Text | null;
}

/** A hidden figure and the totals that give it away; none where its own parts add up to it. */
export interface HiddenParams {
  readonly indicator: Text;
  readonly period: Text;
  readonly area: Text;
  readonly totals: readonly TotalParams[];
}

/** `compare.refused`: a hidden figure that totals give away. */
export const hiddenRecoverable = /*#__PURE__*/ bothIssues<HiddenParams>(vi.hiddenRecoverable, en.hiddenRecoverable);
/** The sentence about hidden figures. */
export const recoverableText = /*#__PURE__*/ bothTexts<RecoverableTextParams>(vi.recoverableText, en.recoverableText);
