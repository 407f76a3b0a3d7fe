import { formatNumber, funnel, type FunnelEntry, type Text } from '@danbiet/core';
import { answerOf } from './answer.js';
import { choiceOf } from './choice.js';
import type { Verb } from './comparison.js';

const PLACES: Readonly<Record<FunnelEntry['place'], Text>> = {
  inside: { vi: 'trong giới hạn 95%', en: 'within 95%' },
  outside: { vi: 'ngoài 95%', en: 'outside 95%' },
  far_outside: { vi: 'ngoài 99,8%', en: 'outside 99.8%' },
};
const SMALL: Text = { vi: ' (số lượng quá nhỏ)', en: ' (too few cases)' };

/** Areas against the limits within which chance moves them. */
export const funnelVerb: Verb = {
  name: 'funnel',
  summary: { vi: 'tìm địa bàn vượt ngoài mức dao động ngẫu nhiên so với quy mô của nó', en: 'find areas beyond what chance does to one of their size' },
  needs: ['indicator', 'period'],
  takes: ['against', 'per', 'overdispersed', 'area', 'level', 'scope'],
  compare(dataset, wanted) {
    const { against, per, overdispersed } = wanted;
    const target = typeof against === 'object' && 'target' in against ? { target: against.target } : {};
    return answerOf(funnel(dataset, { ...choiceOf(wanted), ...target, per, overdispersed }), ({ kind, entries }, lang) => {
      const number = (value: number) => formatNumber(value, lang, { decimals: kind === 'ratio' ? 2 : 1 });
      return {
        head: { vi: ['Địa bàn', 'Giá trị', 'Giới hạn 95%', 'Giới hạn 99,8%', 'Vị trí'], en: ['Area', 'Value', '95% limits', '99.8% limits', 'Place'] }[lang],
        rows: entries.map(({ area, value, limits, place, small }) => [area.name[lang], number(value), ...limits.map(({ lower, upper }) => `${number(lower)} – ${number(upper)}`), `${PLACES[place][lang]}${small ? SMALL[lang] : ''}`]),
        right: new Set([1]),
      };
    });
  },
};
