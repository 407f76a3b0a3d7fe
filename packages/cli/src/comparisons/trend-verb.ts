import { formatObservation, periodText, trend, type Dataset, type Period } from '@danbiet/core';
import type { Verb, Wanted } from './comparison.js';

const DAY = 86_400_000;
/** Months differ by three days, years by one. */
const CALENDAR_DAYS = 3;

const daysOf = ({ start, end }: Period) => (Date.parse(end ?? '') - Date.parse(start ?? '')) / DAY;

/** Ids of the periods from one to another that are as long as the first; null where a call names no two. */
function periodsBetween(dataset: Dataset, { from, to }: Wanted): readonly string[] | null {
  const [first, last] = [from, to].map((id) => (id === null ? undefined : dataset.periods.get(id)));
  if (!first || !last) return null;
  return [...dataset.periods.values()]
    .filter((one) => one.cumulative === first.cumulative && Math.abs(daysOf(one) - daysOf(first)) <= CALENDAR_DAYS && one.start! >= first.start! && one.end! <= last.end!)
    .map(({ id }) => id);
}

/** Whether one area's series moves in one direction. */
export const trendVerb: Verb = {
  name: 'trend',
  needs: ['indicator', 'area'],
  compare(dataset, wanted) {
    const { indicator: id, areas } = wanted;
    const periods = periodsBetween(dataset, wanted);
    const { result, issues } = trend(dataset, { indicator: id!, area: areas[0]!, ...(periods !== null && { periods }) });
    if (result === null) return { compared: null, issues };
    const { indicator, points } = result;
    return {
      issues,
      compared: {
        result,
        sentence: result.sentence,
        table: (lang) => ({
          head: { vi: ['Kỳ', 'Giá trị'], en: ['Period', 'Value'] }[lang],
          rows: points.map(({ period, observation }) => [periodText(period, lang), formatObservation(observation, indicator, lang).text]),
          right: new Set([1]),
        }),
      },
    };
  },
};
