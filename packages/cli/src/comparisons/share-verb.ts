import { formatNumber, formatObservation, shareOf, type Lang } from '@danbiet/core';
import { answerOf } from './answer.js';
import { intervalHead, NOTHING } from './cells.js';
import type { Verb } from './comparison.js';

const percent = (value: number, lang: Lang): string => formatNumber(value, lang, { decimals: 1, percent: true });

/** Parts of a whole in one area. */
export const shareVerb: Verb = {
  name: 'share',
  summary: { vi: 'tính tỷ trọng các phần (--parts) trong một tổng (--indicator)', en: 'say which share of a whole (--indicator) its parts (--parts) are' },
  needs: ['indicator', 'parts', 'period', 'area'],
  takes: ['level', 'scope', 'confidence'],
  oneArea: true,
  compare: (dataset, { indicator, parts, period, areas, scope, confidence }) =>
    answerOf(shareOf(dataset, { whole: indicator!, parts, area: areas[0]!, period: period!, scope, level: confidence }), ({ whole, parts: made }, lang) => ({
      head: [...{ vi: ['Phần', 'Giá trị', 'Tỷ trọng'], en: ['Part', 'Value', 'Share'] }[lang], intervalHead(confidence, lang)],
      rows: [
        ...made.map(({ indicator: of, observation, share, interval }) => [
          of.label[lang],
          observation === null ? NOTHING : formatObservation(observation, of, lang).text,
          share === null ? NOTHING : percent(share, lang),
          interval === null ? NOTHING : `${percent(interval.lower, lang)} – ${percent(interval.upper, lang)}`,
        ]),
        [`${{ vi: 'Tổng: ', en: 'Whole: ' }[lang]}${whole.indicator.label[lang]}`, formatObservation(whole.observation, whole.indicator, lang).text, percent(100, lang), NOTHING],
      ],
      right: new Set([1, 2]),
    })),
};
