import { formatLevel, formatNumber, formatObservation, formatValue, mottoWords, profile, smallDenominator, type Lang, type Motto, type ProfileRow, type Text } from '@danbiet/core';
import { answerOf } from './answer.js';
import { NOTHING, verdictCell } from './cells.js';
import type { Verb } from './comparison.js';

/** One area among its peers on every indicator of a period. */
export const profileVerb: Verb = {
  name: 'profile',
  summary: { vi: 'đặt một địa bàn giữa các nơi khác, ở mọi chỉ số của một kỳ', en: 'set one area among the others, on every indicator of a period' },
  needs: ['period', 'area'],
  takes: ['indicator', 'level', 'scope', 'confidence'],
  compare: (dataset, { indicator, period, areas, scope, confidence }) =>
    answerOf(profile(dataset, { area: areas[0]!, period: period!, scope, level: confidence, ...(areas.length > 1 && { areas }), ...(indicator !== null && { indicators: [indicator] }) }), ({ groups }, lang) => ({
      head: { vi: ['Chỉ số', 'Giá trị', 'Cả nước', 'Thấp nhất', 'Tứ phân vị', 'Cao nhất', 'Số nơi', 'Kết luận'], en: ['Indicator', 'Value', 'Nation', 'Lowest', 'Quartiles', 'Highest', 'Areas', 'Verdict'] }[lang],
      rows: groups.flatMap(({ motto, rows }) => [heading(motto, lang), ...rows.map((row) => cellsOf(row, lang))]),
      right: new Set([1, 2, 3, 5, 6]),
    })),
};

const NO_PART: Text = { vi: 'Chỉ số khác', en: 'Other indicators' };

/** A line that names a part of the motto; the indicators below it are set in. */
const heading = (motto: Motto, lang: Lang): readonly string[] => [motto === 'none' ? NO_PART[lang] : mottoWords(motto)[lang], ...Array.from({ length: 7 }, () => '')];

function cellsOf({ indicator, entry, nation, quartiles, lowest, highest, areas, verdict }: ProfileRow, lang: Lang): readonly string[] {
  const shown = (value: number) => formatValue(value, indicator, lang).text;
  const ends = `${shown(quartiles.low)} / ${shown(quartiles.middle)} / ${shown(quartiles.high)}`;
  return [`  ${indicator.label[lang]}`, formatObservation(entry.observation, indicator, lang).text, nation === null ? NOTHING : formatLevel(nation, indicator, lang).text, shown(lowest.value), ends, shown(highest.value), formatNumber(areas, lang), verdictCell(verdict, lang, smallDenominator(entry.observation))];
}
