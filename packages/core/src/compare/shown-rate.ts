import { perPersons } from '../messages/funnel.js';
import { inBoth, type Indicator, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { shownValue } from './shown-value.js';

/** A value of a funnel as sentences say it: of a count so many events for so many persons. */
export function shownRate(value: number, indicator: Indicator, per: number): Text {
  if (indicator.kind !== 'count') return shownValue(value, indicator);
  const number = shownValue(value, { ...indicator, decimals: 1 });
  const persons = perPersons(inBoth((lang) => formatNumber(per, lang)));
  return inBoth((lang) => `${number[lang]} ${persons[lang]}`);
}
