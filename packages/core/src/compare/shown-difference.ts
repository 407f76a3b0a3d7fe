import { formatValue } from '../indicators/format-observation.js';
import type { Indicator, Lang, Text } from '../model/index.js';
import { pointsWord } from '../messages/change.js';
import { shownValue } from './shown-value.js';

const isShare = ({ kind, unit }: Indicator) => kind === 'share' || unit.vi === '%' || unit.en === '%';

/** The size of a difference, sign left out: `4,2 điểm %` for shares, `189 vụ việc`, `0,24 điểm`. */
export function shownDifference(difference: number, indicator: Indicator): Text {
  const size = Math.abs(difference);
  if (!isShare(indicator)) return shownValue(size, indicator);
  const say = (lang: Lang) => `${formatValue(size, indicator, lang).text.replace(/%$/, '')}\u00a0${pointsWord[lang]}`;
  return { vi: say('vi'), en: say('en') };
}

/** Both ends of a difference's interval with their signs: `1,1 đến 7,3 điểm %`. */
export function shownDifferenceRange(lower: number, upper: number, indicator: Indicator): Text {
  const end = (value: number, lang: Lang) => formatValue(value, indicator, lang).text.replace(/%$/, '');
  const say = (lang: Lang) => `${end(lower, lang)} ${{ vi: 'đến', en: 'to' }[lang]} ${end(upper, lang)}\u00a0${pointsWord[lang]}`;
  return { vi: say('vi'), en: say('en') };
}
