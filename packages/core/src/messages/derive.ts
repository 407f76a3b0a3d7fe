import type { AreaLevel } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import type { Text } from '../model/language.js';
import type { Source } from '../model/source.js';
import { bothIssues, bothTexts } from './both.js';
import * as en from './en/derive.js';
import * as vi from './vi/derive.js';

/** What is divided by what. */
export interface RateParams {
  readonly numerator: Pick<Indicator, 'label' | 'unit'>;
  readonly denominator: Pick<Indicator, 'label' | 'unit'>;
  readonly per: number;
  /** Whether it is a share of like things. */
  readonly share: boolean;
}

/** A fraction in words, and who states its denominator. */
export interface RateLineageParams {
  readonly top: Text;
  readonly topUnit: Text;
  readonly bottom: Text;
  readonly bottomUnit: Text;
  readonly publisher: string;
  /** That of the denominator, where it is another than the figure's. */
  readonly period: Text | null;
}

/** Places without a rate, and why. */
export interface RateMissingParams {
  readonly reason: 'unit' | 'missing' | 'several' | 'inexact' | 'zero' | 'no_source';
  readonly indicator: Text;
  readonly denominator: Text;
  readonly names: readonly Text[];
  readonly level: AreaLevel;
  /** In order of time. */
  readonly periods: readonly Text[];
}

export const deriveKind = /*#__PURE__*/ bothIssues<{ readonly indicator: Text }>(vi.deriveKind, en.deriveKind);
export const rateMissing = /*#__PURE__*/ bothIssues<RateMissingParams>(vi.rateMissing, en.rateMissing);
/** `2.217 vụ việc chia cho 1.299.300 người dân (Cục Thống kê)`. */
export const rateLineage = /*#__PURE__*/ bothTexts<RateLineageParams>(vi.rateLineage, en.rateLineage);
/** `vụ việc/100.000 người dân`, or `%`. */
export const rateUnit = /*#__PURE__*/ bothTexts<RateParams>(vi.rateUnit, en.rateUnit);
/** `Số vụ việc trên 100.000 người dân`. */
export const rateLabel = /*#__PURE__*/ bothTexts<RateParams>(vi.rateLabel, en.rateLabel);
/** Label, definition and reason of the direction. */
export const rateWords = (p: RateParams): Pick<Indicator, 'label' | 'definition' | 'reason'> => ({
  label: rateLabel(p),
  definition: bothTexts<RateParams>(vi.rateDefinition, en.rateDefinition)(p),
  reason: { vi: 'tỷ lệ tự tính, chưa ai nêu nhiều hay ít là tốt hơn', en: 'computed here; nobody has said whether more or less is better' },
});

/** The average population in words. */
export const POPULATION_WORDS = {
  label: { vi: 'Dân số trung bình', en: 'Average population' },
  definition: { vi: 'Dân số trung bình trong năm.', en: 'Average population of the year' },
  unit: { vi: 'người dân', en: 'person' },
  reason: { vi: 'quy mô dân số, không phải kết quả công tác', en: 'size, not performance' },
} as const;

/** Who publishes it. */
export const POPULATION_SOURCE: Source = { title: 'Dân số trung bình phân theo địa phương (biểu V02.01)', url: null, date: null, reporter: 'Cục Thống kê', asWritten: null, location: null };
