import { formatObservation, periodText, trend } from '@danbiet/core';
import type { Verb } from './comparison.js';

/** Whether one area's series moves in one direction. */
export const trendVerb: Verb = {
  name: 'trend',
  needs: ['indicator', 'area'],
  compare(dataset, { indicator: id, areas }) {
    const { result, issues } = trend(dataset, { indicator: id!, area: areas[0]! });
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
