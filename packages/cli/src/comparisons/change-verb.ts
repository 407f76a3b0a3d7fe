import { change, formatObservation, periodText } from '@danbiet/core';
import { intervalCell, ratioCell, signedCell, verdictCell } from './cells.js';
import type { Verb } from './comparison.js';

/** Areas against themselves at an earlier time. */
export const changeVerb: Verb = {
  name: 'change',
  needs: ['indicator', 'from', 'to'],
  compare(dataset, { indicator: id, from, to, areas }) {
    const { result, issues } = change(dataset, { indicator: id!, from: from!, to: to!, ...(areas.length > 0 && { areas }) });
    if (result === null) return { compared: null, issues };
    const { indicator, entries } = result;
    return {
      issues,
      compared: {
        result,
        sentence: result.sentence,
        table: (lang) => ({
          head: [{ vi: 'Địa bàn', en: 'Area' }[lang], periodText(result.from, lang), periodText(result.to, lang), ...{ vi: ['Chênh', 'Khoảng tin cậy 95%', 'Kết luận'], en: ['Difference', '95% interval', 'Verdict'] }[lang]],
          rows: entries.map((one) => [
            one.area.name[lang],
            formatObservation(one.from, indicator, lang).text,
            formatObservation(one.to, indicator, lang).text,
            signedCell(one.difference, indicator, lang),
            one.ratio === null ? intervalCell(one.interval, indicator, lang) : ratioCell(one.ratio, lang),
            verdictCell(one.verdict, lang, one.small),
          ]),
          right: new Set([1, 2, 3]),
        }),
      },
    };
  },
};
