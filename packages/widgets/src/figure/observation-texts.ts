import { formatNumber, formatValue, printedText, statusWords, VALUELESS, type Indicator, type Lang, type Observation } from '@danbiet/core';
import type { Gap } from '../layout/nothing.js';

/** In which form and language a figure is said. */
export interface Form {
  readonly indicator: Indicator;
  readonly lang: Lang;
}

/** The numerator over the denominator, `9.201/12.896`; '' where the source gives none. */
export function fractionText({ numerator, denominator }: Observation, { indicator, lang }: Form): string {
  return indicator.kind !== 'share' || numerator === null || denominator === null ? '' : `${formatNumber(numerator, lang)}/${formatNumber(denominator, lang)}`;
}

/** Both ends of an interval in the indicator's form: `70,6–72,1%`. */
export function intervalText(interval: readonly [number, number], { indicator, lang }: Form): string {
  const [lower, upper] = interval.map((end) => formatValue(end, indicator, lang).text);
  return `${lower?.replace(/%$/, '')}–${upper}`;
}

/** Statuses that a reader must hear of beside a number. */
const SPOKEN: ReadonlySet<string> = new Set(['provisional', 'estimated', 'ambiguous', 'derived']);

/** What has to be said of a figure beside its number: provisional, recomputed and what the report prints, of what it is made. */
export function remarks(observation: Observation | null, { indicator, lang }: Form): string[] {
  if (observation === null) return [];
  const { status, lineage } = observation;
  return [SPOKEN.has(status) ? statusWords(status)[lang] : '', printedText(observation, indicator, lang) ?? '', lineage?.[lang] ?? ''].filter(Boolean);
}

/** Why an area has no number. */
export function gapOf(observation: Observation | null): Gap {
  if (observation === null) return 'silent';
  return VALUELESS.has(observation.status) ? observation.status : 'ambiguous';
}
