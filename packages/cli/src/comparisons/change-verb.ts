import { change } from '@danbiet/core';
import { answerOf } from './answer.js';
import type { Verb } from './comparison.js';
import { differenceTable } from './difference-table.js';

/** Areas against themselves at an earlier time. */
export const changeVerb: Verb = {
  name: 'change',
  summary: { vi: 'so từng địa bàn với chính nó ở kỳ trước', en: 'compare each area with itself at an earlier time' },
  needs: ['indicator', 'from', 'to'],
  takes: ['area', 'level', 'scope', 'confidence'],
  compare: (dataset, { indicator: id, from: first, to: last, areas, scope, confidence }) =>
    answerOf(change(dataset, { indicator: id!, from: first!, to: last!, scope, level: confidence, ...(areas.length > 0 && { areas }) }), ({ indicator, from, to, entries }, lang) => differenceTable({ indicator, from, to, rows: entries, confidence }, lang)),
};
