import type { AreaLevel, Text } from '../model/index.js';
import * as vi from './vi/per-capita.js';
import { verbIssues, verbTexts } from './verb-words.js';

/** The areas at one end and their rate, unit included. */
export interface EndOfRates {
  readonly names: readonly Text[];
  readonly value: Text;
}

/** What the sentence of rates per person says. */
export interface PerCapitaTextParams {
  readonly indicator: Text;
  readonly period: Text;
  readonly level: AreaLevel;
  readonly coverage: { readonly reported: number; readonly total: number };
  /** Who states the population. */
  readonly publishers: readonly string[];
  readonly highest: EndOfRates;
  readonly lowest: EndOfRates;
  /** How many areas have too few events. */
  readonly small: number;
  /** True when only one area has a rate. */
  readonly only: boolean;
}

/** `compare.refused`: no rates per person. */
export const perCapitaRefused = /*#__PURE__*/ verbIssues<{ readonly reason: 'kind' | 'none'; readonly indicator: Text }>(vi.perCapitaRefused, (en) => en.perCapita.perCapitaRefused);
/** `compare.refused`: areas without an exact count. */
export const perCapitaLeftOut = /*#__PURE__*/ verbIssues<{ readonly names: readonly Text[]; readonly level: AreaLevel }>(vi.perCapitaLeftOut, (en) => en.perCapita.perCapitaLeftOut);
/** The sentence of rates per person. */
export const perCapitaText = /*#__PURE__*/ verbTexts<PerCapitaTextParams>(vi.perCapitaText, (en) => en.perCapita.perCapitaText);
