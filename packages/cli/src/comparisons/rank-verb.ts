import { formatObservation, rank } from '@danbiet/core';
import { intervalCell, NOTHING } from './cells.js';
import type { Verb } from './comparison.js';
import { choiceOf } from './choice.js';

/** Areas in order, with the ranks each may hold. */
export const rankVerb: Verb = {
  name: 'rank',
  needs: ['indicator', 'period'],
  compare(dataset, wanted) {
    const { result, issues } = rank(dataset, choiceOf(wanted));
    if (result === null) return { compared: null, issues };
    const { indicator, entries } = result;
    const rankCell = (range: (typeof entries)[number]['rank']) => (range === null ? NOTHING : range.low === range.high ? String(range.low) : `${range.low}–${range.high}`);
    return {
      issues,
      compared: {
        result,
        sentence: result.sentence,
        table: (lang) => ({
          head: { vi: ['Hạng', 'Địa bàn', 'Giá trị', 'Khoảng tin cậy 95%'], en: ['Rank', 'Area', 'Value', '95% interval'] }[lang],
          rows: entries.map(({ area, observation, interval, rank: range }) => [rankCell(range), area.name[lang], formatObservation(observation, indicator, lang).text, intervalCell(interval, indicator, lang)]),
          right: new Set([0, 2]),
        }),
      },
    };
  },
};
