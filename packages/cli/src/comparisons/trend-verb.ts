import { comparePeriods, formatObservation, periodsFit, periodText, trend, type Dataset } from '@danbiet/core';
import { answerOf } from './answer.js';
import type { Verb, Wanted } from './comparison.js';

/** Ids of the periods from one to another that are of the first's kind; null where a call names no two. */
function periodsBetween(dataset: Dataset, { from, to }: Wanted): readonly string[] | null {
  const [first, last] = [from, to].map((id) => (id === null ? undefined : dataset.periods.get(id)));
  if (!first || !last) return null;
  return [...dataset.periods.values()].filter((one) => periodsFit(first, one) === 'fit' && comparePeriods(first, one) <= 0 && comparePeriods(one, last) <= 0).map(({ id }) => id);
}

/** Whether one area's series moves in one direction. */
export const trendVerb: Verb = {
  name: 'trend',
  needs: ['indicator', 'area'],
  compare(dataset, wanted) {
    const periods = periodsBetween(dataset, wanted);
    return answerOf(trend(dataset, { indicator: wanted.indicator!, area: wanted.areas[0]!, ...(periods !== null && { periods }) }), ({ indicator, points }, lang) => ({
      head: { vi: ['Kỳ', 'Giá trị'], en: ['Period', 'Value'] }[lang],
      rows: points.map(({ period, observation }) => [periodText(period, lang), formatObservation(observation, indicator, lang).text]),
      right: new Set([1]),
    }));
  },
};
