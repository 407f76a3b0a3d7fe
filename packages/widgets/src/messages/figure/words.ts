import type { Lang } from '@danbiet/core';
import { english } from '../english.js';
import { vi } from './vi.js';

/** What any figure says about itself. */
export interface FigureWords {
  /** `areas`: `63 tỉnh, thành`. */
  readonly title: (label: string, areas: string, period: string) => string;
  /** '' where the unit says only that units are counted. */
  readonly unit: (unit: string) => string;
  readonly ratio: (numerator: string, denominator: string) => string;
  readonly scope: (scope: string) => string;
  /** The list of provinces that a vintage means, or '' where it needs no words. */
  readonly boundaries: (vintage: string | null) => string;
  readonly coverage: (reported: number, areas: string) => string;
  readonly synthetic: string;
  readonly syntheticNote: string;
  readonly provisional: (names: string) => string;
  readonly smallFractions: string;
  readonly recomputed: (list: string) => string;
  readonly breaks: (names: string) => string;
  /** Of one figure. */
  readonly breakHere: string;
  readonly small: string;
  readonly axisStart: (value: string) => string;
  /** What a level is that nobody printed. */
  readonly pooled: (label: string) => string;
  /** What a cross in a line over time is. */
  readonly gaps: string;
  readonly hatched: string;
  readonly list: (names: readonly string[]) => string;
  /** After some names. */
  readonly others: (count: number) => string;
  readonly area: string;
  readonly region: string;
  readonly fraction: string;
  readonly remark: string;
  readonly period: string;
  readonly source: string;
}

/** The words of any figure in one language. */
export const figureWords = (lang: Lang): FigureWords => (lang === 'en' ? (english()?.figure ?? vi) : vi);
