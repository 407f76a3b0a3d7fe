import { formatNumber, formatObservation, perCapita, type Text } from '@danbiet/core';
import { answerOf } from './answer.js';
import { intervalHead } from './cells.js';
import { choiceOf } from './choice.js';
import type { Verb } from './comparison.js';
import { personsFor } from './persons.js';

const SMALL: Text = { vi: ' (dưới 5 trường hợp)', en: ' (fewer than 5)' };

/** Counts against the number of persons. */
export const perCapitaVerb: Verb = {
  name: 'per-capita',
  summary: { vi: 'chia số đếm cho dân số để nơi đông, nơi ít dân so được với nhau', en: 'divide counts by population, so that large and small areas can stand beside each other' },
  needs: ['indicator', 'period'],
  takes: ['denominator', 'per', 'area', 'level', 'scope', 'confidence'],
  async compare(dataset, wanted) {
    const { per } = wanted;
    const persons = await personsFor(dataset, wanted);
    return answerOf(perCapita(dataset, { ...choiceOf(wanted), per, ...persons }), ({ indicator, denominator: of, entries }, lang) => {
      const rate = (value: number) => formatNumber(value, lang, { decimals: 1 });
      const refers = formatNumber(per, lang);
      return {
        head: [...{ vi: ['Địa bàn', 'Số lượng', 'Dân số', `Trên ${refers} dân`], en: ['Area', 'Count', 'Population', `Per ${refers} persons`] }[lang], intervalHead(wanted.confidence, lang)],
        rows: entries.map(({ area, observation, denominator: population, value, interval, small }) => [
          area.name[lang],
          formatObservation(observation, indicator, lang).text,
          formatObservation(population, of, lang).text,
          rate(value),
          `${rate(interval.lower)} – ${rate(interval.upper)}${small ? SMALL[lang] : ''}`,
        ]),
        right: new Set([1, 2, 3]),
      };
    });
  },
};
