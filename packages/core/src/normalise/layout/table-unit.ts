import { indicatorByWords, resolveIndicator, sameUnit } from '../../indicators/index.js';
import { readScaledUnit } from '../scaled-unit.js';

/**
 * The unit that a line above a table gives to each of its indicators: `Đơn vị tính: triệu đồng` says nothing about visits
 * that are counted beside the money, and `Đơn vị tính: vụ việc` nothing about the share in the last column. One that fits
 * no indicator of the table is said of them all: then something is wrong.
 *
 * @param unit the words of the line, '' where there is none
 * @param indicators the words of all indicators of the table
 * @returns the words for an indicator by its own words
 */
export function tableUnit(unit: string, indicators: readonly string[]): (indicator: string) => string {
  const { unit: bare, zeros } = readScaledUnit(unit);
  const known = new Map<string, boolean>();
  const scaled = zeros > 0;
  const anyFits = unit === '' || scaled || indicators.some((words) => fits(words, false));
  return (words) => {
    const answer = known.get(words) ?? (!anyFits || fits(words, true));
    known.set(words, answer);
    return answer ? unit : '';
  };

  function fits(words: string, unknown: boolean): boolean {
    const indicator = resolveIndicator(words).result ?? indicatorByWords(words, null);
    if (indicator === null) return unknown;
    return (scaled && indicator.kind === 'money') || [indicator.unit.vi, indicator.unit.en, ...indicator.aliases].some((own) => sameUnit(own, bare));
  }
}
