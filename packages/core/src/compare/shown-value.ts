import { otherUnit } from '../dataset/own-unit.js';
import { formatObservation, formatValue, isPercent, type FormattedValue } from '../indicators/format-observation.js';
import { inBoth, type Indicator, type Lang, type Observation, type Text } from '../model/index.js';

/** English units are kept in the singular (`case`); those that already end in s, symbols and rates stay as they are. */
function unitWord(unit: string, lang: Lang, one: boolean): string {
  if (lang === 'vi' || one || !/^[a-z -]*[a-rt-z]$/.test(unit) || unit.includes(' per ')) return unit;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** A no-break space stands between a number and its unit; a per cent sign is already part of the number's text. */
function withUnit(text: string, unit: string, indicator: Indicator): string {
  return isPercent(indicator) || unit === '' ? text : `${text}\u00a0${unit}`;
}

/** An observation's value as sentences say it, unit included: `579 vụ việc`, `87,5%`, `7/8`. */
export const shownObservation = (observation: Observation, indicator: Indicator): Text => inBoth((lang) => sayObservation(observation, indicator, lang));

/** {@link shownObservation} in one language; `text` is what `formatObservation` makes of it, where that is known already. */
export function sayObservation(observation: Observation, indicator: Indicator, lang: Lang, text = formatObservation(observation, indicator, lang).text): string {
  return withUnit(text, otherUnit(observation, indicator) ?? unitWord(indicator.unit[lang], lang, observation.value === 1), indicator);
}

/** A computed value (a median, a pooled share) as sentences say it, unit included. */
export function shownValue(value: number, indicator: Indicator): Text {
  return inBoth((lang) => {
    const { text } = formatValue(value, indicator, lang);
    // as the number is written: 1.0003 without decimals is "1 case", and 1 with one "1.0 cases"
    return withUnit(text, unitWord(indicator.unit[lang], lang, text === '1'), indicator);
  });
}

/** A level to compare with, of which the printed figure is known where it was printed. */
interface Level {
  readonly value: number;
  readonly printed?: Observation;
}

/** The level of a benchmark as a number: one that was printed is not shown more precisely than it was. */
export const formatLevel = ({ value, printed }: Level, indicator: Indicator, lang: Lang): FormattedValue => (printed ? formatObservation(printed, indicator, lang) : formatValue(value, indicator, lang));

/** {@link formatLevel} as sentences say it, unit included. */
export const shownLevel = ({ value, printed }: Level, indicator: Indicator): Text => (printed ? shownObservation(printed, indicator) : shownValue(value, indicator));
