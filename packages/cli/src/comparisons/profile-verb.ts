import { formatObservation, formatValue, profile } from '@danbiet/core';
import { answerOf } from './answer.js';
import { NOTHING, verdictCell } from './cells.js';
import type { Verb } from './comparison.js';

/** One area among its peers on every indicator of a period. */
export const profileVerb: Verb = {
  name: 'profile',
  summary: { vi: 'đặt một địa bàn giữa các nơi khác, ở mọi chỉ số của một kỳ', en: 'set one area among the others, on every indicator of a period' },
  needs: ['period', 'area'],
  takes: ['indicator', 'level'],
  compare: (dataset, { indicator, period, areas }) =>
    answerOf(profile(dataset, { area: areas[0]!, period: period!, ...(areas.length > 1 && { areas }), ...(indicator !== null && { indicators: [indicator] }) }), ({ groups }, lang) => ({
      head: { vi: ['Chỉ số', 'Giá trị', 'Cả nước', 'Tứ phân vị', 'Kết luận'], en: ['Indicator', 'Value', 'Nation', 'Quartiles', 'Verdict'] }[lang],
      rows: groups.flatMap(({ rows }) =>
        rows.map(({ indicator: of, entry, nation, quartiles, verdict }) => {
          const shown = (value: number) => formatValue(value, of, lang).text;
          return [of.label[lang], formatObservation(entry.observation, of, lang).text, nation === null ? NOTHING : shown(nation.value), `${shown(quartiles.low)} / ${shown(quartiles.middle)} / ${shown(quartiles.high)}`, verdictCell(verdict, lang)];
        }),
      ),
      right: new Set([1, 2]),
    })),
};
