import type { AreaLevel, Text } from '../model/index.js';
import { verbIssues, verbTexts } from './verb-words.js';
import * as vi from './vi/benchmark-past.js';

/** What the sentence of areas against their own past says. */
export interface PastTextParams {
  readonly indicator: Text;
  /** The periods in words. */
  readonly from: Text;
  readonly to: Text;
  readonly level: AreaLevel;
  readonly coverage: { readonly reported: number; readonly total: number };
  /** Level of the intervals, or null where complete counts differ as a fact. */
  readonly percent: Text | null;
  /** The areas by verdict. */
  readonly higher: readonly Text[];
  readonly lower: readonly Text[];
  readonly similar: readonly Text[];
  readonly untested: readonly Text[];
  /** The two figures of the only area compared, unit included; or null. */
  readonly only: { readonly before: Text; readonly after: Text } | null;
  /** Why figures go without a verdict. */
  readonly why: 'score' | 'fractions' | 'contained';
}

/** `compare.refused`: no earlier period that fits. */
export const noEarlier = /*#__PURE__*/ verbIssues<{ readonly indicator: Text; readonly period: Text }>(vi.noEarlier, (en) => en.benchmarkPast.noEarlier);
/** The sentence of areas against their own past. */
export const pastText = /*#__PURE__*/ verbTexts<PastTextParams>(vi.pastText, (en) => en.benchmarkPast.pastText);
