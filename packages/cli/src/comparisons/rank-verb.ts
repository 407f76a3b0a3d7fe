import { formatObservation, rank, type RankedArea } from '@danbiet/core';
import { answerOf } from './answer.js';
import { intervalCell, intervalHead, NOTHING } from './cells.js';
import { choiceOf } from './choice.js';
import type { Verb } from './comparison.js';

const rankCell = (range: RankedArea['rank']) => (range === null ? NOTHING : range.low === range.high ? String(range.low) : `${range.low}–${range.high}`);

/** Areas in order, with the ranks each may hold. */
export const rankVerb: Verb = {
  name: 'rank',
  summary: { vi: 'xếp thứ tự các địa bàn, kèm những hạng mỗi nơi có thể đứng', en: 'put areas in order, with the ranks each may hold' },
  needs: ['indicator', 'period'],
  takes: ['area', 'level', 'scope', 'order', 'confidence'],
  compare: (dataset, wanted) =>
    answerOf(rank(dataset, { ...choiceOf(wanted), order: wanted.order }), ({ indicator, entries }, lang) => ({
      head: [...{ vi: ['Hạng', 'Địa bàn', 'Giá trị'], en: ['Rank', 'Area', 'Value'] }[lang], intervalHead(wanted.confidence, lang)],
      rows: entries.map(({ area, observation, interval, rank: range }) => [rankCell(range), area.name[lang], formatObservation(observation, indicator, lang).text, intervalCell(interval, indicator, lang)]),
      right: new Set([0, 2]),
    })),
};
