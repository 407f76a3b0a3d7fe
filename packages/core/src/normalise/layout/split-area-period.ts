import { takeFootnoteMark } from '../../text/footnote-mark.js';
import { markedWords } from '../marked-words.js';
import { periodOfHeading } from './heading-words.js';

/**
 * Part a cell that holds an area and its period (`Thanh Hóa(1) từ 01/01/2022 đến 01/12/2022`): the longest end that is a
 * period is one.
 */
export function splitAreaPeriod(text: string): { readonly area: string; readonly period: string; readonly mark: string | null } {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  const marked = markedWords(words.join(' ')).split(' ');
  for (let cut = 1; cut < words.length; cut += 1) {
    // `Hà Nam 2024`
    if (/^nam$/i.test(marked[cut]!)) continue;
    const period = marked.slice(cut).join(' ').replace(/^[(,–-]+\s*|\)$/g, '');
    if (!/\d/.test(period) || periodOfHeading(period, null) !== 'whole') continue;
    const area = words.slice(0, cut).join(' ').replace(/[\s,(–-]+$/, '');
    const { text: name, mark } = takeFootnoteMark(area);
    return { area: name, period, mark };
  }
  return { area: words.join(' '), period: '', mark: null };
}
