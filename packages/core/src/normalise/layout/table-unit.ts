import { indicatorByWords, resolveIndicator, sameUnit } from '../../indicators/index.js';
import { readScaledUnit } from '../scaled-unit.js';

/**
 * The unit that a line above a table gives to each of its indicators: `Đơn vị tính: triệu đồng` says nothing about visits
 * that are counted beside the money.
 *
 * @param unit the words of the line, '' where there is none
 * @returns the words for an indicator by its own words
 */
export function tableUnit(unit: string): (indicator: string) => string {
  const { unit: bare, zeros } = readScaledUnit(unit);
  const known = new Map<string, string>();
  return (words) => {
    if (zeros === 0) return unit;
    const answer = known.get(words) ?? forIndicator(words);
    known.set(words, answer);
    return answer;
  };

  function forIndicator(words: string): string {
    const indicator = resolveIndicator(words).result ?? indicatorByWords(words, null);
    const fits = indicator === null || indicator.kind === 'money' || [indicator.unit.vi, indicator.unit.en].some((own) => sameUnit(own, bare));
    return fits ? unit : '';
  }
}
