import { change, formatObservation, periodText } from '@danbiet/core';
import { answerOf } from './answer.js';
import { intervalCell, ratioCell, signedCell, verdictCell } from './cells.js';
import type { Verb } from './comparison.js';

/** Areas against themselves at an earlier time. */
export const changeVerb: Verb = {
  name: 'change',
  summary: { vi: 'so từng địa bàn với chính nó ở kỳ trước', en: 'compare each area with itself at an earlier time' },
  needs: ['indicator', 'from', 'to'],
  takes: ['area', 'level', 'scope'],
  compare: (dataset, { indicator: id, from: first, to: last, areas, scope }) =>
    answerOf(change(dataset, { indicator: id!, from: first!, to: last!, scope, ...(areas.length > 0 && { areas }) }), ({ indicator, from, to, entries }, lang) => ({
      head: [{ vi: 'Địa bàn', en: 'Area' }[lang], periodText(from, lang), periodText(to, lang), ...{ vi: ['Chênh', 'Khoảng tin cậy 95%', 'Kết luận'], en: ['Difference', '95% interval', 'Verdict'] }[lang]],
      rows: entries.map((one) => [
        one.area.name[lang],
        formatObservation(one.from, indicator, lang).text,
        formatObservation(one.to, indicator, lang).text,
        signedCell(one.difference, indicator, lang),
        one.ratio === null ? intervalCell(one.interval, indicator, lang) : ratioCell(one.ratio, lang),
        verdictCell(one.verdict, lang, one.small),
      ]),
      right: new Set([1, 2, 3]),
    })),
};
