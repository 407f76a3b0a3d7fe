import { formatNumber, funnel, type FunnelEntry, type Lang, type Text } from '@danbiet/core';
import { answerOf } from './answer.js';
import { choiceOf } from './choice.js';
import type { Verb } from './comparison.js';
import { personsFor } from './persons.js';

const SIDES: Readonly<Record<'high' | 'low', Text>> = { high: { vi: 'trên', en: 'above' }, low: { vi: 'dưới', en: 'below' } };

/** Where an area lies: within the limits, or above or below the widest that it leaves. */
function placeCell({ place, side, small }: FunnelEntry, lang: Lang): string {
  const limit = { vi: place === 'far_outside' ? '99,8%' : '95%', en: place === 'far_outside' ? '99.8%' : '95%' }[lang];
  const where = side === null ? { vi: 'trong', en: 'within' }[lang] : SIDES[side][lang];
  return `${where} ${{ vi: `giới hạn ${limit}`, en: `the ${limit} limits` }[lang]}${small ? SMALL[lang] : ''}`;
}

const SMALL: Text = { vi: ' (số lượng quá nhỏ)', en: ' (too few cases)' };

/** Areas against the limits within which chance moves them. */
export const funnelVerb: Verb = {
  name: 'funnel',
  summary: { vi: 'tìm địa bàn vượt ngoài mức dao động ngẫu nhiên so với quy mô của nó', en: 'find areas beyond what chance does to one of their size' },
  needs: ['indicator', 'period'],
  takes: ['against', 'per', 'denominator', 'overdispersed', 'area', 'level', 'scope'],
  async compare(dataset, wanted) {
    const { against, per, overdispersed } = wanted;
    const target = typeof against === 'object' && 'target' in against ? { target: against.target } : {};
    return answerOf(funnel(dataset, { ...choiceOf(wanted), ...target, per, overdispersed, ...(await personsFor(dataset, wanted)) }), ({ indicator, kind, entries }, lang) => {
      const number = (value: number) => formatNumber(value, lang, { decimals: indicator.kind === 'ratio' ? Math.max(2, indicator.decimals) : 1, percent: kind === 'proportion' });
      return {
        head: { vi: ['Địa bàn', 'Giá trị', 'Giới hạn 95%', 'Giới hạn 99,8%', 'Vị trí'], en: ['Area', 'Value', '95% limits', '99.8% limits', 'Place'] }[lang],
        rows: entries.map((entry) => [entry.area.name[lang], number(entry.value), ...entry.limits.map(({ lower, upper }) => `${number(lower)} – ${number(upper)}`), placeCell(entry, lang)]),
        right: new Set([1]),
      };
    });
  },
};
