import { comparePeriods, formatObservation, periodsFit, periodText, trend, type Dataset } from '@danbiet/core';
import { answerOf } from './answer.js';
import type { Verb, Wanted } from './comparison.js';

/** Ids of the periods from one to another that are of the named ones' kind; null where a call names none. */
function periodsBetween(dataset: Dataset, { from, to }: Wanted): readonly string[] | null {
  const [first, last] = [from, to].map((id) => (id === null ? undefined : dataset.periods.get(id)));
  const kind = first ?? last;
  if (kind === undefined) return null;
  const between = [...dataset.periods.values()].filter((one) => periodsFit(kind, one) === 'fit' && (!first || comparePeriods(first, one) <= 0) && (!last || comparePeriods(one, last) <= 0));
  return between.map(({ id }) => id);
}

/** Whether one area's series moves in one direction. */
export const trendVerb: Verb = {
  name: 'trend',
  summary: { vi: 'kiểm định chuỗi của một địa bàn tăng hay giảm', en: 'test whether the series of one area rises or falls' },
  needs: ['indicator', 'area'],
  takes: ['from', 'to', 'level', 'scope', 'confidence'],
  oneArea: true,
  compare(dataset, wanted) {
    const periods = periodsBetween(dataset, wanted);
    return answerOf(trend(dataset, { indicator: wanted.indicator!, area: wanted.areas[0]!, scope: wanted.scope, level: wanted.confidence, ...(periods !== null && { periods }) }), ({ indicator, points }, lang) => ({
      head: { vi: ['Kỳ', 'Giá trị'], en: ['Period', 'Value'] }[lang],
      rows: points.map(({ period, observation }) => [periodText(period, lang), formatObservation(observation, indicator, lang).text]),
      right: new Set([1]),
    }));
  },
};
