import { formatValue, isPercent } from '../indicators/format-observation.js';
import { inBoth, type Indicator, type Lang, type Text } from '../model/index.js';
import { pointsWord } from '../messages/change.js';
import { shownValue } from './shown-value.js';

/** The size of a difference, sign left out: `4,2 điểm %` for shares, `189 vụ việc`, `0,24 điểm`. */
export function shownDifference(difference: number, indicator: Indicator): Text {
  const size = Math.abs(difference);
  if (!isPercent(indicator)) return shownValue(size, indicator);
  return inBoth((lang) => `${formatValue(size, indicator, lang).text.replace(/%$/, '')}\u00a0${pointsWord[lang]}`);
}

/** Both ends of a difference's interval with their signs: `1,1 đến 7,3 điểm %`, `−2 đến 14 vụ việc`. */
export function shownDifferenceRange(lower: number, upper: number, indicator: Indicator): Text {
  const end = (value: number, lang: Lang) => formatValue(value, indicator, lang).text.replace(/%$/, '');
  const unit = isPercent(indicator) ? null : shownValue(upper, indicator);
  return inBoth((lang) => `${end(lower, lang)} ${{ vi: 'đến', en: 'to' }[lang]} ${unit?.[lang] ?? `${end(upper, lang)}\u00a0${pointsWord[lang]}`}`);
}
