import type { Indicator, Motto } from '../model/indicator.js';
import type { Lang } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import { VALUELESS } from '../model/status.js';
import { boundText, inReportText, mottoWords, NO_DATA, statusWords } from '../messages/values.js';
import { formatNumber, writeNumber } from '../numbers/format-number.js';
import { drawnValue, printedDecimals } from './drawn-value.js';

/** One value as every label, table cell, tooltip and sentence shows it (`text`), and as files write it (`plain`, '' for none). */
export interface FormattedValue {
  readonly text: string;
  readonly plain: string;
}

/** Below this denominator a share is shown as its fraction. */
export const SMALL_DENOMINATOR = 20;

/**
 * A number in an indicator's own form: `4.956`, `87,5%`, `3,61`. Without unit words other than `%`. The half that lies
 * between two whole numbers is kept: the median of 1 and 2 is `1,5`.
 */
export function formatValue(value: number, indicator: Indicator, lang: Lang): FormattedValue {
  return formatAt(value, indicator, indicator.decimals || Number(Math.abs(value % 1) === 0.5), lang);
}

function formatAt(value: number, indicator: Indicator, decimals: number, lang: Lang): FormattedValue {
  return writeNumber(value, lang, { decimals, percent: isPercent(indicator) });
}

/**
 * An observation in words: a number with its bound, a fraction where the denominator is below 20, or the reason why
 * there is none. `plain` is rounded as `text` is, so that both say the same.
 *
 * @example formatObservation(observation, indicator, 'vi').text // 'trên 2.000'
 */
export function formatObservation(observation: Observation, indicator: Indicator, lang: Lang): FormattedValue {
  const { value, bound } = drawnValue(observation, indicator);
  if (value === null) return { text: withoutValue(observation, indicator, lang), plain: '' };
  const shown = formatAt(value, indicator, decimalsShown(observation, indicator), lang);
  const small = indicator.kind === 'share' && observation.denominator !== 0 ? smallFraction(observation, lang) : null;
  return { text: boundText(bound, small ?? shown.text)[lang], plain: shown.plain };
}

function smallFraction({ numerator, denominator }: Observation, lang: Lang): string | null {
  if (numerator === null || denominator === null || denominator < 0 || denominator >= SMALL_DENOMINATOR) return null;
  return `${formatNumber(numerator, lang)}/${formatNumber(denominator, lang)}`;
}

/** What is said of a printed rate that does not follow from its fraction: `in báo cáo: 73,5%`; null when there is nothing to say. */
export function printedText(observation: Observation, indicator: Indicator, lang: Lang): string | null {
  const { recomputed, printed } = drawnValue(observation, indicator);
  if (!recomputed || printed === null) return null;
  const number = formatNumber(printed, lang, { percent: isPercent(indicator) });
  return inReportText({ value: boundText(observation.bound, number)[lang] })[lang];
}

/** The part of the six-fold motto in words, '' for none. */
export function mottoText(motto: Motto, lang: Lang): string {
  return mottoWords(motto)[lang];
}

/** A printed number is not shown more precisely than its source printed it: 94% stays 94% and does not become 94,0%. */
function decimalsShown(observation: Observation, indicator: Indicator): number {
  const asPrinted = observation.sources[0]?.asWritten != null && (observation.numerator === null || indicator.kind !== 'share');
  return asPrinted ? Math.min(indicator.decimals, printedDecimals(observation)) : indicator.decimals;
}

/** Why there is no number. "Reported" would be no reason; 0/0 is one: a rate of nothing. */
function withoutValue(observation: Observation, indicator: Indicator, lang: Lang): string {
  const { status, text } = observation;
  if ((status === 'qualitative' || status === 'refused') && text !== null) return text;
  if (VALUELESS.has(status) || status === 'ambiguous') return statusWords(status)[lang];
  return (indicator.kind === 'share' ? smallFraction(observation, lang) : null) ?? NO_DATA[lang];
}

/** Whether an indicator's numbers carry the sign of per cent, and so need no unit. */
export function isPercent({ kind, unit }: Indicator): boolean {
  return kind === 'share' || unit.en === '%' || unit.vi === '%';
}
