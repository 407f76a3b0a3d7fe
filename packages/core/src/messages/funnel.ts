import type { AreaLevel, Text } from '../model/index.js';
import * as vi from './vi/funnel.js';
import { verbIssues, verbTexts } from './verb-words.js';

/** Why there is no funnel. */
export interface FunnelRefusedParams {
  readonly reason: 'score' | 'kind' | 'no_fractions' | 'no_population' | 'saturated' | 'median' | 'scale' | 'no_denominator';
  readonly indicator: Text;
}

/** Areas with a figure but without what a funnel needs. */
export interface FunnelLeftOutParams {
  readonly kind: 'proportion' | 'rate';
  readonly names: readonly Text[];
  readonly level: AreaLevel;
}

/** Whose persons counts were divided by. */
export interface FunnelDenominatorParams {
  readonly denominator: Text;
  readonly periods: readonly Text[];
  /** `date`: `YYYY-MM-DD`, or a year or month alone. */
  readonly sources: readonly { readonly publisher: string; readonly date: string | null }[];
}

/** What the sentence of a funnel says. */
export interface FunnelTextParams {
  readonly indicator: Text;
  readonly period: Text;
  readonly level: AreaLevel;
  readonly coverage: { readonly reported: number; readonly total: number };
  /** Whether the target was given rather than pooled. */
  readonly given: boolean;
  /** Unit included. */
  readonly target: Text;
  /** The wide level, `99,8%`. */
  readonly percent: Text;
  /** Outliers, the farthest first. */
  readonly high: readonly Text[];
  readonly low: readonly Text[];
  /** How many areas are too small to stand out. */
  readonly small: number;
  /** Whether the limits were widened; null where not asked for. */
  readonly dispersed: boolean | null;
}

/** `compare.refused`: no funnel can be drawn. */
export const funnelRefused = /*#__PURE__*/ verbIssues<FunnelRefusedParams>(vi.funnelRefused, (en) => en.funnel.funnelRefused);
/** `compare.refused`: areas left out of a funnel. */
export const funnelLeftOut = /*#__PURE__*/ verbIssues<FunnelLeftOutParams>(vi.funnelLeftOut, (en) => en.funnel.funnelLeftOut);
/** The sentence of a funnel. */
export const funnelText = /*#__PURE__*/ verbTexts<FunnelTextParams>(vi.funnelText, (en) => en.funnel.funnelText);
/** Whose persons counts were divided by; with the space that goes before. */
export const funnelDenominator = /*#__PURE__*/ verbTexts<FunnelDenominatorParams>(vi.funnelDenominator, (en) => en.funnel.funnelDenominator);
/** `trên 100.000 dân`, from the number in both languages. */
export const perPersons = /*#__PURE__*/ verbTexts<Text>(vi.perPersons, (en) => en.funnel.perPersons);
